import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, run } from '../support/cli.ts';
import { exportedAction } from '../support/exported-action.ts';
import { delayed, type FarEnd } from '../support/far-end.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';
import { outcomeOf, saveByRename, startWatch, type Watching } from '../support/watching.ts';

let watching: Watching | undefined;
let terminal: Terminal | undefined;
let org: FarEnd | undefined;
afterEach(async () => {
  await watching?.end('SIGKILL');
  terminal?.kill();
  await org?.close();
  watching = terminal = org = undefined;
});

/** An action with one optional input that always succeeds, after a while if it is to. */
function actionOf(name: string, latency = '1ms', message = 'OK'): string {
  const inputSchema = { type: 'object', properties: { n: { type: 'integer' } } };
  const successSchema = { type: 'object', properties: { message: { type: 'string' } } };
  const contract = { input: { inputSchema }, output: { successSchema } };
  return JSON.stringify({ name, contract, simulate: { rules: [{ latency, succeed: { message } }] } });
}

const bothSuites = ['suites/one.action.yaml', 'suites/two.action.yaml'];

const suiteOf = (action: string, more = '') => `action: ${action}\nexpect: { output: { message: OK } }\n${more}`;

const twoSuites = {
  'suites/one.action.yaml': suiteOf('One'),
  'suites/two.action.yaml': suiteOf('Two', 'matrix: { n: [1, 2] }\n'),
  'suites/actions/one.json': actionOf('One'),
  'suites/actions/two.json': actionOf('Two'),
};

async function watchTwo(args: readonly string[] = [], more: Readonly<Record<string, string>> = {}) {
  const cwd = project({ ...twoSuites, ...more });
  watching = startWatch(args, { cwd });
  const first = outcomeOf(await watching.round());
  return { cwd, watch: watching, first, at: (file: string) => join(cwd, file) };
}

