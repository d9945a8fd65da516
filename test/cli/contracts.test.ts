import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { type Ended, project, run } from '../support/cli.ts';
import { json, signedIn, startOrg, total } from '../support/org.ts';

const inputSchema = {
  type: 'object',
  required: ['customerId', 'amount'],
  properties: {
    customerId: { type: 'string' },
    amount: { type: 'number' },
    channel: { type: 'string', enum: ['voice', 'chat'] },
  },
  additionalProperties: false,
};
const outputSchema = {
  type: 'object',
  properties: {
    total: { type: 'number' },
    tier: { type: 'string', enum: ['gold', 'silver'] },
    items: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string' } } } },
    sealed: { type: 'object', properties: { id: { type: 'string' } }, additionalProperties: false },
  },
};

function action(more: JsonObject = {}, input: JsonObject = inputSchema): string {
  const contract = { input: { inputSchema: input }, output: { successSchema: outputSchema } };
  return JSON.stringify({ name: 'Total', contract, ...more });
}

/** Checks one suite of the action against the simulator. */
async function check(suite: string, exported = action(), args: readonly string[] = []): Promise<Ended> {
  const cwd = project({ 'suites/a.action.yaml': suite, 'suites/actions/total.json': exported });
  return run(['validate', '--contracts', '--simulate', ...args], { cwd });
}

const sound = 'action: Total\ninputs: { customerId: C-1, amount: 5 }\n';

describe('validate --contracts: inputs', () => {
  it('is content with a suite that fits, and counts the contracts', async () => {
    expect(
      await check(`${sound}expect: { output: { total: 5, tier: gold, "items[*].sku": A, sealed: { id: x } } }\n`),
    ).toEqual({
      code: 0,
      stdout: '1 suite, 1 case, 1 contract: all well.\n',
      stderr: '',
    });
  });

  it('tells a slip in a name once, at the value', async () => {
    const { code, stdout, stderr } = await check('action: Total\ninputs: { custmerId: C-1, amount: 5 }\n');
    expect([code, stdout]).toEqual([2, '1 problem to mend.\n']);
    expect(stderr).toBe(
      [
        'suites/a.action.yaml:2:22',
        '  2 | inputs: { custmerId: C-1, amount: 5 }',
        '    |                      ^^^',
        '  The action has no input `custmerId`.',
        '  Did you mean `customerId`?',
        '\n',
      ].join('\n'),
    );
  });

  it('tells what is missing, of another type, or not among what is allowed, each at its place', async () => {
    const { stdout, stderr } = await check(
      [
        'action: Total',
        'cases:',
        '  - { name: one, inputs: { customerId: C-1 } }',
        '  - { name: two, inputs: { customerId: C-1, amount: many } }',
        '  - { name: three, inputs: { customerId: C-1, amount: 1, channel: fax, note: x } }',
        '',
      ].join('\n'),
    );
    expect(stdout).toBe('4 problems to mend.\n');
    expect(stderr).toContain(
      'a.action.yaml:3:5\n  3 |   - { name: one, inputs: { customerId: C-1 } }\n    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  The action needs the input `amount`, and this case does not send it.\n  Add `amount` under `inputs`. If this is what the case is about, expect `status: FAILED`.\n',
    );
    expect(stderr).toContain(
      'a.action.yaml:4:53\n  4 |   - { name: two, inputs: { customerId: C-1, amount: many } }\n    |                                                     ^^^^\n  `amount` is "many", but by the contract of the action it must be a number.\n',
    );
    expect(stderr).toMatch(
      /:5:67\n.*\n.*\n {2}`channel` is "fax", but by the contract of the action it must be one of/,
    );
    expect(stderr).toMatch(
      /:5:78\n.*\n.*\n {2}The action has no input `note`\.\n {2}It has `customerId`, `amount`, `channel`\./,
    );
  });

  it('only warns of an input that an open contract does not name', async () => {
    const { additionalProperties: _, ...open } = inputSchema;
    const { code, stdout, stderr } = await check(
      'action: Total\ninputs: { customerId: C, amount: 5, memo: x }\n',
      action({}, open),
    );
    expect([code, stdout]).toEqual([0, '1 suite, 1 case, 1 contract: all well, 1 warning.\n']);
    expect(stderr).toContain('  Warning: The action has no input `memo`.');
  });

  it('leaves cases alone that expect the action to fail, also by a condition', async () => {
    const { code } = await check(
      [
        'action: Total',
        'matrix: { amount: [5, wrong] }',
        'inputs: { customerId: C-1 }',
        'expect:',
        '  - { when: inputs.amount == "wrong", status: FAILED }',
        '  - { status: SUCCEEDED }',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('looks at generated values and expressions, and decides numbers by the contract', async () => {
    const suite = [
      'action: Total',
      'inputs: { amount: "${1 + 1}", channel: 0049 }',
      'mocks: { customerId: { type: integer, min: 1, max: 9 } }',
      '',
    ].join('\n');
    const { stdout, stderr } = await check(suite);
    expect(stdout).toBe('2 problems to mend.\n');
    expect(stderr).toMatch(
      /:3:22\n.*\n.*\n {2}`customerId` is \d, but by the contract of the action it must be text\./,
    );
    expect(stderr).toContain('`channel` is "0049", but by the contract');
  });

  it('tells each place of a matrix once, and of a file at most fifty', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `x${index}`);
    const suite = `action: Total\ninputs: { customerId: C }\nmatrix:\n  amount: [1, 2]\n  channel: [${names.join(', ')}]\n`;
    const { stdout, stderr } = await check(suite);
    expect(stdout).toBe('51 problems to mend.\n');
    expect(stderr.split('`channel` is')).toHaveLength(51);
    expect(stderr).toContain('In this file there are 10 more like these.');
  });

  it('shows no sensitive value, nor its line', async () => {
    const suite = 'action: Total\ninputs: { customerId: C-1, amount: 5, channel: S3CR3T }\nsensitive: [channel]\n';
    const { code, stderr } = await check(suite);
    expect([code, stderr]).toEqual([2, expect.not.stringContaining('S3CR3T')]);
    expect(stderr).toContain(
      '`channel` is sensitive and so not shown, but by the contract of the action it must be one of',
    );
  });
});

describe('validate --contracts: expectations', () => {
  const expecting = (output: string) => check(`${sound}expect:\n  output:\n    ${output}\n`);

  it.each([
    [
      'totl: 5',
      0,
      'Warning: The output contract of the action does not name the field `totl`.\n  Did you mean `total`?',
    ],
    ['sealed.ident: x', 2, '  The output contract of the action rules out the field `sealed.ident`.\n  It names `id`.'],
    ['"items[0].price": 5', 0, 'does not name the field `items[0].price`.\n  It names `sku`.'],
    ['"items[*].sk": A', 0, 'does not name the field `items[*].sk`.\n  Did you mean `sku`?'],
    [
      'tier: bronze',
      0,
      'Warning: `tier` is expected to be "bronze", but by the output contract of the action it must be one of',
    ],
    [
      'total: "5"',
      0,
      'Warning: `total` is expected to be "5", but by the output contract of the action it must be a number.',
    ],
  ])('%s', async (output, code, text) => {
    const ended = await expecting(output);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringContaining(text)]);
    expect(ended.stderr).toContain('a.action.yaml:5:5');
  });

  it.each(['total: { type: string, equals: "5" }', 'nothing: { absent: true }', 'tier: "${inputs.customerId}"'])(
    'says nothing of %s',
    async (output) => {
      expect((await expecting(output)).stderr).toBe('');
    },
  );
});

