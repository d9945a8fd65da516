import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { simulatorOf } from '../../src/commands/simulator-of.ts';
import type { Simulator } from '../../src/targets/simulator/server.ts';
import { bundledProject, project, root, run, start } from '../support/cli.ts';
import { comparable } from './comparable.ts';
import { blocksIn, blocksOf } from './markdown.ts';

const isSuite = (text: string) => /^action:/m.test(text);
const suites = blocksIn('yaml').filter(({ text }) => isSuite(text));
const actions = blocksIn('json').filter(({ words, text }) => words === '' && text.includes('"contract"'));

/** What the suites of the documentation read besides: files, and variables that the configuration allows. */
const besides = ['txt', 'csv', 'json', 'yaml']
  .flatMap(blocksIn)
  .filter(({ words }) => /^[\w./-]+\.\w+$/.test(words))
  .map(({ words, text }): [string, string] => [words, text]);
const settings = ['docs/recipes.md', 'docs/suites.md']
  .flatMap(blocksOf)
  .filter(({ words }) => words === 'config')
  .map(({ text }): object => parse(text));
const env = { LOYALTY_MEMBER: 'M-1001' };

/** The bundled suites' actions and those of the documentation, and no suite but these. */
function projectWith(files: Readonly<Record<string, string>>): string {
  const folder = bundledProject();
  for (const [name, text] of besides) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'action-suite.config.yaml'), JSON.stringify(Object.assign({}, ...settings)));
  for (const [index, { text }] of actions.entries())
    writeFileSync(join(folder, `suites/actions/docs-${index}.json`), text);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** `docs/suites.md:12` as the name of a suite file. */
function fileOf(at: string): string {
  return `docs-${at.replace(/^docs\//, '').replaceAll(/[.:]/g, '-')}.action.yaml`;
}

describe('the suites in the documentation', () => {
  it('pass', async () => {
    const plain = suites.filter(({ words }) => words === '');
    const cwd = projectWith(Object.fromEntries(plain.map(({ at, text }) => [fileOf(at), text])));
    const { code, stdout } = await run(['run', '--simulate', '*.action.yaml'], { cwd, env });
    expect(plain.length).toBeGreaterThan(10);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`in ${plain.length} files`)]);
  });

  it.each(suites.filter(({ words }) => words !== '' && words !== 'extended'))(
    '$at ends as it says: $words',
    async ({ at, words, text }) => {
      const [, exit, options = ''] = /^(?:fails (\d+)|with (.+))$/.exec(words) ?? [];
      expect(exit ?? options).not.toBe('');
      const cwd = projectWith({ [fileOf(at)]: text });
      const args = ['run', '--simulate', '*.action.yaml', ...options.split(' ').filter(Boolean)];
      const { code, stdout } = await run(args, { cwd, env });
      expect([code, stdout]).toEqual([Number(exit ?? 0), expect.anything()]);
    },
  );

  it('tells a misspelt key as the documentation shows it', async () => {
    const [broken] = suites.filter(({ words }) => words === 'fails 2');
    const shown = blocksOf('docs/suites.md').find(({ language }) => language === 'text');
    const cwd = project({ 'suites/misspelt.action.yaml': broken?.text ?? '' });
    const { code, stderr } = await run(['validate'], { cwd });
    expect([code, stderr.trim()]).toEqual([2, shown?.text.trim()]);
  });
});

describe('the first suite of the README', () => {
  const [suite] = blocksOf('README.md').filter(({ language }) => language === 'yaml');
  const [passing, failing] = blocksOf('README.md').filter(({ language }) => language === 'text');

  it('prints what the README shows', async () => {
    const cwd = bundledProject();
    const file = 'suites/first.action.yaml';
    writeFileSync(join(cwd, file), suite?.text ?? '');
    const { code, stdout } = await run(['run', '--simulate', '--seed', 'abcdefgh', file], { cwd });
    expect([code, comparable(stdout)]).toEqual([0, comparable(passing?.text)]);
  });

  it('fails as the README shows', async () => {
    const cwd = bundledProject();
    const file = 'suites/first.action.yaml';
    writeFileSync(join(cwd, file), (suite?.text ?? '').replace('min: 0', 'min: 100'));
    const { code, stdout } = await run(['run', '--simulate', file], { cwd });
    expect([code, comparable(stdout)]).toEqual([1, expect.stringContaining(comparable(failing?.text))]);
    expect(comparable(stdout)).toContain('2 failed, 4 passed');
  });
});

