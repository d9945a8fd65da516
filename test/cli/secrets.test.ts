import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { canaries, leaksIn } from '../support/canaries.ts';
import { type Ended, filesBelow, project, readAudit, run, start } from '../support/cli.ts';
import { type FarEnd, hang } from '../support/far-end.ts';
import { json, startOrg, testRoute, total } from '../support/org.ts';
import { expecting, quoted, type Scenario, scenarios } from '../support/secret-scenarios.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const { client, token, extra, webhook } = canaries;

/** A project with a suite, a server and an environment that is full of secrets; and the command to run it. */
async function stage({ script, suite, config, args = [], env }: Partial<Scenario>) {
  const giveToken = json({ access_token: token, token_type: 'bearer', expires_in: 3_600 });
  org = await startOrg({ 'POST /hook': json({}), [testRoute]: total, 'POST /oauth/token': giveToken, ...script });
  const cwd = project({
    'suites/totals.action.yaml': suite ?? expecting('total: { type: number }'),
    'action-suite.config.json': JSON.stringify({
      ...{ redact: ['EXTRA'], webhook: { on: 'case' }, reporters: Object.keys(reporters) },
      ...config,
    }),
  });
  const variables = {
    GENESYS_BASE_URL: org.url,
    GENESYS_CLIENT_ID: 'client-id',
    GENESYS_CLIENT_SECRET: client,
    EXTRA: extra,
    ACTION_SUITE_WEBHOOK_SECRET: webhook,
    CICD_WEBHOOK_URL: `${org.url}/hook`,
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: join(cwd, 'action-suite-results/of-the-job.md'),
    ...env,
  };
  return { cwd, args: ['run', '--rate', '1000/s', '--debug', '--verbose', ...args], env: variables };
}

/** What of the canaries is in any output of a command: what it printed, wrote and sent. */
function leaksOf({ stdout, stderr }: Ended, cwd: string): string[] {
  const sent = (org?.received ?? []).filter(({ url }) => url === '/hook');
  const files = filesBelow(join(cwd, 'action-suite-results'));
  expect(Object.keys(files).length).toBeGreaterThanOrEqual(3);
  expect(sent.length).toBeGreaterThan(0);
  const hook = sent.map(({ body, headers }) => `${JSON.stringify(headers)}\n${body}`).join('\n');
  return Object.entries({ stdout, stderr, hook, ...files }).flatMap(([name, text]) =>
    leaksIn(text).map((leak) => `${name}: ${leak}`),
  );
}

/** The kinds of all problems and warnings in the log. */
function kindsIn(cwd: string): unknown[] {
  return (
    JSON.stringify(readAudit(cwd), (key, value) => (key === 'kind' ? `kind ${value}` : value)).match(
      /(?<="kind )[\w-]+/g,
    ) ?? []
  );
}

describe('secrets', () => {
  it.each(scenarios)('are in no output after $name', async ({ kind, silent, ...scenario }) => {
    const { cwd, args, env } = await stage(scenario);
    const ended = await run(args, { cwd, env });
    expect(kindsIn(cwd)).toContain(kind);
    expect(leaksOf(ended, cwd)).toEqual([]);
    expect(JSON.stringify(readAudit(cwd)).includes('***')).toBe(silent !== true);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)(
    'are in no output of a run that ends by %s, nor of its report',
    async (signal) => {
      const { cwd, args, env } = await stage({
        suite: `suite: ${quoted(client)}\naction: custom_-_1\nmatrix: { n: [${quoted(webhook)}, ${quoted(extra)}, 3] }\n`,
        script: { [testRoute]: [total, hang] },
      });
      const running = start([...args, '--concurrency', '1'], { cwd, env });
      // The second case is under way, and the message about the first one has gone out.
      const count = (wanted: string) => (org?.calls() ?? []).filter((call) => call === wanted).length;
      while (count(testRoute) < 2 || count('POST /hook') < 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      running.kill(signal);
      const ended = await running.ended;
      const log = join('action-suite-results/audit', readdirSync(join(cwd, 'action-suite-results/audit'))[0] ?? '');
      const reported = await run(['report', log, '--verbose'], { cwd, env });
      expect(reported.stdout).toContain(signal === 'SIGKILL' ? 'The run was cut' : 'interrupted');
      const stdout = ended.stdout + reported.stdout;
      expect(leaksOf({ ...reported, stdout, stderr: ended.stderr + reported.stderr }, cwd)).toEqual([]);
    },
  );

  it.each([[['list']], [['list', '--json']], [['validate']], [['run', '--dry-run']]])(
    'are in no output of %j',
    async (args) => {
      const { cwd, env } = await stage({
        suite: `suite: ${quoted(client)}\naction: ${quoted(client)}\nmatrix: { ${quoted(client)}: [${quoted(extra)}, 1] }\n`,
      });
      const { code, stdout, stderr } = await run(args, { cwd, env });
      expect(code).toBe(0);
      expect(leaksIn(`${stdout}${stderr}`)).toEqual([]);
    },
  );
});