describe('validate --contracts: the templates of the request', () => {
  const config = (request: JsonObject) => ({ config: { request: { requestType: 'POST', ...request } } });
  const two = [
    'action: Total',
    'inputs: { customerId: C-1, amount: 5 }',
    'cases:',
    '  - { name: all, inputs: { channel: voice } }',
    '  - { name: none }',
    '  - { name: nothing, inputs: { channel: null } }',
    '  - { name: wrong, expect: { status: FAILED } }',
    '',
  ].join('\n');

  it('warns once of an optional input that is left out and named loudly', async () => {
    const exported = action(config({ requestTemplate: '{ "c": "${input.channel}", "a": ${input.amount} }' }));
    const { code, stdout, stderr } = await check(two, exported);
    expect([code, stdout]).toEqual([0, '1 suite, 4 cases, 1 contract: all well, 1 warning.\n']);
    expect(stderr).toBe(
      [
        'suites/a.action.yaml:5:5',
        '  5 |   - { name: none }',
        '    |     ^^^^^^^^^^^^^^',
        '  Warning: This case and 1 more of the action leave out the optional input `channel`, which the request template of "Total" names as `${input.channel}`: that text itself is then sent.',
        '  Write `$!{input.channel}` in the request template, which then sends nothing for it, or send the input.',
        '\n',
      ].join('\n'),
    );
  });

  it.each(['$!{input.channel}', '#if($input.channel)${input.channel}#end'])('says nothing of %s', async (text) => {
    expect((await check(two, action(config({ requestTemplate: text })))).stderr).toBe('');
  });

  it('warns of an input that the contract does not have, once an action', async () => {
    const exported = action(config({ requestUrlTemplate: '/v1/${input.chanel}?x=$!{input.zone}' }));
    const { code, stderr } = await check(two, exported);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'a.action.yaml:1:1\n  1 | action: Total\n    | ^^^^^^\n  Warning: The request template of "Total" names the input `chanel`, which its contract does not have: the text `${input.chanel}` itself is sent.\n  Did you mean `channel`? Mend the template, or add the input to the contract.\n',
    );
    expect(stderr).toContain('names the input `zone`, which its contract does not have: nothing is ever sent for it.');
    expect(stderr.split('Warning:')).toHaveLength(3);
  });
});

