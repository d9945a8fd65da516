import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { project, readReport, run } from '../support/cli.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

const inputSchema = {
  type: 'object',
  required: ['customerId'],
  properties: { customerId: { type: 'string' }, channel: { type: 'string' } },
  additionalProperties: false,
};
const outputSchema = { type: 'object', properties: { total: { type: 'number' }, tier: { type: 'string' } } };

/** An action as the simulator reads it. */
function action(
  name: string,
  input: object = inputSchema,
  output: JsonObject = outputSchema,
  request: JsonObject = {},
) {
  return JSON.stringify({
    name,
    config: { request: { requestType: 'POST', requestUrlTemplate: '/total', ...request } },
    contract: { input: { inputSchema: input }, output: { successSchema: output } },
  });
}

const suite = [
  'suite: Totals',
  'action: Total',
  'inputs: { customerId: C-1 }',
  'cases:',
  '  - { name: plain }',
  '  - { name: by chat, inputs: { channel: chat }, expect: { output: { tier: gold } } }',
  '',
].join('\n');

const files = { 'suites/a.action.yaml': suite, 'suites/actions/total.json': action('Total') };

function contracts(verb: 'pull' | 'diff', cwd: string, ...args: string[]) {
  return run(['contracts', verb, '--simulate', ...args], { cwd });
}

function kept(cwd: string, folder = 'suites/contracts'): string[] {
  return existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)).sort() : [];
}

