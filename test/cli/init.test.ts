import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, project, run } from '../support/cli.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

const suite = 'suites/my-first-suite.action.yaml';
const action = 'suites/actions/look-up-order.json';

/** The files below a folder by their paths from it, without reports. */
function filesOf(folder: string): string[] {
  return Object.keys(filesBelow(folder))
    .map((path) => path.slice(folder.length + 1))
    .filter((path) => !path.startsWith('action-suite-results/'))
    .sort();
}

/** The schema that the first line of a file names, read from where the file is, as an editor reads it. */
function schemaOf(folder: string, file: string): { title: string } {
  const text = readFileSync(join(folder, file), 'utf8');
  const path = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)?.[1] ?? '';
  return JSON.parse(readFileSync(resolve(folder, dirname(file), path), 'utf8'));
}

async function passes(cwd: string, cases: number): Promise<void> {
  const { code, stdout, stderr } = await run(['run', '--simulate', '--quiet', '--max-warnings', '0'], { cwd });
  expect([code, stdout, stderr]).toEqual([0, expect.stringContaining(`PASSED  ${cases} passed`), '']);
}

describe('init', () => {
  it.each([[[]], [['--yes']]])('makes what runs as it is, and asks nothing without a terminal: %j', async (args) => {
    const cwd = project();
    const { code, stdout, stderr } = await run(['init', ...args], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const made = ['.gitignore', 'action-suite.config.ts', 'schemas/action-suite.schema.json', action, suite];
    expect(filesOf(cwd)).toEqual(made);
    for (const file of made) expect(stdout).toContain(`  ${file}\n`);
    await passes(cwd, 2);
    const validated = await run(['validate'], { cwd });
    expect(validated).toMatchObject({ code: 0, stdout: '1 suite, 2 cases: all well.\n' });
    expect(schemaOf(cwd, suite).title).toBe('action-suite: a suite of tests for a Genesys Cloud Data Action');
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('action-suite-results/\n.env\n');
  });

  it.each<[string, string[]]>([
    ['all kinds', ['number=00123', 'phone=+12025550143', 'amount=12.5', 'count=3', 'flag=false', 'text=a: "b" #c']],
    ['a number first', ['count=0', 'other=unknown']],
    ['a decimal first', ['amount=1.5']],
    ['a boolean first', ['flag=true']],
    ['a text that is the usual unknown', ['id=unknown']],
    ['a name with a dash', ['order-number=x', 'a_b=y']],
    ['a word of YAML', ['no=yes', 'null=null', 'y=~']],
    ['an empty text', ['id=']],
    ['other writing', ['name=Żółć 日本語 😀 \t"\\']],
  ])('makes a suite that passes with inputs of %s', async (_, inputs) => {
    const cwd = project();
    const args = inputs.flatMap((input) => ['--input', input]);
    const titles = ['--suite', 'Żółć: "yes" # 1', '--action', "It's - an {action}"];
    expect(await run(['init', ...titles, ...args], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(filesOf(cwd)).toContain('suites/zo-c-yes-1.action.yaml');
    expect(parse(readFileSync(join(cwd, 'suites/zo-c-yes-1.action.yaml'), 'utf8'))).toMatchObject({
      suite: 'Żółć: "yes" # 1',
      action: "It's - an {action}",
    });
    await passes(cwd, 2);
  });

  it('takes a title that has no letter of ASCII', async () => {
    const cwd = project();
    expect((await run(['init', '--suite', '注文', '--action', '検索'], { cwd })).code).toBe(0);
    expect(filesOf(cwd)).toEqual(expect.arrayContaining(['suites/first.action.yaml', 'suites/actions/action.json']));
    await passes(cwd, 2);
  });

  it.each(['--typescript', '--yaml'])('writes the configuration with %s, and the region into it', async (form) => {
    const cwd = project();
    expect((await run(['init', form, '--region', 'eu_central_1'], { cwd })).code).toBe(0);
    await passes(cwd, 2);
    const { stdout } = await run(['validate', '--env', 'dev'], { cwd });
    expect(stdout).toContain('all well');
    expect((await run(['validate', '--env', 'prod'], { cwd })).stderr).toContain('It has: dev');
    if (form === '--yaml') expect(schemaOf(cwd, 'action-suite.config.yaml').title).toBe('action-suite: configuration');
  });

  it('uses the schemas of an action-suite that is installed in the project or above it', async () => {
    const above = project({
      'node_modules/action-suite/schemas/action-suite.schema.json': '{ "title": "installed" }',
      'node_modules/action-suite/schemas/config.schema.json': '{ "title": "installed, too" }',
    });
    const { stdout } = await run(['init', '--dir', 'packages/a', '--yaml'], { cwd: above });
    const cwd = join(above, 'packages/a');
    expect(schemaOf(cwd, suite).title).toBe('installed');
    expect(schemaOf(cwd, 'action-suite.config.yaml').title).toBe('installed, too');
    expect(existsSync(join(cwd, 'schemas'))).toBe(false);
    expect(stdout).toContain('cd packages/a');
    expect(stdout).toContain('npx action-suite run --simulate');
    await passes(cwd, 2);
    const typed = await run(['init', '--dir', 'packages/b'], { cwd: above });
    expect([typed.code, readFileSync(join(above, 'packages/b/action-suite.config.ts'), 'utf8')]).toEqual([
      0,
      expect.stringContaining("import { defineConfig } from 'action-suite';"),
    ]);
    await passes(join(above, 'packages/b'), 2);
  });

  it('never writes over a file: what is in the way is named, and nothing is made', async () => {
    const cwd = project({ [suite]: 'action: Mine\n', 'keep.txt': '' });
    const before = filesBelow(cwd);
    const { code, stdout, stderr } = await run(['init'], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`There is a file ${suite} already`)]);
    expect(filesBelow(cwd)).toEqual(before);
    expect((await run(['init', '--suite', 'Another'], { cwd })).code).toBe(0);
    const again = filesBelow(cwd);
    const same = await run(['init', '--suite', 'Third', '--action', 'LOOK up order'], { cwd });
    expect([same.code, same.stderr]).toEqual([2, expect.stringContaining(`There is a file ${action} already`)]);
    expect(filesBelow(cwd)).toEqual(again);
  });

  it('makes no second action of one name, which the simulator could not tell apart', async () => {
    const cwd = project();
    await run(['init'], { cwd });
    const text = readFileSync(join(cwd, action), 'utf8');
    writeFileSync(join(cwd, 'suites/actions/exported.json'), text.replace('Look Up Order', 'Check Stock'));
    const { code, stderr } = await run(['init', '--suite', 'Stock', '--action', 'Check Stock'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('in suites/actions/exported.json')]);
  });

  it('adds a suite to a project that has a configuration, in the folder that it names, and keeps what is there', async () => {
    const config = 'suites: ["./tests/actions/**/*.action.{yaml,yml}"]\n';
    const cwd = project({
      'action-suite.config.yaml': config,
      '.gitignore': 'node_modules/\n/action-suite-results',
      'schemas/action-suite.schema.json': '{}',
      '.github/workflows/data-actions.yml': 'mine',
    });
    const { code, stdout } = await run(['init', '--ci', 'github'], { cwd });
    const kept = ['action-suite.config.yaml', 'schemas/action-suite.schema.json', '.github/workflows/data-actions.yml'];
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining(`Left as they were\n${kept.map((file) => `  ${file}\n`).join('')}`),
    ]);
    expect(stdout).toContain('  .gitignore (lines added)\n');
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('node_modules/\n/action-suite-results\n.env\n');
    expect(readFileSync(join(cwd, 'action-suite.config.yaml'), 'utf8')).toBe(config);
    expect(readFileSync(join(cwd, '.github/workflows/data-actions.yml'), 'utf8')).toBe('mine');
    expect(filesOf(cwd)).toContain('tests/actions/my-first-suite.action.yaml');
    await passes(cwd, 2);
  });

  it('says what is wrong with the configuration of the project first', async () => {
    const cwd = project({ 'action-suite.config.yaml': 'concurency: 3\n' });
    const { code, stderr } = await run(['init'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('action-suite.config.yaml:1:1')]);
    expect(filesOf(cwd)).toEqual(['action-suite.config.yaml']);
  });

  it.each(['github', 'gitlab', 'azure', 'jenkins', 'circleci'])(
    'writes a job for %s, with or without an org',
    async (ci) => {
      for (const region of [[], ['--region', 'mypurecloud.de']]) {
        const cwd = project();
        expect((await run(['init', '--ci', ci, ...region], { cwd })).code).toBe(0);
        const file = filesOf(cwd).find((path) => /workflows|gitlab-ci|azure|Jenkinsfile|circleci/.test(path)) ?? '';
        const text = readFileSync(join(cwd, file), 'utf8');
        expect(text).toContain(
          region.length > 0 ? 'npx action-suite run --deadline' : 'npx action-suite run --simulate',
        );
        expect(text.includes('GENESYS_CLIENT_SECRET')).toBe(region.length > 0);
        if (ci !== 'jenkins') expect(parse(text)).toBeTypeOf('object');
      }
    },
  );

  it.each([
    [['--input', 'nothing'], /name, = and a value/],
    [['--input', '1a=x'], /begins with a letter/],
    [['--input', 'a=1', '--input', 'a=2'], /an input a already/],
    [['--input', 'a=$'.concat('{inputs.b}')], /expression/],
    [['--suite', ''], /Write a title/],
    [['--action', 'a\nb'], /without line breaks/],
    [['--region', 'eu-centrl-1'], /eu-central-1/],
    [['--ci', 'travis'], /github, gitlab, azure, jenkins, circleci/],
    [['--typescript', '--yaml'], /cannot be used/],
  ])('refuses %j, and makes nothing', async (args, hint) => {
    const cwd = project();
    const { code, stderr } = await run(['init', ...args], { cwd });
    expect([code, stderr, filesOf(cwd)]).toEqual([2, expect.stringMatching(hint), []]);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    const cwd = project({ 'suites/keep.txt': '', schemas: 'a file where a folder belongs' });
    const { code, stdout, stderr } = await run(['init'], { cwd });
    expect([code, stdout, stderr]).toEqual([3, '', expect.stringContaining('the files cannot be written: ')]);
    expect(filesOf(cwd)).toEqual(['schemas', 'suites/keep.txt']);
    expect(readdirSync(join(cwd, 'suites'))).toEqual(['keep.txt']);
  });
});

