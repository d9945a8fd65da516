import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { project, run } from '../support/cli.ts';

const broken = 'suite: Broken\nactoin: x\n';
const sound = 'action: custom_-_1\n';
const annotation =
  '::error file=suites/a.action.yaml,line=2,col=1,endColumn=7,title=action-suite%3A invalid suite::`actoin` is not a key of a suite.%0ADid you mean `action`?';

describe('validate --format', () => {
  it.each(['json', 'gitlab', 'sarif'])('%s: one document and nothing else on standard output', async (format) => {
    const cwd = project({ 'suites/a.action.yaml': broken, 'suites/b.action.yaml': sound });
    const { code, stdout, stderr } = await run(['validate', '--format', format], { cwd });
    expect([code, stdout]).toEqual([2, expect.stringContaining('suites/a.action.yaml')]);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toContain('suites/a.action.yaml:2:1\n  2 | actoin: x\n    | ^^^^^^');
    expect(stderr).toContain('1 problem to mend.');
  });

  it.each([
    ['json', /^\{\n {2}"valid": true,\n {2}"counts": \{\n {4}"suites": 1,\n {4}"cases": 1,\n/],
    ['gitlab', /^\[\]\n$/],
    ['sarif', /"results": \[\]/],
    ['github', /^$/],
    ['text', /^1 suite, 1 case: all well\.\n$/],
  ])('%s: nothing wrong', async (format, document) => {
    const cwd = project({ 'suites/b.action.yaml': sound });
    const { code, stdout, stderr } = await run(['validate', '--format', format], { cwd });
    expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(document), '']);
  });

  it('warns of a name in double braces, which is sent as it stands, and is content all the same', async () => {
    const suite = 'action: custom_-_1\ninputs: { name: "{{customer}}" }\n';
    const cwd = project({ 'suites/b.action.yaml': suite });
    const { code, stdout, stderr } = await run(['validate'], { cwd });
    expect([code, stdout]).toEqual([0, '1 suite, 1 case: all well, 1 warning.\n']);
    expect(stderr).toMatch(/^suites\/b\.action\.yaml:2:17\n.*\n.*\n {2}Warning: .*`\{\{customer\}\}`/);
    const github = await run(['validate', '--format', 'github'], { cwd });
    expect([github.code, github.stdout]).toEqual([0, expect.stringMatching(/^::warning file=.*line=2,/)]);
  });

  it('stays one document whatever else the environment is for', async () => {
    const cwd = project({ 'suites/b.action.yaml': sound });
    const env = { LOG_STREAM: 'main', LOG_TOKENS: '1' };
    const { code, stdout } = await run(['validate', '--format', 'gitlab'], { cwd, env });
    expect([code, stdout]).toEqual([0, '[]\n']);
  });

  it('github: annotations on standard output, the text beside it in the log', async () => {
    const cwd = project({ 'suites/a.action.yaml': broken });
    const { code, stdout, stderr } = await run(['validate', '--format', 'github'], { cwd });
    expect([code, stdout]).toEqual([2, `${annotation}\n`]);
    expect(stderr).toContain('`actoin` is not a key of a suite.');
  });

  it('names files from the root of the repository, the configuration as well', async () => {
    const repository = project({
      'tests/genesys/suites/a.action.yaml': broken,
      'tests/genesys/action-suite.config.yaml': 'concurency: 3\n',
      'tests/genesys/deeper/note.txt': '',
    });
    mkdirSync(join(repository, '.git'));
    for (const cwd of [join(repository, 'tests/genesys'), join(repository, 'tests/genesys/deeper')]) {
      const { stdout } = await run(['validate', '--format', 'github'], { cwd });
      expect(stdout).toContain('::error file=tests/genesys/action-suite.config.yaml,line=1,');
      expect(stdout).toContain('::error file=tests/genesys/suites/a.action.yaml,line=2,');
    }
    // As the text names them, which is what a program that asked for JSON can find.
    const { stdout } = await run(['validate', '--format', 'json'], { cwd: join(repository, 'tests/genesys') });
    const files = JSON.parse(stdout).problems.map(({ file }: { file: string }) => file);
    expect(files).toEqual(['action-suite.config.yaml', 'suites/a.action.yaml']);
  });

  it('has a place for problems of no file where a format wants one', async () => {
    const cwd = project({ 'action-suite.config.yaml': 'rate: 5/s\n', 'suites/b.action.yaml': sound });
    const args = ['validate', '--tag', '(', '--format'];
    const [gitlab, sarif, github] = await Promise.all(
      ['gitlab', 'sarif', 'github'].map((format) => run([...args, format], { cwd })),
    );
    expect(JSON.parse(gitlab?.stdout ?? '')).toEqual([
      expect.objectContaining({ location: { path: 'action-suite.config.yaml', lines: { begin: 1 } } }),
    ]);
    expect(sarif?.stdout).toContain('"uri": "action-suite.config.yaml"');
    expect(github?.stdout).toMatch(/^::error title=action-suite%3A usage::/);
    expect([gitlab?.code, sarif?.code, github?.code]).toEqual([2, 2, 2]);
  });

  it('lets no text of a file steer a terminal or a build server', async () => {
    const title = '##vso[task.setvariable variable=x]y ::error::z [[ATTACHMENT|/etc/passwd]]';
    const cwd = project({ 'suites/a.action.yaml': `suite: "${title}"\nactoin: 1 # ${title}\n"${title}": 2\n` });
    for (const format of ['text', 'json', 'github', 'gitlab', 'sarif']) {
      const { code, stdout, stderr } = await run(['validate', '--format', format], { cwd });
      expect(code).toBe(2);
      expect(stdout + stderr).not.toMatch(/##vso|\[\[ATTACHMENT|^\s*::error::z/m);
    }
  });

  it('hides secrets in every format', async () => {
    const cwd = project({ 'suites/a.action.yaml': 'actoin: S3CR3T-canary-value\n' });
    const env = { GENESYS_CLIENT_SECRET: 'S3CR3T-canary-value' };
    for (const format of ['text', 'json', 'github', 'gitlab', 'sarif']) {
      const { stdout, stderr } = await run(['validate', '--format', format], { cwd, env });
      expect(stdout + stderr).not.toContain('canary');
    }
  });

  it('refuses a format that there is not', async () => {
    const { code, stderr } = await run(['validate', '--format', 'xml'], { cwd: project() });
    expect([code, stderr]).toEqual([2, expect.stringContaining('text, json, github, gitlab, sarif')]);
  });

  it('has one line a problem, whatever the line ends of the file', async () => {
    const cwd = project({ 'suites/a.action.yaml': broken });
    writeFileSync(join(cwd, 'suites/b.action.yaml'), broken.replaceAll('\n', '\r\n'));
    const { stdout } = await run(['validate', '--format', 'github'], { cwd });
    expect(stdout.split('\n')).toEqual([annotation, annotation.replace('a.action', 'b.action'), '']);
  });
});