describe('contracts pull', () => {
  it('keeps what decides about values, and says what is new, changed and unchanged', async () => {
    const cwd = project(files);
    expect(await contracts('pull', cwd)).toEqual({
      code: 0,
      stdout: 'new      suites/contracts/total.json\n1 contract in suites/contracts: 1 new, 0 changed, 0 unchanged.\n',
      stderr: '',
    });
    const path = join(cwd, 'suites/contracts/total.json');
    const text = readFileSync(path, 'utf8');
    expect(text).toBe(
      `${JSON.stringify(
        {
          action: 'Total',
          mode: 'published',
          requestType: 'POST',
          templateInputs: { loud: [], quiet: [] },
          inputSchema: {
            additionalProperties: false,
            properties: { channel: { type: 'string' }, customerId: { type: 'string' } },
            required: ['customerId'],
            type: 'object',
          },
          outputSchema: { properties: { tier: { type: 'string' }, total: { type: 'number' } }, type: 'object' },
        },
        null,
        2,
      )}\n`,
    );
    const { mtimeNs } = statSync(path, { bigint: true });
    expect((await contracts('pull', cwd)).stdout).toBe(
      '1 contract in suites/contracts: 0 new, 0 changed, 1 unchanged.\n',
    );
    expect(statSync(path, { bigint: true }).mtimeNs).toBe(mtimeNs);

    writeFileSync(join(cwd, 'suites/actions/total.json'), action('Total', {}));
    expect((await contracts('pull', cwd)).stdout).toBe(
      'changed  suites/contracts/total.json\n1 contract in suites/contracts: 0 new, 1 changed, 0 unchanged.\n',
    );
    expect(kept(cwd)).toEqual(['total.json']);
  });

  it('finds a kept contract by what is in it, whatever its file is called', async () => {
    const cwd = project(files);
    await contracts('pull', cwd);
    const text = readFileSync(join(cwd, 'suites/contracts/total.json'), 'utf8');
    rmSync(join(cwd, 'suites/contracts/total.json'));
    writeFileSync(join(cwd, 'suites/contracts/my own.json'), text);
    writeFileSync(join(cwd, 'suites/contracts/notes.json'), '{ "something": "else" }');
    expect((await contracts('pull', cwd)).stdout).toContain('0 new, 0 changed, 1 unchanged');
    expect(kept(cwd)).toEqual(['my own.json', 'notes.json']);
  });

  it('gives each action a file of its own, drafts apart', async () => {
    const cwd = project({
      ...files,
      'suites/actions/twin.json': action('total!'),
      'suites/b.action.yaml': 'action: total!\ninputs: { customerId: C }\n',
      'suites/c.action.yaml': 'action: Total\nmode: draft\ninputs: { customerId: C }\n',
    });
    const { stdout } = await contracts('pull', cwd);
    expect(stdout).toContain('3 new');
    expect(kept(cwd)).toEqual([expect.stringMatching(/^total-[0-9a-f]{8}\.json$/), 'total-draft.json', 'total.json']);
    expect((await contracts('pull', cwd)).stdout).toContain('0 new, 0 changed, 3 unchanged');
  });

  it('tells what no suite calls any more, and removes it when asked', async () => {
    const cwd = project({
      ...files,
      'suites/b.action.yaml': 'action: Other\n',
      'suites/actions/o.json': action('Other'),
    });
    await contracts('pull', cwd);
    rmSync(join(cwd, 'suites/b.action.yaml'));
    const counted = '1 contract in suites/contracts: 0 new, 0 changed, 1 unchanged.\n';
    expect((await contracts('pull', cwd, 'suites/a.action.yaml')).stdout).toBe(counted);
    expect((await contracts('pull', cwd)).stdout).toBe(
      `unused   suites/contracts/other.json\n${counted}No suite calls the action of 1 more: --prune removes it.\n`,
    );
    const refused = await contracts('pull', cwd, '--prune', 'suites/a.action.yaml');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--prune removes what no suite calls')]);
    expect((await contracts('pull', cwd, '--prune')).stdout).toBe(`removed  suites/contracts/other.json\n${counted}`);
    expect(kept(cwd)).toEqual(['total.json']);
  });

  it('keeps them where the configuration says, and apart for an environment that is named', async () => {
    const suites = ['tests/**/*.action.yaml'];
    const environments = { '../dev': { region: 'eu-central-1' } };
    const cwd = project({
      'tests/deep/a.action.yaml': suite,
      'tests/deep/total.json': action('Total'),
      'action-suite.config.json': JSON.stringify({ suites, environments }),
    });
    await contracts('pull', cwd);
    const { stdout } = await contracts('diff', cwd, '--env', '../dev');
    expect(stdout).toContain('keep it: action-suite contracts pull --env ../dev\n');
    await contracts('pull', cwd, '--env', '../dev');
    expect([kept(cwd, 'tests/contracts'), kept(cwd, 'tests/contracts/..%2Fdev')]).toEqual([
      ['..%2Fdev', 'total.json'],
      ['total.json'],
    ]);
    const config = { suites, contracts: { folder: 'kept/here' } };
    writeFileSync(join(cwd, 'action-suite.config.json'), JSON.stringify(config));
    await contracts('pull', cwd);
    expect(kept(cwd, 'kept/here')).toEqual(['total.json']);
  });

  it('keeps no secret, no header and no address', async () => {
    const secret = 'S3CR3T-canary-value';
    const request = {
      headers: { auth: `Bearer ${secret}`, x: '$!{input.channel}' },
      requestUrlTemplate: 'https://host.example/${input.customerId}',
    };
    const schema = { ...inputSchema, description: `like ${secret}` };
    const cwd = project({ ...files, 'suites/actions/total.json': action('Total', schema, {}, request) });
    const env = { GENESYS_CLIENT_SECRET: secret };
    await run(['contracts', 'pull', '--simulate'], { cwd, env });
    const text = readFileSync(join(cwd, 'suites/contracts/total.json'), 'utf8');
    expect(text).not.toMatch(/S3CR3T|Bearer|host\.example/);
    expect(JSON.parse(text)).toMatchObject({
      templateInputs: { loud: ['customerId'], quiet: ['channel'] },
      inputSchema: { description: 'like ***' },
    });
    // What is hidden is no change either.
    expect((await run(['contracts', 'diff', '--simulate'], { cwd, env })).code).toBe(0);
  });

  it('names a broken file, and touches nothing', async () => {
    const cwd = project({ ...files, 'suites/contracts/total.json': '{ "action": "Total",\n<<<<<<< HEAD\n' });
    // The simulator reads the JSON files beside the suites as well, so an org is asked here.
    const org = await startOrg({});
    const { code, stderr } = await run(['contracts', 'pull'], { cwd, env: signedIn(org) });
    expect([code, org.calls()]).toEqual([2, []]);
    expect(stderr).toContain('suites/contracts/total.json:2:1\n');
    expect(stderr).toContain('The kept contract is not JSON from here on.\n');
    await org.close();
  });

  it('takes another line end for no change', async () => {
    const cwd = project(files);
    await contracts('pull', cwd);
    const path = join(cwd, 'suites/contracts/total.json');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect((await contracts('pull', cwd)).stdout).toContain('0 new, 0 changed, 1 unchanged');
  });

  it('exit 2 where the folder is none, 3 where it cannot be written', async () => {
    const folder = (name: string) => ({ 'action-suite.config.json': JSON.stringify({ contracts: { folder: name } }) });
    const none = await contracts('pull', project({ ...files, ...folder('suites/a.action.yaml') }));
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('The folder of the kept contracts')]);
    const cwd = project({ ...files, ...folder('kept') });
    symlinkSync(join(cwd, 'nowhere/at/all'), join(cwd, 'kept'));
    const closed = await contracts('pull', cwd);
    expect([closed.code, closed.stderr]).toEqual([3, expect.stringContaining('could not be kept in kept: ')]);
  });

  it('takes another name where a folder has it', async () => {
    const cwd = project(files);
    mkdirSync(join(cwd, 'suites/contracts/total.json'), { recursive: true });
    expect((await contracts('pull', cwd)).code).toBe(0);
    expect(kept(cwd)).toEqual([expect.stringMatching(/^total-[0-9a-f]{8}\.json$/), 'total.json']);
  });
});

