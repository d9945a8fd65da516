import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, readReport, root, run, start } from '../support/cli.ts';
import { delayed, type FarEnd, hang } from '../support/far-end.ts';
import { junitCounts } from '../support/junit.ts';
import { json, testRoute, total } from '../support/org.ts';
import { inputsOf, logsIn, startTwoOrgs, suiteOf, type TwoOrgs } from '../support/two-orgs.ts';

const library: typeof import('../../src/index.ts') = await import(pathToFileURL(join(root, 'dist/index.js')).href);

let orgs: TwoOrgs | undefined;
afterEach(() => orgs?.close());

async function stage(...args: Parameters<typeof startTwoOrgs>): Promise<TwoOrgs> {
  orgs = await startTwoOrgs(...args);
  return orgs;
}

const against = ['run', '--env', 'prod', '--against', 'dev'];
const differing = { dev: { 3: 'broken', 4: 'broken' }, prod: { 2: 'broken', 4: 'broken', 5: 50 } };

/** Who signed in at an org, as `id:secret`. */
function clientsOf({ received }: FarEnd): string[] {
  const headers = received
    .filter(({ url }) => url === '/oauth/token')
    .map(({ headers }) => headers.authorization ?? '');
  return headers.map((header) => Buffer.from(header.slice(6), 'base64').toString());
}

/** The part of the terminal report that compares, without what is another one each time. */
function compared(stdout: string): string {
  const section = stdout.slice(stdout.indexOf('Compared: '), stdout.indexOf('\nFAILED'));
  return section
    .replace(/run \S+ of [\d-]+ [\d:]+ UTC/, 'run ID of DAY')
    .replaceAll(/(\S) {2,}/g, '$1  ')
    .replace(/\d+ ms {2}\d+ ms {2}\+\d+ % {2}< 0\.001$/m, 'TIMES');
}

