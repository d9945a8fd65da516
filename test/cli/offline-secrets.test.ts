import { describe, expect, it } from 'vitest';
import { project, run } from '../support/cli.ts';

const secrets = {
  environment: 'S3CR3T-canary-value',
  file: 'F1LE-canary-value',
  dotEnv: 'T0K3N-canary-value',
  redact: 'R3D4CT-"canary"-value',
};
const all = Object.values(secrets);
const env = { GENESYS_CLIENT_SECRET: secrets.environment, GENESYSCLOUD_OAUTHCLIENT_SECRET_FILE: 'secret.txt' };

/** A project whose author took secrets for inputs, titles and tags. */
function careless(more = '') {
  return project({
    'suites/careless.action.yaml': [
      `suite: ${secrets.environment}`,
      'action: custom_-_1',
      `tags: [smoke, ${secrets.file}]`,
      'matrix:',
      `  id: [${secrets.dotEnv}, 'b: ${secrets.redact}']`,
      more,
      '',
    ].join('\n'),
    'action-suite.config.json': '{ "redact": ["EXTRA"] }',
    '.env': `GENESYSCLOUD_ACCESS_TOKEN=${secrets.dotEnv}\nEXTRA='${secrets.redact}'\n`,
    'secret.txt': `${secrets.file}\n`,
  });
}

function leaks({ stdout, stderr }: { stdout: string; stderr: string }): string[] {
  const forms = all.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return forms.filter((form) => (stdout + stderr).includes(form));
}

describe('secrets that stand in a suite', () => {
  it.each([[['list']], [['list', '--json']], [['run', '--dry-run']]])('are not printed by %j', async (args) => {
    const ended = await run(args, { cwd: careless(), env });
    expect([ended.code, leaks(ended)]).toEqual([0, []]);
    expect(ended.stdout).toContain('***');
  });

  it.each([[['validate']], [['list']], [['run', '--dry-run']]])('nor where %j shows a mistake', async (args) => {
    const mistakes = all.map((secret, index) => `mistake${index}: '${secret}'`).join('\n');
    const ended = await run(args, { cwd: careless(mistakes), env });
    expect([ended.code, leaks(ended)]).toEqual([2, []]);
    expect(ended.stderr).toContain('`mistake3` is not a key');
  });

  it('leave JSON that can be read, with every field', async () => {
    const { stdout } = await run(['list', '--json'], { cwd: careless(), env });
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ suite, tags, axes, mode, line }) => ({ suite, tags, axes, mode, line }))).toEqual([
      { suite: '***', tags: ['smoke', '***'], axes: { id: '***' }, mode: 'test', line: 1 },
      { suite: '***', tags: ['smoke', '***'], axes: { id: 'b: ***' }, mode: 'test', line: 1 },
    ]);
  });

  it('need no file of a secret to be there', async () => {
    const cwd = careless();
    const elsewhere = { GENESYS_CLIENT_SECRET_FILE: 'missing.txt' };
    for (const args of [['list'], ['validate'], ['run', '--dry-run']])
      expect((await run(args, { cwd, env: elsewhere })).code).toBe(0);
    expect((await run(['run', '--simulate'], { cwd, env: elsewhere })).code).toBe(2);
  });
});