describe('contracts diff', () => {
  /** Keeps the contract, puts another in its place, and compares. */
  async function diff(
    now: string | undefined,
    args: readonly string[] = [],
    more: Readonly<Record<string, string>> = {},
  ) {
    const cwd = project({ ...files, ...more });
    await contracts('pull', cwd);
    if (now === undefined) rmSync(join(cwd, 'suites/actions/total.json'));
    else writeFileSync(join(cwd, 'suites/actions/total.json'), now);
    return contracts('diff', cwd, ...args);
  }

  it('exit 0 where nothing changed', async () => {
    expect(await diff(action('Total', { ...inputSchema, description: 'new words' }))).toEqual({
      code: 0,
      stdout: '1 contract compared with suites/contracts: nothing changed.\n',
      stderr: '',
    });
  });

  const changed = action(
    'Total',
    {
      type: 'object',
      required: ['customerId', 'region'],
      properties: { customerId: { type: 'string' }, region: { type: 'string' }, note: { type: 'string' } },
      additionalProperties: false,
    },
    { type: 'object', properties: { total: { type: 'number' } } },
    { requestUrlTemplate: '/total/${input.note}' },
  );

  it('tells each change in words, with the cases that it touches', async () => {
    const { code, stdout, stderr } = await diff(changed);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toBe(
      [
        '"Total"  suites/contracts/total.json',
        '  breaking  The input `channel` is gone.',
        '            It touches 1 case:',
        '              suites/a.action.yaml:6  by chat',
        '  harmless  The input `note` is new, and may be left out.',
        '  breaking  The input `region` is new, and must be sent.',
        '            It touches 2 cases:',
        '              suites/a.action.yaml:5  plain',
        '              suites/a.action.yaml:6  by chat',
        '  breaking  The output field `tier` is gone.',
        '            It touches 1 case:',
        '              suites/a.action.yaml:6  by chat',
        '  breaking  The request template names `note` as `${input.note}` now: where it is left out, that text itself is sent.',
        '            Write `$!{input.note}` in the template, or send the input.',
        '            It touches 2 cases:',
        '              suites/a.action.yaml:5  plain',
        '              suites/a.action.yaml:6  by chat',
        '',
        '1 contract compared with suites/contracts: 5 changes, 4 of them breaking.',
        'When the suites fit what there is now, keep it: action-suite contracts pull',
        '',
      ].join('\n'),
    );
  });

  it('names five cases, and how many more', async () => {
    const matrix = 'suite: Many\naction: Total\nmatrix: { customerId: [a, b, c, d, e, f, g] }\n';
    const { stdout } = await diff(changed, [], { 'suites/a.action.yaml': matrix });
    expect(stdout).toContain('It touches 7 cases:');
    expect(stdout.split('[customerId=')).toHaveLength(1 + 5 * 2);
    expect(stdout).toContain('[customerId="e"]\n              and 2 more\n');
  });

  it('as JSON', async () => {
    const { code, stdout } = await diff(changed, ['--json', 'suites']);
    const document = JSON.parse(stdout);
    expect([code, document.counts]).toEqual([1, { contracts: 1, unasked: 0, changes: 5, breaking: 4 }]);
    expect(document.changes[0]).toEqual({
      action: 'Total',
      mode: 'published',
      kept: 'suites/contracts/total.json',
      what: 'input-removed',
      path: 'channel',
      breaking: true,
      message: 'The input `channel` is gone.',
      touched: 1,
      cases: [{ id: expect.any(String), name: 'by chat', file: 'suites/a.action.yaml', line: 6 }],
    });
  });

  it('--breaking: harmless changes are told, and leave the exit code 0', async () => {
    const wider = action('Total', { ...inputSchema, required: undefined });
    expect(await diff(wider)).toMatchObject({ code: 1, stdout: expect.stringContaining('may be left out now') });
    expect(await diff(wider, ['--breaking'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 change, none of them breaking.'),
    });
    expect((await diff(changed, ['--breaking'])).code).toBe(1);
  });

  it('tells of an action that is gone, with the name that it may have now', async () => {
    const { code, stdout } = await diff(action('Totals'), ['--breaking']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '  breaking  There is no action "Total".\n            Did you mean "Totals"?\n            It touches 2 cases:\n',
    );
  });

  it('tells of what is not kept yet, only of the suites that are named', async () => {
    const cwd = project({
      ...files,
      'action-suite.config.json': JSON.stringify({ environments: { dev: { region: 'eu-central-1' } } }),
      'suites/b.action.yaml': 'action: Other\n',
      'suites/actions/o.json': action('Other', {}),
    });
    await contracts('pull', cwd, 'suites/a.action.yaml');
    expect((await contracts('diff', cwd, 'suites/a.action.yaml')).code).toBe(0);
    const all = await contracts('diff', cwd);
    expect([all.code, all.stdout]).toEqual([
      1,
      expect.stringContaining('"Other"\n  harmless  Its contract is not kept yet.\n'),
    ]);
    expect((await contracts('diff', cwd, '--breaking')).code).toBe(0);
    expect((await contracts('diff', cwd, '--env', 'dev', 'suites/a.action.yaml')).stdout).toContain('not kept yet');
  });

  it('exit 2 for usage: no case, no credentials, an option that there is not', async () => {
    const cwd = project(files);
    expect((await contracts('diff', cwd, '--tag', 'none')).code).toBe(2);
    expect((await run(['contracts', 'diff'], { cwd })).code).toBe(2);
    expect((await contracts('diff', cwd, '--braking')).code).toBe(2);
  });
});

describe('contracts of an org', () => {
  const path = '/api/v2/integrations/actions/custom_-_1';
  const contract = json({
    contract: { input: { inputSchema }, output: { successSchema: outputSchema } },
    config: { request: { requestType: 'GET', requestUrlTemplate: '/' } },
  });
  const suites = {
    'suites/a.action.yaml': 'action: custom_-_1\ninputs: { customerId: C }\n',
    'suites/b.action.yaml': 'action: custom_-_2\ninputs: { customerId: C }\n',
  };

  it('are asked for once each, and no action runs', async () => {
    const org = await startOrg({ [`GET ${path}`]: contract, [`GET ${path.replace('_1', '_2')}`]: contract });
    const cwd = project(suites);
    expect((await run(['contracts', 'pull'], { cwd, env: signedIn(org) })).code).toBe(0);
    expect(org.calls().slice(1).sort()).toEqual([
      `GET ${path}?expand=contract&includeConfig=true`,
      `GET ${path.replace('_1', '_2')}?expand=contract&includeConfig=true`,
    ]);
    expect(kept(cwd)).toEqual(['custom-1.json', 'custom-2.json']);
    await org.close();
  });

  it.each([
    ['an action that is not there: 2 for pull, a change for diff', json({ code: 'not.found' }, 404), 2, 1],
    ['no permission for one: 3 for both', json({ message: 'You lack integrations:action:view' }, 403), 3, 3],
  ])('%s; the others are seen to all the same', async (_, answer, pull, diff) => {
    const org = await startOrg({
      [`GET ${path}`]: contract,
      [`GET ${path.replace('_1', '_2')}`]: answer,
      'GET /api/v2/integrations/actions': json({ entities: [], pageCount: 1 }),
    });
    const cwd = project(suites);
    const pulled = await run(['contracts', 'pull'], { cwd, env: signedIn(org) });
    expect([pulled.code, pulled.stderr, kept(cwd)]).toEqual([
      pull,
      expect.stringContaining('b.action.yaml:1:1'),
      ['custom-1.json'],
    ]);
    const compared = await run(['contracts', 'diff'], { cwd, env: signedIn(org) });
    expect([compared.code, compared.stdout]).toEqual([diff, expect.stringContaining('compared with suites/contracts')]);
    await org.close();
  });

  it('exit 3 where nobody is let in, or nobody answers', async () => {
    const org = await startOrg({ 'POST /oauth/token': json({ error: 'invalid_client' }, 401) });
    const cwd = project(suites);
    const env = signedIn(org);
    expect((await run(['contracts', 'diff'], { cwd, env })).code).toBe(3);
    expect((await run(['contracts', 'pull'], { cwd, env })).code).toBe(3);
    await org.close();
    expect((await run(['contracts', 'diff'], { cwd, env })).code).toBe(3);
    expect(kept(cwd)).toEqual([]);
  });
});

describe('kept contracts before a run', () => {
  const contract = JSON.stringify({
    action: 'custom_-_1',
    mode: 'published',
    inputSchema: { type: 'object', properties: { m: {} }, additionalProperties: false },
  });
  const misfit = { 'suites/totals.action.yaml': oneSuite(3), 'suites/contracts/custom-1.json': contract };

  /** Runs against an org, of which the calls are given besides. */
  async function runWith(more: Readonly<Record<string, string>>, args: readonly string[] = []) {
    const org = await startOrg({ [testRoute]: total });
    const cwd = project({ ...misfit, ...more });
    const ended = await run(['run', ...args], { cwd, env: signedIn(org) });
    const calls = org.calls();
    await org.close();
    return { ...ended, cwd, calls };
  }

  const config = (beforeRun: string) => ({ 'action-suite.config.json': JSON.stringify({ contracts: { beforeRun } }) });

  it('warn on standard error, once, without a call and without a trace in the reports', async () => {
    const { code, stderr, calls, cwd } = await runWith({});
    expect([code, calls.length]).toEqual([0, 4]);
    expect(stderr).toBe(
      [
        'suites/totals.action.yaml:4:7',
        '  4 |   n: [1, 2, 3]',
        '    |       ^',
        '  Warning: The action has no input `n`.',
        '  Did you mean `m`?',
        '',
        'This is by the contracts kept in suites/contracts; to keep those of today: action-suite contracts pull',
        '\n',
      ].join('\n'),
    );
    expect(JSON.parse(readReport(cwd, 'results.json')).results.summary).toMatchObject({ tests: 3, passed: 3 });
    expect(readReport(cwd, 'results.json')).not.toContain('no input');
  });

  it('say the same in a dry run', async () => {
    const { code, stdout, stderr, calls } = await runWith({}, ['--dry-run']);
    expect([code, calls, stdout.split('\n')]).toEqual([0, [], expect.any(Array)]);
    expect(stderr).toContain('Warning: The action has no input `n`.');
  });

  it('tell ten findings at most', async () => {
    const inputs = Array.from({ length: 13 }, (_, index) => `    x${index}: 1`).join('\n');
    const suite = `action: custom_-_1\ninputs:\n${inputs}\n`;
    const { stderr } = await runWith({ 'suites/totals.action.yaml': suite });
    expect(stderr.split('Warning: ')).toHaveLength(11);
    expect(stderr).toContain('\nand 3 more: action-suite validate --contracts\nThis is by');
  });

  it('keep the run from beginning where the configuration says so, and not for what is only a warning', async () => {
    const stopped = await runWith(config('error'));
    expect([stopped.code, stopped.calls]).toEqual([2, []]);
    expect(stopped.stdout).toContain('The action has no input `n`.');
    expect(stopped.stdout).toContain('by the contracts kept in suites/contracts');
    const dry = await runWith(config('error'), ['--dry-run']);
    expect([dry.code, dry.stderr]).toEqual([2, expect.stringContaining('The action has no input `n`.')]);
    const open = contract.replace(',"additionalProperties":false', '');
    const warned = await runWith({ ...config('error'), 'suites/contracts/custom-1.json': open });
    expect([warned.code, warned.stderr]).toEqual([0, expect.stringContaining('Warning: The action has no input `n`.')]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['they are switched off', config('off')],
    ['none is kept of the action', { 'suites/contracts/custom-1.json': contract.replace('custom_-_1', 'custom_-_2') }],
    ['the case fits', { 'suites/contracts/custom-1.json': contract.replace('"m"', '"n"') }],
  ])('say nothing where %s', async (_, more) => {
    const { code, stderr } = await runWith(more);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('are those of the environment that is named', async () => {
    const dev = { 'action-suite.config.json': JSON.stringify({ environments: { dev: {} } }) };
    const { stderr } = await runWith(dev, ['--env', 'dev', '--dry-run']);
    expect(stderr).toBe('');
    const named = await runWith({ ...dev, 'suites/contracts/dev/x.json': contract }, ['--env', 'dev', '--dry-run']);
    expect(named.stderr).toContain('kept in suites/contracts/dev;');
  });

  it('look at the first thousand cases of each suite', async () => {
    const closed = contract.replace('{"m":{}}', '{"n":{"type":"integer"}}');
    const late = oneSuite(1_001).replace('1001', 'late');
    const { code, stderr } = await runWith(
      { 'suites/totals.action.yaml': late, 'suites/contracts/custom-1.json': closed },
      ['--dry-run'],
    );
    expect([code, stderr]).toEqual([0, '']);
    const early = oneSuite(1_001).replace('1000', 'early');
    const seen = await runWith({ 'suites/totals.action.yaml': early, 'suites/contracts/custom-1.json': closed }, [
      '--dry-run',
    ]);
    expect(seen.stderr).toContain('`n` is "early"');
  });

  it('a broken file is told, and keeps no run from beginning', async () => {
    const { code, stderr } = await runWith({ 'suites/contracts/custom-1.json': '{' });
    expect([code, stderr]).toEqual([0, expect.stringContaining('Warning: The kept contract is not JSON')]);
  });
});
