import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, project, run } from '../support/cli.ts';
import { exported, exportedAction } from '../support/exported-action.ts';
import { json, signedIn, startOrg } from '../support/org.ts';

const parts = {
  name: 'Get Customer - Exported 2026-01-31 @ 9:05',
  url: 'https://crm.example/v1/customers/${input.id}?note=${input.note}',
  input: {
    id: { type: 'string', minLength: 3 },
    note: { type: 'string' },
    limit: { type: 'integer', minimum: 1, maximum: 9 },
    tier: { type: 'string', enum: ['gold', 'silver'] },
  },
  required: ['id'],
  map: { name: '$.customers[0].name', ids: '$.customers[?(@.active == true)].id', total: '$.customers.length()' },
  template: '{"name": ${name}, "ids": ${ids}, "total": ${total}}',
  output: {
    name: { type: 'string', description: 'As the CRM has it' },
    ids: { type: 'array', items: { type: 'string' } },
    total: { type: 'integer' },
  },
};
const action = exportedAction(parts);

describe('generate --from', () => {
  it('makes a suite that passes without a warning, from an export that lies elsewhere', async () => {
    const cwd = project({ 'downloads/Get Customer.json': action });
    const made = await run(['generate', '--from', 'downloads/Get Customer.json'], { cwd });
    expect(made).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'Made suites/get-customer.action.yaml with 22 cases.',
        'Made suites/actions/get-customer.json: the action itself, for the simulator.',
        '',
        '  action-suite run --simulate suites/get-customer.action.yaml',
        '',
      ].join('\n'),
    });
    const { code, stdout } = await run(['run', '--simulate', '--max-warnings', '0'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringContaining('(23 of 23)')]);
  });

  it('explains what it makes', async () => {
    const cwd = project({ 'suites/actions/customer.json': action });
    const { code, stdout } = await run(['generate', '--from', 'suites/actions/customer.json', '--out', '-'], { cwd });
    expect(code).toBe(0);
    expect(Object.keys(filesBelow(cwd))).toEqual([join(cwd, 'suites/actions/customer.json')]);
    for (const lines of [
      'action: Get Customer\n',
      '    name: { type: string, optional: true } # As the CRM has it\n',
      '  - name: without id # required\n    inputs: { note: sample, limit: 1, tier: gold }\n    expect: { status: FAILED }\n',
      '  - name: without note # optional, and the template then sends its name in its place\n',
      '  - name: without limit # optional\n',
      '  - name: each tier\n    inputs: { id: "1001", note: sample, limit: 1 }\n    matrix: { tier: [gold, silver] }\n',
      '  - name: "limit: above its maximum"\n    inputs: { <<: *every, limit: 10 }\n    expect: { status: FAILED }\n',
      '  - name: limit as text # the contract says integer\n',
      '  - name: an input that the contract does not know\n',
      '    stub: [{ reply: { fault: timeout } }]\n    expect: { status: FAILED, errors: [{ code: ACTION.REMOTE_ENDPOINT }] }\n',
    ]) {
      expect(stdout).toContain(lines);
    }
  });

  it('makes no stubs where rules or stubs answer already', async () => {
    const ruled = JSON.stringify({ ...exported(parts), simulate: { rules: [{ succeed: { name: 'Ada' } }] } });
    const cwd = project({ 'suites/actions/customer.json': ruled });
    expect(await run(['generate', '--from', 'suites/actions/customer.json'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'suites/get-customer.action.yaml'), 'utf8')).not.toContain('stub:');
    expect(await run(['run', '--simulate'], { cwd })).toMatchObject({ code: 0 });
  });

  it.each<[string, readonly string[], string]>([
    ['no source', [], 'It is not said which action the suite is for.'],
    ['a file that is not there', ['--from', 'none.json'], 'The file cannot be read'],
    ['a file that is not JSON', ['--from', 'notes.json'], 'The file is no exported action: it is not JSON.'],
    ['a file that is no action', ['--from', 'package.json'], 'it has no `name` and `contract`.'],
    ['a broken contract', ['--from', 'broken.json'], 'The contract of the action is not complete.'],
    [
      'a suite that is there',
      ['--from', 'suites/actions/customer.json'],
      'There is a file suites/get-customer.action.yaml already',
    ],
    ['both sources', ['--from', 'a.json', '--action', 'A'], "cannot be used with option '--action"],
  ])('refuses %s, and makes nothing', async (_, args, told) => {
    const files = {
      'notes.json': 'Hello',
      'package.json': '{}',
      'broken.json': '{ "name": "A", "contract": {} }',
      'suites/actions/customer.json': action,
      'suites/get-customer.action.yaml': 'action: Get Customer\n',
    };
    const cwd = project(files);
    const { code, stdout, stderr } = await run(['generate', ...args], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(told)]);
    expect(filesBelow(cwd)).toEqual(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [join(cwd, name), text])),
    );
  });
});

describe('generate --action', () => {
  const { name: _, ...rest } = exported(parts);
  const inOrg = { ...rest, id: 'custom_-_1', name: 'Get Customer' };
  const list = json({ entities: [{ id: 'custom_-_1', name: 'Get Customer' }], pageCount: 1 });

  it('asks the org, and saves the action for the simulator', async () => {
    const org = await startOrg({
      'GET /api/v2/integrations/actions': list,
      'GET /api/v2/integrations/actions/custom_-_1': json(inOrg),
    });
    const cwd = project({});
    const made = await run(['generate', '--action', 'Get Customer'], { cwd, env: signedIn(org) });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(await run(['run', '--simulate'], { cwd })).toMatchObject({ code: 0 });
    const saved: unknown = JSON.parse(readFileSync(join(cwd, 'suites/actions/get-customer.json'), 'utf8'));
    expect(saved).toEqual({ ...rest, name: 'Get Customer' });
    expect(org.calls().filter((call) => !call.startsWith('GET') && !call.includes('/oauth/token'))).toEqual([]);
    await org.close();
  });

  it('asks for templates that are kept by themselves', async () => {
    const { config } = exported(parts);
    const kept = JSON.parse(JSON.stringify(config));
    delete kept.response.successTemplate;
    kept.response.successTemplateUri = '/api/v2/integrations/actions/custom_-_1/templates/successtemplate.vm';
    const org = await startOrg({
      'GET /api/v2/integrations/actions': list,
      'GET /api/v2/integrations/actions/custom_-_1': json({ ...inOrg, config: kept }),
      'GET /api/v2/integrations/actions/custom_-_1/templates/successtemplate.vm': (response) => {
        response.end(parts.template);
      },
    });
    const cwd = project({});
    expect(await run(['generate', '--action', 'Get Customer'], { cwd, env: signedIn(org) })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'suites/actions/get-customer.json'), 'utf8')).toContain('"successTemplate": "{');
    expect(await run(['run', '--simulate'], { cwd })).toMatchObject({ code: 0 });
    await org.close();
  });

  it('says which actions there are near a name that is not there, and makes nothing', async () => {
    const org = await startOrg({
      'GET /api/v2/integrations/actions': list,
      'GET /api/v2/integrations/actions/Get%20Customers': json({ code: 'not.found', message: 'none' }, 404),
    });
    const cwd = project({});
    const { code, stderr } = await run(['generate', '--action', 'Get Customers'], { cwd, env: signedIn(org) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Did you mean "Get Customer"?')]);
    expect(existsSync(join(cwd, 'suites'))).toBe(false);
    await org.close();
  });
});
