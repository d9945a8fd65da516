import { describe, expect, it } from 'vitest';
import { project, readReport, run } from '../support/cli.ts';
import { exportedAction } from '../support/exported-action.ts';
import { json, signedIn, startOrg } from '../support/org.ts';

const action = exportedAction({
  url: 'https://crm.example/v1/customers/${input.id}',
  input: { id: { type: 'string' }, note: { type: 'string' } },
  required: ['id'],
  map: { name: '$.name' },
  template: '{"name": ${name}}',
  output: { name: { type: 'string' } },
});

const stubs = `
stub:
  - request: { path: /v1/customers/7 }
    reply: { body: { name: Ada } }
  - request: { path: /v1/customers/8 }
    reply: { body: { name: "Number \${inputs.id} of \${request.path}" } }
`;

function files(suite: string, more: Record<string, string> = { 'suites/actions/customer.stubs.yaml': stubs }) {
  return project({
    'suites/a.action.yaml': `action: Get Customer\n${suite}`,
    'suites/actions/customer.json': action,
    ...more,
  });
}

async function outcomes(cwd: string, args: readonly string[] = []) {
  const { code, stdout, stderr } = await run(['run', '--simulate', '--no-color', ...args], { cwd });
  return { code, stdout, stderr };
}

describe('an exported action on this machine', () => {
  it('is carried out against the stubs beside it', async () => {
    const suite = [
      'cases:',
      '  - { name: seven, inputs: { id: "7" }, expect: { output: { name: Ada } } }',
      '  - { name: eight, inputs: { id: "8" }, expect: { output: { name: Number 8 of /v1/customers/8 } } }',
      '',
    ].join('\n');
    expect(await outcomes(files(suite))).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(['direct', 'jobs'])(
    'fails a case for which nothing is stubbed, whatever it expects, in the protocol %s',
    async (protocol) => {
      const suite = [
        'inputs: { id: "9" }',
        'cases:',
        '  - { name: succeeds, expect: { output: { name: Ada } } }',
        '  - { name: fails, expect: { status: FAILED } }',
        '',
      ].join('\n');
      const { code, stdout } = await outcomes(files(suite), ['--protocol', protocol]);
      expect(code).toBe(1);
      expect(stdout).toContain('2 failed');
      expect(
        stdout.match(
          /The action sent \[GET\] https:\/\/crm\.example\/v1\/customers\/9, and none of the 2 stubs fits\./g,
        ),
      ).toHaveLength(2);
      expect(stdout).toContain(
        'The nearest stands in suites/actions/customer.stubs.yaml:3: `path` is "/v1/customers/9", but',
      );
    },
  );

  it('takes the stubs of a case before those of its suite, and these before those beside the action', async () => {
    const suite = [
      'inputs: { id: "7" }',
      'stub: [{ request: { path: { endsWith: /7 } }, reply: { body: { name: of the suite } } }]',
      'cases:',
      '  - { name: the suite, expect: { output: { name: of the suite } } }',
      '  - { name: beside, inputs: { id: "8" }, expect: { output: { name: { startsWith: Number } } } }',
      '  - name: the case',
      '    stub: [{ reply: { body: { name: of the case } } }]',
      '    expect: { output: { name: of the case } }',
      '  - name: down',
      '    stub: [{ reply: { status: 503, body: { error: "mäintenance" } } }]',
      '    expect: { status: FAILED, errors: [{ code: ACTION.REMOTE_ENDPOINT, message: { contains: mäintenance } }] }',
      '  - name: hangs',
      '    stub: [{ reply: { fault: timeout } }]',
      '    expect: { status: FAILED, errors: [{ code: ACTION.REMOTE_ENDPOINT, message: { contains: timed out } }] }',
      '',
    ].join('\n');
    expect(await outcomes(files(suite))).toMatchObject({ code: 0, stderr: '' });
  });

  it('gives one answer after another', async () => {
    const suite = [
      'inputs: { id: "7" }',
      'serial: crm',
      'stub: [{ replies: [{ status: 500 }, { body: { name: Ada } }] }]',
      'cases:',
      '  - { name: first, expect: { status: FAILED } }',
      '  - { name: second, expect: { output: { name: Ada } } }',
      '  - { name: third, expect: { output: { name: Ada } } }',
      '',
    ].join('\n');
    expect(await outcomes(files(suite))).toMatchObject({ code: 0, stderr: '' });
  });

  it('answers with a sample where there are no stubs, and shows the request that was made', async () => {
    const cwd = files('inputs: { id: "7" }\nexpect: { output: { name: Ada } }\n', {});
    const { code, stdout } = await outcomes(cwd);
    expect([code, stdout]).toEqual([1, expect.stringContaining('`name` is "", but must be "Ada".')]);
    expect(stdout).toContain('[GET] https://crm.example/v1/customers/7');
  });

  it('skips a case with stubs of its own against an org, and runs the others', async () => {
    const suite = [
      'inputs: { id: "7" }',
      'stub: [{ reply: { body: { name: stubbed } } }]',
      'cases:',
      '  - { name: anywhere, expect: { output: { name: real } } }',
      '  - { name: stubbed, stub: [{ reply: { status: 500 } }], expect: { status: FAILED } }',
      '',
    ].join('\n');
    const org = await startOrg({
      'GET /api/v2/integrations/actions': json({ entities: [{ id: 'a1', name: 'Get Customer' }], pageCount: 1 }),
      'POST /api/v2/integrations/actions/a1/test': json({ success: true, finalResult: { name: 'real' } }),
    });
    const cwd = files(suite);
    const env = signedIn(org);
    const { code, stdout } = await run(['run', '--no-color'], { cwd, env });
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 passed, 1 skipped')]);
    expect(readReport(cwd, 'junit.xml')).toContain('what is behind the action is stubbed: runs with --simulate only');
    expect(org.received.some(({ headers }) => 'x-action-suite-stubs' in headers)).toBe(false);
    await org.close();
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a mistake in the stubs',
      { 'suites/actions/customer.stubs.yaml': 'stub: [{ replay: {} }]\n' },
      '`replay` is not a key of entry 1 of `stub`.',
    ],
    [
      'stubs of no action',
      { 'suites/actions/other.stubs.yaml': stubs },
      'These stubs belong to no action: there is no exported action other.json beside them.',
    ],
    [
      'stubs beside rules',
      {
        'suites/actions/ruled.json': JSON.stringify({ ...JSON.parse(action), name: 'Ruled', simulate: { rules: [] } }),
        'suites/actions/ruled.stubs.yaml': stubs,
      },
      '"Ruled" has rules under `simulate` in suites/actions/ruled.json, which answer in its place',
    ],
  ])('tells of %s before anything runs', async (_, more, told) => {
    const { code, stdout } = await outcomes(files('inputs: { id: "7" }\n', more));
    expect([code, stdout]).toEqual([2, expect.stringContaining(told)]);
  });
});