describe('two environments', () => {
  it('run the same cases, one after the other, and are compared by their names', async () => {
    const { dev, prod, cwd, env } = await stage(differing, {
      prodMs: 150,
      config: { reporters: ['junit', 'markdown'] },
    });
    const { code, stdout } = await run([...against, '--concurrency', '8'], { cwd, env });
    expect(code).toBe(1);
    expect(compared(stdout)).toMatchInlineSnapshot(`
      "Compared: prod against dev, run ID of DAY
        1 failing only in prod, 1 failing only in dev, 1 failing in both, 1 with another output than in dev, 1 action slower in prod

        ✗ 1 failing only in prod
          scores [n=2]  suites/scores.action.yaml:1
            The action failed, but it was expected to succeed: DOWN: down.

        ✗ 1 with another output than in dev
          scores [n=5]  suites/scores.action.yaml:1
            \`score\` is 50, not 5.

        ✓ 1 failing only in dev
          scores [n=3]  suites/scores.action.yaml:1
            In dev it failed.

        action  cases  median in dev  median in prod  change  p
        slower: custom_-_1  8  TIMES
        Mann-Whitney U, two-sided, corrected by Holm: told where p is below 0.05 and the medians are at least 20 ms and 10 % apart.
      "
    `);
    expect(inputsOf(prod)).toHaveLength(8);
    expect(inputsOf(dev)).toEqual(inputsOf(prod));
    expect([clientsOf(dev), clientsOf(prod)]).toEqual([
      ['dev-id-value:dev-secret-value'],
      ['prod-id-value:prod-secret-value'],
    ]);

    expect(junitCounts(readReport(cwd, 'junit.xml')).held).toEqual({ tests: 8, failures: 2, errors: 0, skipped: 0 });
    expect(readReport(cwd, 'summary.md')).toMatch(/^### Compared&#58; prod against dev, run /m);
    const [first = '', second = '', ...more] = logsIn(cwd);
    expect(more).toEqual([]);
    expect(stdout).toContain(`In dev: 2 failed, 6 passed · 8 cases in `);
    expect(stdout).toContain(`  audit  action-suite-results/audit/${basename(first)}\n`);
    const texts = Object.values(filesBelow(join(cwd, 'action-suite-results')));
    for (const secret of Object.values(env)) expect([stdout, ...texts].join('\n')).not.toContain(secret);

    // What the reports say is in the two logs.
    const again = await run(['report', second, '--baseline', first, '--out', 'again'], { cwd });
    expect([again.code, compared(again.stdout)]).toEqual([1, compared(stdout)]);
  }, 30_000);

  it('are told in short with --quiet, and a project of one org is left alone', async () => {
    const { cwd, env, dev, prod } = await stage({});
    const { code, stdout } = await run([...against, '--quiet'], { cwd, env });
    expect([code, stdout.replace(/run \S+ of [\d-]+ [\d:]+ UTC/, 'run ID')]).toEqual([
      0,
      expect.stringMatching(
        /^Compared: prod against dev, run ID: no difference: 8 cases as in dev\nPASSED {2}8 passed/,
      ),
    ]);
    expect([dev.calls().length, prod.calls().length]).toEqual([9, 9]);
  });

  it.each([
    [{ dev: {}, prod: {} }, ['new-failures,changed-outputs'], 0, ''],
    [{ dev: { 1: 'broken' }, prod: {} }, [], 0, ''],
    [{ dev: { 1: 'broken' }, prod: { 1: 'broken' } }, [], 1, ''],
    [{ dev: { 1: 'broken' }, prod: { 1: 'broken' } }, ['new-failures'], 0, 'did so in dev as well, and does not count'],
    [{ dev: {}, prod: { 1: 'broken' } }, ['new-failures'], 1, ''],
    [{ dev: {}, prod: { 1: 10 } }, [], 0, ''],
    [{ dev: {}, prod: { 1: 10 } }, ['changed-outputs'], 1, 'as --fail-on changed-outputs asks'],
  ])('%j with --fail-on %j end with %i', async (scores, changes, code, said) => {
    const { cwd, env } = await stage(scores);
    const flags = changes.flatMap((change) => ['--fail-on', change]);
    const ended = await run([...against, '--quiet', ...flags], { cwd, env });
    expect([ended.code, ended.stderr]).toEqual([code, said === '' ? '' : expect.stringContaining(said)]);
  });

  it('have what each org gives to suites, and such inputs are not compared', async () => {
    const own = { dev: { vars: { who: 'dev' } }, prod: { vars: { who: 'prod' } } };
    const suite = suiteOf(2, `inputs: { who: "$\{vars.who}" }\n`);
    const { cwd, env, dev, prod } = await stage({}, { own, suite });
    const { code, stdout } = await run(against, { cwd, env });
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('The outputs of 2 cases are not compared, since other inputs were sent in dev'),
    ]);
    expect([inputsOf(dev), inputsOf(prod)]).toEqual([
      [expect.objectContaining({ who: 'dev' }), expect.objectContaining({ who: 'dev' })],
      [expect.objectContaining({ who: 'prod' }), expect.objectContaining({ who: 'prod' })],
    ]);
  });

  it('keep the protection that each has', async () => {
    const contract = json({
      id: 'custom_-_1',
      name: 'Score',
      category: 'c',
      integrationId: 'i',
      config: { request: { requestType: 'POST' } },
    });
    const { cwd, env, dev, prod } = await stage(
      {},
      {
        own: { dev: { protected: true } },
        suite: suiteOf(1),
        script: { dev: { 'GET /api/v2/integrations/actions/custom_-_1': contract } },
      },
    );
    const { code, stdout } = await run(against, { cwd, env });
    expect([code, stdout]).toEqual([0, expect.stringContaining('✓ 1 failing only in dev')]);
    expect([inputsOf(dev).length, inputsOf(prod).length]).toEqual([0, 1]);
  });
});

