import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { filesBelow, project, readAudit, root, run } from '../support/cli.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { json, signedIn, startOrg, testRoute, total } from '../support/org.ts';

let org: FarEnd | undefined;
afterEach(() => org?.close());

const suite = (...mocks: string[]) => `action: custom_-_1\nmocks:\n${mocks.map((mock) => `  ${mock}\n`).join('')}`;
const config = JSON.stringify({ allowEnv: ['ORDER_API_KEY', 'PIN', 'FROM_FILE'] });

/** What the action was sent. */
const sent = ({ received }: FarEnd) =>
  received.filter(({ url }) => url.endsWith('/test')).map(({ body }) => JSON.parse(body) as unknown);

/** Answers with everything that it was sent, in plain and in base64. */
const echo: Handler = (response, received) => {
  const { body } = received;
  const output = { sent: body, encoded: Buffer.from(body).toString('base64') };
  json({ success: true, finalResult: output, operations: [{ result: `[POST] https://x/?${body}` }] })(
    response,
    received,
  );
};

describe('mocks that use the surroundings', () => {
  it('send what the environment holds, and show it nowhere', async () => {
    org = await startOrg({ [testRoute]: echo, 'POST /hook': json({}) });
    const cwd = project({
      'action-suite.config.json': config,
      '.env': 'FROM_FILE=d0t-env-canary\nPIN=not this one\n',
      'suites/a.action.yaml': suite(
        'key: { type: env, name: ORDER_API_KEY }',
        'login.pin: { type: env, name: PIN }',
        'dotted: { type: env, name: FROM_FILE }',
      ),
    });
    const env = {
      ...signedIn(org),
      ORDER_API_KEY: 'k3y-canary-value',
      PIN: '83',
      CICD_WEBHOOK_URL: `${org.url}/hook`,
      ACTION_SUITE_WEBHOOK_SECRET: 'wh00k-canary-value',
    };
    const { code, stdout, stderr } = await run(['run', '--verbose', '--debug'], { cwd, env });
    expect([code, sent(org)]).toEqual([
      0,
      [{ key: 'k3y-canary-value', login: { pin: '83' }, dotted: 'd0t-env-canary' }],
    ]);
    const outputs = Object.values({ stdout, stderr, ...filesBelow(`${cwd}/action-suite-results`) }).join('\n');
    expect(outputs).not.toMatch(/canary|Y2FuYXJ5/);
    expect(readAudit(cwd).find(({ type }) => type === 'case:finished')).toMatchObject({
      inputs: { key: '***', login: { pin: '***' }, dotted: '***' },
    });
  });

  it('are errors where the variable is not set, and refused before the run where it is not allowed', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({
      'action-suite.config.json': config,
      'suites/a.action.yaml': suite('key: { type: env, name: ORDER_API_KEY }'),
      'suites/b.action.yaml': suite('home: { type: env, name: HOME }'),
    });
    const unset = await run(['run', 'suites/a.action.yaml'], { cwd, env: signedIn(org) });
    expect(unset.code).toBe(1);
    expect(unset.stdout).toContain('The environment variable ORDER_API_KEY is not set, or empty.');
    const refused = await run(['run', 'suites/b.action.yaml'], { cwd, env: signedIn(org) });
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain('Suites may not read the environment variable `HOME`.');
    expect(refused.stdout).not.toContain(process.env.HOME ?? 'no home');
    expect(sent(org)).toEqual([]);
  });

  it('send the text of a file, read from the project folder wherever the command is typed', async () => {
    org = await startOrg({ [testRoute]: total });
    const cwd = project({
      'action-suite.config.json': '{}',
      'fixtures/body.txt': 'Dear "Ada",\n',
      'suites/a.action.yaml': suite('body: { type: file, path: fixtures/body.txt }'),
    });
    const { code } = await run(['run', 'a.action.yaml'], { cwd: join(cwd, 'suites'), env: signedIn(org) });
    expect([code, sent(org)]).toEqual([0, [{ body: 'Dear "Ada",\n' }]]);
  });

  it('are refused before the run where the file is not there', async () => {
    const cwd = project({ 'suites/a.action.yaml': suite('body: { type: file, path: fixtures/body.txt }') });
    const { code, stderr } = await run(['validate'], { cwd });
    expect([code, stderr.split('\n').slice(0, 4)]).toEqual([
      2,
      [
        'suites/a.action.yaml:3:29',
        '  3 |   body: { type: file, path: fixtures/body.txt }',
        '    |                             ^^^^^^^^^^^^^^^^^',
        '  The file fixtures/body.txt cannot be used: it is not there.',
      ],
    ]);
  });

  it('make the same fake data for the same seed, in any order', async () => {
    org = await startOrg({ [testRoute]: total });
    const names = ['a', 'b', 'c'].map((name) => `${name}: { type: fake, kind: person.fullName, locale: de }`);
    const files = [...names, ...names.toReversed()].map((name, index) => [
      `suites/${index}.action.yaml`,
      `${suite(name)}inputs: { n: ${index} }\n`,
    ]);
    const cwd = project(Object.fromEntries(files));
    const env = signedIn(org);
    const [first, second] = [
      await run(['run', '--seed', 's', '--concurrency', '1'], { cwd, env }),
      await run(['run', '--seed', 's', '--shuffle', '--concurrency', '4'], { cwd, env }),
    ];
    expect([first.code, second.code]).toEqual([0, 0]);
    const bodies = sent(org).map((body) => JSON.stringify(body));
    expect(bodies.slice(6).sort()).toEqual(bodies.slice(0, 6).sort());
    expect(new Set(bodies).size).toBe(6);
  });
});

describe('without the package for fake data', () => {
  it('a suite that wants some is refused, and any other runs', async () => {
    const home = project();
    const program = join(home, 'node_modules/action-suite');
    mkdirSync(program, { recursive: true });
    for (const part of ['dist', 'schemas', 'package.json'])
      cpSync(join(root, part), join(program, part), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (!name.startsWith('.') && name !== '@faker-js')
        symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name));
    }
    const cli = join(program, 'dist/cli.js');
    const cwd = project({ 'suites/a.action.yaml': suite('name: { type: fake, kind: person.fullName }') });
    const refused = await run(['validate'], { cwd, cli });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'Fake data needs the package @faker-js/faker, which is not installed.\n  Run `npm install --save-dev @faker-js/faker` in the folder where action-suite is installed.',
    );
    const other = project({ 'suites/a.action.yaml': suite('id: uuid') });
    expect(await run(['validate'], { cwd: other, cli })).toMatchObject({ code: 0, stderr: '' });
    rmSync(home, { recursive: true });
  });
});