describe('validate --contracts: the server', () => {
  const path = '/api/v2/integrations/actions/custom_-_1';
  const contract = json({ contract: { input: { inputSchema }, output: { successSchema: outputSchema } } });
  const suites = { 'suites/a.action.yaml': 'action: custom_-_1\nexpect: { status: SUCCEEDED }\n' };

  it('asks once for each action, runs none, and holds drafts to their own contract', async () => {
    const draft = json({
      contract: { input: { inputSchema: { properties: { draftOnly: {} }, required: ['draftOnly'] } } },
    });
    const org = await startOrg({
      [`GET ${path}`]: contract,
      [`GET ${path}/draft`]: draft,
      [`POST ${path}/test`]: total,
    });
    const cwd = project({
      'suites/a.action.yaml': 'action: custom_-_1\ninputs: { customerId: C }\nmatrix: { amount: [1, 2, 3] }\n',
      'suites/b.action.yaml': 'action: custom_-_1\nmode: draft\nmatrix: { b: [1, 2] }\n',
    });
    const { code, stderr } = await run(['validate', '--contracts'], { cwd, env: signedIn(org) });
    expect(org.calls().sort()).toEqual([
      `GET ${path}/draft?expand=contract&includeConfig=true`,
      `GET ${path}?expand=contract&includeConfig=true`,
      'POST /oauth/token',
    ]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('b.action.yaml:1:1')]);
    expect(stderr).toContain('The action needs the input `draftOnly`');
    expect(stderr).not.toContain('a.action.yaml:2');
    await org.close();
  });

  it('tells once of an action that is not there, at its name, and of the others what is to be told', async () => {
    const org = await startOrg({
      'GET /api/v2/integrations/actions': json({ entities: [{ id: 'custom_-_1', name: 'Totals' }] }),
      'GET /api/v2/integrations/actions/Total': json({ code: 'not.found' }, 404),
      [`GET ${path}`]: contract,
    });
    const cwd = project({
      'suites/a.action.yaml': 'suite: A\naction: Total\nmatrix: { n: [1, 2] }\n',
      'suites/b.action.yaml': 'action: custom_-_1\ninputs: { customerId: C }\n',
    });
    const { code, stdout, stderr } = await run(['validate', '--contracts'], { cwd, env: signedIn(org) });
    expect([code, stdout]).toEqual([2, '2 problems to mend.\n']);
    expect(stderr).toMatch(/a\.action\.yaml:2:\d+\n.*\n.*\n {2}There is no action "Total"\.\n/);
    expect(stderr).toContain('The action needs the input `amount`');
    await org.close();
  });

  it('exit 3: the client may not sign in, told once', async () => {
    const org = await startOrg({ 'POST /oauth/token': json({ error: 'invalid_client' }, 401) });
    const cwd = project({ ...suites, 'suites/b.action.yaml': 'action: custom_-_2\n' });
    const { code, stdout, stderr } = await run(['validate', '--contracts'], { cwd, env: signedIn(org) });
    expect([code, stdout]).toEqual([3, '1 problem to mend.\n']);
    expect(stderr).toContain('GENESYS_CLIENT_SECRET');
    await org.close();
  });

  it('exit 2: no credentials, an option about the server alone; the webhook needs no secret', async () => {
    const cwd = project({
      ...suites,
      'action-suite.config.yaml': 'webhook: { url: "https://x.example", secret: HOOK }\n',
    });
    const [none, idle, hook] = await Promise.all([
      run(['validate', '--contracts'], { cwd }),
      run(['validate', '--base-url', 'http://localhost:1'], { cwd }),
      run(['validate', '--contracts', '--simulate'], { cwd }),
    ]);
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('credentials must be in the environment')]);
    expect([idle.code, idle.stderr]).toEqual([2, expect.stringContaining('Add --contracts, or leave --base-url out.')]);
    expect(hook.stderr).not.toContain('HOOK');
  });

  it('warns where the server has no contract', async () => {
    const org = await startOrg({ [`GET ${path}`]: json({}, 405) });
    const { code, stdout, stderr } = await run(['validate', '--contracts'], {
      cwd: project(suites),
      env: signedIn(org),
    });
    expect([code, stdout]).toEqual([0, '1 suite, 1 case, 0 contracts: all well, 1 warning.\n']);
    expect(stderr).toContain('a.action.yaml:1:1\n  1 | action: custom_-_1');
    expect(stderr).toContain('Warning: The server gives no contract of "custom_-_1"');
    await org.close();
  });

  it('asks nobody while something is wrong that needs no server', async () => {
    const org = await startOrg({});
    const cwd = project({ ...suites, 'suites/b.action.yaml': 'actoin: x\n' });
    expect((await run(['validate', '--contracts'], { cwd, env: signedIn(org) })).code).toBe(2);
    expect(org.calls()).toEqual([]);
    await org.close();
  });

  it('hands warnings to programs as such', async () => {
    const cwd = project({
      'suites/a.action.yaml': `${sound}expect: { output: { totl: 5 } }\n`,
      'suites/t.json': action(),
    });
    const { code, stdout } = await run(['validate', '--contracts', '--simulate', '--format', 'json'], { cwd });
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      {
        valid: true,
        counts: { suites: 1, cases: 1, errors: 0, warnings: 1 },
        problems: [expect.objectContaining({ level: 'warning', kind: 'contract', line: 3 })],
      },
    ]);
  });
});