describe('a run against another environment', () => {
  it('does not begin where that was interrupted, and leaves its log', async () => {
    const { cwd, env, dev, prod } = await stage({}, { script: { dev: { [testRoute]: hang } } });
    const running = start(against, { cwd, env });
    while (inputsOf(dev).length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
    running.kill('SIGINT');
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([
      130,
      'action-suite: interrupted in dev: the run in prod, which was to be compared with it, has not begun.\n',
    ]);
    expect([prod.calls(), logsIn(cwd).length]).toEqual([[], 1]);
    expect(Object.keys(filesBelow(join(cwd, 'action-suite-results')))).toHaveLength(1);
  });

  it.each([
    [
      'lets nobody in',
      { 'POST /oauth/token': json({ error: 'invalid_client' }, 400) },
      'does not accept the client id or the secret',
    ],
    ['is not there', undefined, 'did not take the connection'],
  ])('does not begin where that %s, and the reports say why', async (_, script, message) => {
    const { cwd, env, dev, prod } = await stage({}, { script: script ? { dev: script } : {} });
    if (!script) await dev.close();
    const { code, stdout } = await run(against, { cwd, env });
    expect([code, stdout]).toEqual([
      3,
      expect.stringContaining(`Nothing can be compared with "dev", which was run first: The s`),
    ]);
    expect(stdout).toContain(message);
    expect(readReport(cwd, 'junit.xml')).toContain('Nothing can be compared with');
    expect(prod.calls()).toEqual([]);
  });

  it('shares its deadline with that', async () => {
    const { cwd, env, prod } = await stage({}, { script: { dev: { [testRoute]: delayed(700, total) } } });
    const { code, stdout } = await run([...against, '--deadline', '1s', '--concurrency', '1', '--quiet'], { cwd, env });
    expect([code, stdout]).toEqual([1, expect.stringContaining('The deadline of 1.0 s for both environments passed')]);
    expect(inputsOf(prod)).toEqual([]);
  });

  it('goes on after it was stopped, compared with the same log', async () => {
    const { cwd, env, dev } = await stage({ dev: { 1: 'broken' }, prod: { 1: 'broken' } });
    const { stdout } = await run([...against, '--bail', '--concurrency', '1'], { cwd, env });
    const [first = ''] = logsIn(cwd);
    const goOn = `run --resume --baseline action-suite-results/audit/${basename(first)}`;
    expect(stdout).toContain(`  go on    action-suite ${goOn}\n`);
    expect(stdout).toContain('  again    action-suite run --last-failed --env prod --against dev\n');
    const resumed = await run([...goOn.split(' '), '--quiet'], { cwd, env });
    expect(resumed.stdout).toMatch(/Compared: prod against dev, run \S+ of .* UTC: 1 failing in both\nFAILED/);
    expect(inputsOf(dev)).toHaveLength(8);
  });

  it('takes with --last-failed what failed in its own environment', async () => {
    const { cwd, env, dev, prod } = await stage(differing);
    await run([...against, '--quiet'], { cwd, env });
    const before = [inputsOf(dev).length, inputsOf(prod).length];
    const { stdout } = await run([...against, '--last-failed', '--quiet'], { cwd, env });
    expect(stdout).toContain('1 failing only in prod, 1 failing in both');
    expect([inputsOf(dev).length, inputsOf(prod).length]).toEqual(before.map((count) => count + 2));
  });

  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['--env', 'prod', '--against', 'prod'], {}, 'The environment "prod" cannot be compared with itself.'],
    [['--env', 'prod', '--against', 'dve'], {}, 'Did you mean "dev"?'],
    [['--against', 'dev'], { GENESYSCLOUD_REGION: 'us-east-1' }, 'needs an environment to hold against it'],
    [[...against.slice(1), '--shard', '1/2'], {}, '--against compares two whole runs, and --shard divides one.'],
    [[...against.slice(1), '--base-url', 'http://127.0.0.1:1'], {}, '--base-url goes before what the environments say'],
    [against.slice(1), { GENESYS_BASE_URL: 'http://127.0.0.1:1' }, 'Leave GENESYS_BASE_URL unset'],
    [against.slice(1), { DEV_ID: '' }, 'To sign in to the environment "dev", DEV_ID must be set, and is not.'],
    [[...against.slice(1), '--baseline=last'], {}, "'--against <name>' cannot be used with option '--baseline"],
    [[...against.slice(1), '--simulate'], {}, "'--against <name>' cannot be used with option '--simulate"],
    [[...against.slice(1), '--resume'], {}, "'--against <name>' cannot be used with option '--resume"],
    [[...against.slice(1), '--update'], {}, "'--against <name>' cannot be used with option '--update"],
    [[...against.slice(1), '--watch'], {}, "'--against <name>' cannot be used with option '--watch"],
  ])('is refused: %j with %j', async (args, variables, message) => {
    const { cwd, env, dev, prod } = await stage({});
    const { code, stdout, stderr } = await run(['run', ...args], { cwd, env: { ...env, ...variables } });
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(message)]);
    expect([...dev.calls(), ...prod.calls()]).toEqual([]);
  });

  it('checks both environments with --dry-run, and calls nobody', async () => {
    const { cwd, env, dev, prod } = await stage(
      {},
      { suite: suiteOf(2).replace('custom_-_1', '{ prod: custom_-_1 }') },
    );
    const { code, stderr } = await run([...against, '--dry-run'], { cwd, env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no action for the environment `dev`')]);
    expect((await run(['run', '--env', 'prod', '--dry-run'], { cwd, env })).code).toBe(0);
    expect([...dev.calls(), ...prod.calls()]).toEqual([]);
  });
});