describe('run --watch', () => {
  it('runs all suites against the simulator, then a suite that is saved, by whatever means', async () => {
    const { cwd, watch, first, at } = await watchTwo();
    expect(first).toEqual({ runs: 'all 2 suites', passed: 3, failed: 0 });
    const one = at('suites/one.action.yaml');

    writeFileSync(one, suiteOf('One', 'matrix: { n: [1, 2, 3, 4] }\n'));
    expect(outcomeOf(await watch.round())).toEqual({ runs: 'suites/one.action.yaml', passed: 4, failed: 0 });
    saveByRename(one, suiteOf('One', 'matrix: { n: [1, 2] }\n'));
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'suites/one.action.yaml', passed: 2 });
    rmSync(one);
    writeFileSync(one, suiteOf('One'));
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'suites/one.action.yaml', passed: 1 });
    // Written bit by bit: a busy machine may look at it in between, but not for the last time.
    writeFileSync(one, 'action: One\n');
    appendFileSync(one, 'matrix: { n: [1, 2, 3');
    await new Promise((resolve) => setTimeout(resolve, 30));
    appendFileSync(one, '] }\n');
    let last = outcomeOf(await watch.round());
    while (last.passed !== 3) last = outcomeOf(await watch.round());
    expect(last).toEqual({ runs: 'suites/one.action.yaml', passed: 3, failed: 0 });

    expect(readFileSync(join(cwd, 'action-suite-results/junit.xml'), 'utf8')).toContain('tests="3"');
    expect(await watch.end('SIGTERM')).toBe(143);
  });

  it('runs several suites at once that are saved at once', async () => {
    const { watch, at } = await watchTwo();
    for (const name of ['one', 'two']) appendFileSync(at(`suites/${name}.action.yaml`), '# saved\n');
    // On a busy machine the second may come late, and is then run by itself.
    const { runs } = outcomeOf(await watch.round());
    if (runs !== '2 of 2 suites') expect([runs, outcomeOf(await watch.round()).runs].sort()).toEqual(bothSuites);
  });

  it('shows what is wrong with a suite, and goes on', async () => {
    const { watch, at } = await watchTwo();
    writeFileSync(at('suites/one.action.yaml'), 'actoin: One\n');
    const round = await watch.round();
    expect(outcomeOf(round)).toMatchObject({ runs: 'suites/one.action.yaml', failed: 1 });
    expect(round).toContain('suites/one.action.yaml:1:1\n      1 | actoin: One\n');
    writeFileSync(at('suites/one.action.yaml'), suiteOf('One'));
    expect(outcomeOf(await watch.round())).toMatchObject({ passed: 1, failed: 0 });
    expect(await watch.end('SIGINT')).toBe(130);
  });

  it('notices new suites and those that are gone', async () => {
    const { watch, at } = await watchTwo();
    mkdirSync(at('suites/more'));
    writeFileSync(at('suites/more/three.action.yaml'), suiteOf('One'));
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'suites/more/three.action.yaml', passed: 1 });
    rmSync(at('suites/more'), { recursive: true });
    expect(await watch.round()).toBe('suites/more/three.action.yaml is gone.\nWatching 2 suites.\n');
  });

  it('runs the suites of an action that is saved, of one that is renamed the old and the new', async () => {
    const { watch, at } = await watchTwo();
    writeFileSync(at('suites/actions/two.json'), actionOf('Two', '1ms', 'NOT OK'));
    expect(outcomeOf(await watch.round())).toEqual({ runs: 'suites/two.action.yaml', passed: 0, failed: 2 });
    writeFileSync(at('suites/actions/two.json'), '{ broken');
    expect(await watch.round()).toContain('suites/actions/two.json:1:');
    writeFileSync(at('suites/actions/two.json'), actionOf('Two'));
    expect(outcomeOf(await watch.round())).toMatchObject({ passed: 2 });
    appendFileSync(at('suites/one.action.yaml'), '# Zwei\n');
    await watch.round();
    writeFileSync(at('suites/actions/two.json'), actionOf('Zwei'));
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: '2 of 2 suites', passed: 1, failed: 2 });
  });

  it('runs the suites of an action whose stubs are saved', async () => {
    const stubs = (name: string) => `stub: [{ reply: { body: { name: ${name} } } }]\n`;
    const { watch, at } = await watchTwo([], {
      'suites/three.action.yaml': 'action: Three\nexpect: { output: { name: Ada } }\n',
      'suites/actions/three.json': exportedAction({ name: 'Three' }),
      'suites/actions/three.stubs.yaml': stubs('Ada'),
    });
    writeFileSync(at('suites/actions/three.stubs.yaml'), stubs('Ben'));
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'suites/three.action.yaml', failed: 1 });
    writeFileSync(at('suites/actions/three.stubs.yaml'), stubs('Ada'));
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'suites/three.action.yaml', passed: 1 });
  });

  it('runs the suites that mention a file, and none for a file that nobody mentions', async () => {
    const { watch, at } = await watchTwo([], { 'data/orders.csv': 'n\n1\n', 'notes.txt': '' });
    appendFileSync(at('suites/two.action.yaml'), '# see ../data/orders.csv\n');
    await watch.round();
    writeFileSync(at('notes.txt'), 'nothing to do with it');
    writeFileSync(at('data/orders.csv'), 'n\n2\n');
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'suites/two.action.yaml' });
    expect(watch.rest()).toBe('');
  });

  it('reads a configuration anew that is saved, or a module that it imports, and runs everything', async () => {
    const config = (out: string) => `import { suites } from './parts';\nexport default { suites, out: '${out}' };\n`;
    const { watch, at, cwd } = await watchTwo([], {
      'action-suite.config.ts': config('first'),
      'parts.ts': "export const suites: string[] = ['suites'];\n",
    });
    expect(existsSync(at('first/junit.xml'))).toBe(true);
    writeFileSync(at('action-suite.config.ts'), config('second'));
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'all 2 suites', passed: 3 });
    expect(existsSync(at('second/junit.xml'))).toBe(true);
    writeFileSync(at('parts.ts'), "export const suites: string[] = ['suites/two.action.yaml'];\n");
    expect(outcomeOf(await watch.round())).toMatchObject({ runs: 'the suite', passed: 2 });
    writeFileSync(at('action-suite.config.ts'), 'export default { outt: 1 };\n');
    expect(await watch.round()).toContain('`outt`');
    expect(existsSync(join(cwd, 'action-suite-results'))).toBe(true);
  });

  it('is not begun again by what it writes itself', async () => {
    const { watch, at } = await watchTwo(['--reporter', 'junit=suites/report.xml', '--out', 'out']);
    appendFileSync(at('suites/one.action.yaml'), '# mentions report.xml, out and junit\n');
    await watch.round();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([watch.rest(), existsSync(at('suites/report.xml'))]).toEqual(['', true]);
  });

  it('keeps to the patterns, the selection and one seed', async () => {
    const cwd = project({
      ...twoSuites,
      'suites/two.action.yaml': `${suiteOf('Two')}cases:\n  - name: a\n    mocks: { n: integer }\n  - name: b\n`,
    });
    watching = startWatch(['suites/two.action.yaml:4', '--seed', 'spring'], { cwd });
    expect(outcomeOf(await watching.round())).toEqual({ runs: 'the suite', passed: 1, failed: 0 });
    const before = readAudit(cwd).find(({ type }) => type === 'case:finished');
    appendFileSync(join(cwd, 'suites/one.action.yaml'), '# of no interest\n');
    appendFileSync(join(cwd, 'suites/two.action.yaml'), '# saved\n');
    expect(outcomeOf(await watching.round())).toEqual({ runs: 'suites/two.action.yaml', passed: 1, failed: 0 });
    const after = readAudit(cwd).find(({ type }) => type === 'case:finished');
    expect([after?.case, after?.inputs]).toEqual([before?.case, before?.inputs]);
  });

  it('ends a run that a save overtakes, and says nothing of what was interrupted', async () => {
    const cwd = project({ ...twoSuites, 'suites/actions/two.json': actionOf('Two', '30s') });
    watching = startWatch([], { cwd });
    await watching.running.saw('running all 2 suites');
    // One has ended by then, two are under way.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const savedAt = performance.now();
    writeFileSync(join(cwd, 'suites/actions/two.json'), actionOf('Two'));
    const round = await watching.round();
    expect(performance.now() - savedAt).toBeLessThan(6_000);
    expect(round).toContain('Saved again: starting over.');
    expect(round).not.toMatch(/interrupted|skipped/);
    expect(round.match(/running all 2 suites/g)).toHaveLength(2);
    expect(round).toContain('3 passed');
  });

  it('reports what ran when a signal ends it during a run', async () => {
    const cwd = project({ ...twoSuites, 'suites/actions/two.json': actionOf('Two', '30s') });
    watching = startWatch([], { cwd });
    await watching.running.saw('running all 2 suites');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await watching.end('SIGINT')).toBe(130);
    expect(readAudit(cwd).at(-1)).toMatchObject({ type: 'run:finished', stopped: { signal: 'SIGINT' } });
  });

  it('runs against the org that --base-url names, and sends no webhook', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({
      'suites/totals.action.yaml': oneSuite(2),
      'action-suite.config.yaml': `webhook: { url: "${org.url}/hook" }\nrate: 1000/s\n`,
    });
    const { GENESYS_BASE_URL: _, ...env } = signedIn(org);
    const more = { CICD_WEBHOOK_URL: `${org.url}/hook` };
    watching = startWatch(['--base-url', org.url], { cwd, env: { ...env, ...more } });
    expect(outcomeOf(await watching.round())).toMatchObject({ passed: 2 });
    expect(org.calls().filter((call) => call.includes('/test'))).toHaveLength(2);
    expect(org.calls().filter((call) => call.includes('/hook'))).toEqual([]);
  });

  it('lets a run against a real org come to its end before it runs what was saved', async () => {
    org = await startOrg({ [testRoute]: delayed(700, total) });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(2) });
    const { GENESYS_BASE_URL: _, ...env } = signedIn(org);
    watching = startWatch(['--base-url', org.url], { cwd, env });
    await watching.running.saw('running the suite');
    while (org.calls().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    appendFileSync(join(cwd, 'suites/totals.action.yaml'), '# saved\n');
    const first = await watching.round();
    expect([first, outcomeOf(first)]).toEqual([
      expect.stringContaining('runs when this run has ended'),
      expect.objectContaining({ passed: 2 }),
    ]);
    expect(outcomeOf(await watching.round())).toEqual({ runs: 'suites/totals.action.yaml', passed: 2, failed: 0 });
    expect(org.calls().filter((call) => call.includes('/test'))).toHaveLength(4);
  });

  it('watches suites that are named outside the project folder', async () => {
    const elsewhere = project({ 'far.action.yaml': suiteOf('One') });
    const cwd = project(twoSuites);
    watching = startWatch([join(elsewhere, 'far.action.yaml')], { cwd });
    expect(outcomeOf(await watching.round())).toMatchObject({ passed: 1 });
    appendFileSync(join(elsewhere, 'far.action.yaml'), '# saved\n');
    expect(outcomeOf(await watching.round())).toMatchObject({ passed: 1 });
  });

  it.each([
    [['--watch', '--dry-run'], /cannot be used/],
    [['--watch', '--webhook', 'https://ci.example/hook'], /cannot be used/],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run(['run', ...args], { cwd: project() });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('run --watch at a terminal', () => {
  it('has keys: Enter and a run all, q ends with 0', async () => {
    terminal = openTerminal(['run', '--watch'], { cwd: project(twoSuites) });
    await terminal.shows('q: end');
    for (const key of [keys.enter, 'a']) {
      terminal.press(key);
      await terminal.shows('running all 2 suites');
      await terminal.shows('3 passed');
      await terminal.shows('q: end');
    }
    terminal.press('x', 'q');
    expect(await terminal.ended).toBe(0);
  });

  it('ends with 130 after Ctrl-C, and at once after a second one', async () => {
    const cwd = project({ ...twoSuites, 'suites/actions/two.json': actionOf('Two', '30s') });
    terminal = openTerminal(['run', '--watch', 'suites/one.action.yaml'], { cwd });
    await terminal.shows('q: end');
    terminal.press(keys.ctrlC);
    expect(await terminal.ended).toBe(130);

    terminal = openTerminal(['run', '--watch'], { cwd });
    await terminal.shows('running all 2 suites');
    await new Promise((resolve) => setTimeout(resolve, 800));
    terminal.press(keys.ctrlC);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const pressedAt = performance.now();
    terminal.press(keys.ctrlC);
    expect(await terminal.ended).toBe(130);
    expect(performance.now() - pressedAt).toBeLessThan(1_000);
  });

  it('ends a run under way with q', async () => {
    const cwd = project({ ...twoSuites, 'suites/actions/two.json': actionOf('Two', '30s') });
    terminal = openTerminal(['run', '--watch'], { cwd });
    await terminal.shows('running all 2 suites');
    await new Promise((resolve) => setTimeout(resolve, 800));
    terminal.press('q');
    expect(await terminal.ended).toBe(0);
  });
});
