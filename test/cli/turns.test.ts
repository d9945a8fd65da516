import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, run } from '../support/cli.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { json, signedIn, startOrg, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

/** An action of the simulator that takes its time. */
function action(name: string, latency: string): string {
  const contract = {
    input: { inputSchema: { type: 'object', properties: { n: { type: 'integer' } } } },
    output: { successSchema: { type: 'object', properties: {} } },
  };
  return JSON.stringify({ name, contract, simulate: { rules: [{ latency, succeed: {} }] } });
}

function suite(action: string, cases: number, more = ''): string {
  return `action: ${action}\nmatrix: { n: [${Array.from({ length: cases }, (_, n) => n)}] }\n${more}`;
}

/** The files of the suites in the order in which their cases ended. */
function endings(cwd: string): string[] {
  return readAudit(cwd).flatMap(({ type, file }) => (type === 'case:finished' ? [String(file)] : []));
}

const shop = {
  'suites/slow.json': action('Slow', '2500ms'),
  'suites/fast.json': action('Fast', '1ms'),
  'suites/a.action.yaml': suite('Slow', 3),
  'suites/b.action.yaml': suite('Fast', 15),
  'suites/c.action.yaml': suite('Fast', 15),
};

describe('turns', () => {
  it('let fast suites end before a slow one that stands first, and the reports keep the order of the plan', async () => {
    const cwd = project(shop);
    const { code } = await run(['run', '--simulate', '--concurrency', '3', '--reporter', 'results'], { cwd });
    expect(code).toBe(0);
    const order = endings(cwd);
    expect(order).toHaveLength(33);
    expect(order.slice(0, 30)).not.toContain('suites/a.action.yaml');
    const { results } = JSON.parse(readReport(cwd, 'results.json'));
    const listed = (await run(['list'], { cwd })).stdout.trim().split('\n');
    expect(results.tests.map(({ name }: { name: string }) => name)).toEqual(
      listed.map((line) => line.replace(/^\S+ +/, '')),
    );
  });

  it('begin suite after suite where one case runs at a time', async () => {
    const cwd = project({ ...shop, 'suites/slow.json': action('Slow', '1ms') });
    await run(['run', '--simulate', '--concurrency', '1'], { cwd });
    expect(endings(cwd)).toEqual(endings(cwd).toSorted());
  });

  it('have no part in the order that --shuffle draws', async () => {
    const cwd = project({ ...shop, 'suites/slow.json': action('Slow', '1ms') });
    const drawn = ['--shuffle', '--seed', 'spring'];
    await run(['run', '--simulate', '--concurrency', '1', ...drawn], { cwd });
    const { stdout } = await run(['list', ...drawn], { cwd });
    expect(endings(cwd)).toEqual(stdout.match(/^suites\/\w\.action\.yaml/gm));
  });

  describe('with a ceiling for each action', () => {
    const routes = ['custom_-_1', 'custom_-_2'].map((id) => `POST /api/v2/integrations/actions/${id}/test`);

    /** An org that takes down how many tests of each action, and of all, ran at once at most. */
    async function startCounting() {
      const running = new Map<string, number>();
      const most = new Map<string, number>();
      const count = (key: string, step: number) => {
        running.set(key, (running.get(key) ?? 0) + step);
        most.set(key, Math.max(most.get(key) ?? 0, running.get(key) ?? 0));
      };
      const counted = (route: string): Handler => {
        return async (response, received) => {
          for (const key of [route, 'all']) count(key, 1);
          await setTimeout(100);
          for (const key of [route, 'all']) count(key, -1);
          await total(response, received);
        };
      };
      org = await startOrg({
        ...Object.fromEntries(routes.map((route) => [route, counted(route)])),
        'GET /api/v2/integrations/actions': json({ entities: [] }),
      });
      return { env: signedIn(org), most: () => [...routes, 'all'].map((key) => most.get(key)) };
    }

    const suites = {
      'suites/a.action.yaml': suite('custom_-_1', 6),
      'suites/b.action.yaml': suite('custom_-_1', 6),
      'suites/c.action.yaml': suite('custom_-_2', 6),
    };

    it.each([
      ['by the option', ['--concurrency-per-action', '2'], {}],
      ['by the option, with the cases shuffled', ['--concurrency-per-action', '2', '--shuffle'], {}],
      ['by the configuration', [], { 'action-suite.config.yaml': 'concurrencyPerAction: 2\n' }],
      [
        'by the option before the configuration',
        ['--concurrency-per-action', '2'],
        { 'action-suite.config.yaml': 'concurrencyPerAction: 1\n' },
      ],
    ])('never call one action more often at once, %s', async (_, options, config) => {
      const { env, most } = await startCounting();
      const cwd = project({ ...suites, ...config });
      const { code } = await run(['run', '--rate', '1000/s', '--concurrency', '5', ...options], { cwd, env });
      expect([code, most()]).toEqual([0, [2, 2, 4]]);
    });

    it('call an action as often at once as all, without one', async () => {
      const { env, most } = await startCounting();
      const cwd = project(suites);
      await run(['run', '--rate', '1000/s', '--concurrency', '5'], { cwd, env });
      expect(most()[0]).toBeGreaterThan(2);
    });

    it('end with --bail, also with cases that wait for one another', async () => {
      const cwd = project({
        ...shop,
        'suites/a.action.yaml': suite('Slow', 5, 'serial: x\nexpect: { status: FAILED }'),
        'suites/b.action.yaml': suite('Fast', 5, 'serial: x'),
        'suites/c.action.yaml': suite('Slow', 5),
      });
      const options = ['--concurrency', '4', '--concurrency-per-action', '1', '--bail'];
      const { code } = await run(['run', '--simulate', ...options], { cwd });
      expect([code, endings(cwd).length]).toEqual([1, 15]);
      expect(readAudit(cwd).at(-1)).toMatchObject({ stopped: { why: 'bail' }, counts: { failed: 1, skipped: 14 } });
    });

    it('must be a whole number from 1', async () => {
      const cwd = project({ ...suites, 'action-suite.config.yaml': 'concurrencyPerAction: 0\n' });
      const { code, stderr } = await run(['validate'], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining('`concurrencyPerAction`')]);
    });
  });
});