it('fails as the guide shows', async () => {
  const suite = blocksOf('docs/guide.md').find(({ language }) => language === 'yaml');
  const shown = blocksOf('docs/guide.md').find(({ language }) => language === 'text');
  const cwd = bundledProject();
  writeFileSync(join(cwd, 'suites/first.action.yaml'), suite?.text.replace('7.95\n\n', '8.95\n\n') ?? '');
  const { code, stdout } = await run(['run', '--simulate', 'suites/first.action.yaml'], { cwd });
  expect([code, comparable(stdout)]).toEqual([1, expect.stringContaining(comparable(shown?.text))]);
});

it('plans two suites as the documentation shows', async () => {
  const shown = blocksOf('docs/command-line.md').find(({ text }) => text.includes('API calls   '));
  const files = [...(shown?.text ?? '').matchAll(/suites\/.*yaml/g)].map(([file]) => file);
  const { code, stdout } = await run(['plan', ...files], { cwd: bundledProject() });
  expect(files).toHaveLength(2);
  expect([code, stdout]).toEqual([0, shown?.text]);
});

describe('the configurations in the documentation', () => {
  const inYaml = blocksIn('yaml').filter(({ words }) => words === 'config');
  const inTypeScript = blocksIn('ts').filter(({ text }) => text.includes('defineConfig'));
  const all = [
    ...inYaml.map((block) => ({ ...block, name: 'action-suite.config.yaml' })),
    ...inTypeScript.map((block) => ({ ...block, name: 'action-suite.config.ts' })),
  ];

  it.each(all)('$at is accepted', async ({ name, text }) => {
    const suite = 'action: Choose Queue\n';
    const cwd = project({ [name]: text, 'suites/a.action.yaml': suite, 'tests/a.action.yaml': suite });
    expect(await run(['validate'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('the commands in the documentation', () => {
  const commands = blocksIn('sh')
    .map(({ at, text }) => ({ at, lines: text.split('\n').filter((line) => /^(npx )?action-suite /.test(line)) }))
    .filter(({ lines }) => lines.length > 0);
  let simulator: Simulator;

  beforeAll(async () => {
    const started = await simulatorOf(root, ['suites'], {});
    if ('problems' in started) throw new Error(JSON.stringify(started.problems));
    simulator = started;
  });
  afterAll(() => simulator.close());

  it.concurrent.each(commands)('$at end as they say', { timeout: 240_000 }, async ({ lines }) => {
    const cwd = bundledProject();
    const first = readFileSync(join(cwd, 'suites/order-total.action.yaml'), 'utf8');
    writeFileSync(join(cwd, 'suites/first.action.yaml'), first.replace(/^suite: .*$/m, 'suite: My first suite'));
    writeFileSync(join(cwd, 'action-suite.config.yaml'), 'rate: 100000/min\nenvironments: { dev: {} }\n');
    for (const line of lines) {
      const { args, exit } = readCommand(line);
      expect([line, await codeOf(args, cwd)]).toEqual([line, exit]);
    }
  });

  /** Runs a command to its end; the simulator's end is a signal. */
  async function codeOf(args: readonly string[], cwd: string): Promise<number | null> {
    const env = { GENESYS_BASE_URL: simulator.url, GENESYS_CLIENT_ID: 'any', GENESYS_CLIENT_SECRET: 'any-secret' };
    if (args[0] !== 'simulate') return (await run(args, { cwd, env })).code;
    const running = start(args, { cwd });
    await running.saw('listens on');
    running.kill('SIGTERM');
    return (await running.ended).code;
  }
});

/** The arguments of a line, without what the shell does, and the exit code that it should have. A simulator gets any free port. */
function readCommand(line: string): { args: string[]; exit: number } {
  const [, text = '', exit = '0'] = /^(?:npx )?action-suite (.*?)(?: > \S+)?(?:\s+# exit (\d+))?$/.exec(line) ?? [];
  const args = [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const port = args.indexOf('--port') + 1;
  return { args: port > 0 ? args.with(port, '0') : args, exit: Number(exit) };
}