describe('init at a terminal', () => {
  let terminal: Terminal | undefined;
  afterEach(() => terminal?.kill());

  it('asks for what no option says, and makes what was answered', async () => {
    const cwd = project();
    terminal = openTerminal(['init', '--typescript'], { cwd });
    await terminal.shows('title of your first suite');
    terminal.press('Orders by phone', keys.enter);
    await terminal.shows('Which Data Action');
    terminal.press(keys.enter);
    await terminal.shows('name of an input');
    terminal.press('1st', keys.enter);
    await terminal.shows('begins with a letter');
    terminal.press('\u0015phone', keys.enter);
    await terminal.shows('An example of phone');
    terminal.press('+12025550143', keys.enter);
    await terminal.shows('And of another input?');
    terminal.press(keys.enter);
    await terminal.shows('In which region');
    terminal.press(keys.down, keys.enter);
    await terminal.shows('Which CI system');
    terminal.press(keys.down, keys.down, keys.enter);
    expect(await terminal.ended).toBe(0);
    expect(filesOf(cwd)).toEqual(
      expect.arrayContaining([
        '.gitlab-ci.yml',
        'action-suite.config.ts',
        'suites/orders-by-phone.action.yaml',
        action,
      ]),
    );
    expect(readFileSync(join(cwd, 'action-suite.config.ts'), 'utf8')).toContain("region: 'us-east-1'");
    expect(parse(readFileSync(join(cwd, 'suites/orders-by-phone.action.yaml'), 'utf8')).inputs).toEqual({
      phone: '+12025550143',
    });
    await passes(cwd, 2);
  });

  it.each([
    ['Ctrl-C', keys.ctrlC, 130],
    ['Esc', keys.escape, 130],
  ])('%s in the questions leaves nothing behind', async (_, key, code) => {
    const cwd = project();
    terminal = openTerminal(['init'], { cwd });
    await terminal.shows('title of your first suite');
    terminal.press('Orders', keys.enter);
    await terminal.shows('Which Data Action');
    terminal.press(key);
    expect(await terminal.ended).toBe(code);
    expect(terminal.text()).toContain('Nothing was made.');
    expect(filesOf(cwd)).toEqual([]);
  });

  it.each([
    ['--yes', ['--yes'], {}],
    ['CI', [], { CI: 'true' }],
  ])('asks nothing with %s', async (_, args, env) => {
    const cwd = project();
    terminal = openTerminal(['init', ...args], { cwd, env });
    expect(await terminal.ended).toBe(0);
    await passes(cwd, 2);
  });
});

it('makes a suite without inputs', async () => {
  const cwd = project();
  const terminal = openTerminal(
    ['init', '--suite', 'None', '--action', 'Ping', '--region', 'eu-west-1', '--yaml', '--ci', 'azure'],
    { cwd },
  );
  await terminal.shows('name of an input');
  terminal.press(keys.enter);
  expect(await terminal.ended).toBe(0);
  await passes(cwd, 1);
});