describe('the kept contracts of two environments', () => {
  const contract = (properties: object) =>
    JSON.stringify({
      action: 'custom_-_1',
      mode: 'published',
      inputSchema: { type: 'object', properties, additionalProperties: false },
    });
  const suite = suiteOf(2, 'inputs: { both: 1, prodOnly: 1, devOnly: 1 }\n');
  const ofProd = { 'suites/contracts/prod/custom-1.json': contract({ n: {}, id: {}, devOnly: {} }) };
  const ofDev = { 'suites/contracts/dev/custom-1.json': contract({ n: {}, id: {}, prodOnly: {} }) };
  const never = { 'suites/contracts/custom-1.json': contract({}) };

  /** The findings on the terminal, with the folder by which they are, in their order. */
  const told = (stderr: string) => stderr.match(/(?<=Warning: ).*|(?<=by the contracts ).*/g);
  const prodTold = [
    'The action has no input `both`.',
    'The action has no input `prodOnly`.',
    'kept in suites/contracts/prod; to keep those of today: action-suite contracts pull --env prod',
  ];
  const devSource = 'kept in suites/contracts/dev; to keep those of today: action-suite contracts pull --env dev';

  it.each([
    ['both', { ...never, ...ofProd, ...ofDev }, [...prodTold, 'The action has no input `devOnly`.', devSource]],
    ['the main one', { ...never, ...ofProd }, prodTold],
    [
      'the other',
      { ...never, ...ofDev },
      ['The action has no input `both`.', 'The action has no input `devOnly`.', devSource],
    ],
    ['neither', never, null],
  ])('are looked at before a run, each finding once: those of %s', async (_, files, expected) => {
    const { cwd, env, dev, prod } = await stage({}, { suite, files });
    const { code, stderr } = await run([...against, '--quiet'], { cwd, env });
    expect([code, told(stderr)]).toEqual([0, expected]);
    const rehearsed = await run([...against, '--dry-run'], { cwd, env });
    expect([rehearsed.code, rehearsed.stderr]).toEqual([0, stderr]);
    expect([inputsOf(dev).length, inputsOf(prod).length]).toEqual([2, 2]);
  });

  it('keep both runs from beginning where the configuration says so', async () => {
    const config = { contracts: { beforeRun: 'error' } };
    const { cwd, env, dev, prod } = await stage({}, { suite, files: { ...ofProd, ...ofDev }, config });
    const { code, stdout, stderr } = await run(against, { cwd, env });
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout.match(/The action has no input `both`/g)).toHaveLength(1);
    expect(stdout.match(/no input `\w+`|kept in [\w/]+|pull --env \w+/g)).toEqual([
      ...['no input `both`', 'kept in suites/contracts/prod', 'pull --env prod'],
      ...['no input `prodOnly`', 'kept in suites/contracts/prod', 'pull --env prod'],
      ...['no input `devOnly`', 'kept in suites/contracts/dev', 'pull --env dev'],
    ]);
    expect([...dev.calls(), ...prod.calls()]).toEqual([]);
  });
});

describe('a program that runs against another environment', () => {
  it('is told the events of the run itself', async () => {
    const { cwd, env } = await stage(differing);
    const running = library.run({ cwd, variables: env, env: 'prod', against: 'dev', failOn: ['slower'] });
    const environments: string[] = [];
    for await (const event of running) if (event.type === 'run:started') environments.push(event.environment);
    expect(environments).toEqual(['prod']);
    expect(await running.result).toMatchObject({ exitCode: 1, counts: { total: 8, failed: 2 }, problems: [] });
    expect(logsIn(cwd)).toHaveLength(2);
  });
});
