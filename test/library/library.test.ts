import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addPlanFlags, addRunFlags, addValidateFlags } from '../../src/commands/command-flags.ts';
import { blocksOf } from '../docs/markdown.ts';
import { bundledProject, project, root } from '../support/cli.ts';
import { junitCounts } from '../support/junit.ts';
import { listOf } from '../support/text-of.ts';

const { plan, run, validate }: typeof import('../../src/index.ts') = await import(
  pathToFileURL(join(root, 'dist/index.js')).href
);

/** Twelve cases. */
const twelve = 'action: Choose Queue\nmatrix: { language: [de, en, fr], channel: [voice, chat], vip: [true, false] }\n';

function projectOfTwelve(): string {
  const cwd = bundledProject();
  writeFileSync(join(cwd, 'suites/twelve.action.yaml'), twelve);
  return cwd;
}

const patterns = ['suites/twelve.action.yaml'];
const simulate = true;

describe('run', () => {
  it('tells every event, and then what came of it all', async () => {
    const cwd = projectOfTwelve();
    const running = run({ cwd, patterns, simulate });
    const types: string[] = [];
    for await (const { type } of running) types.push(type);
    expect([types[0], types.at(-1)]).toEqual(['run:started', 'run:finished']);
    expect(types.filter((type) => type === 'case:finished')).toHaveLength(12);
    const { reports, ...result } = await running.result;
    expect(result).toMatchObject({ exitCode: 0, counts: { total: 12, passed: 12 }, problems: [], failures: [] });
    expect(result.head).toMatch(/^[0-9a-f]{64}$/);
    expect(reports.map(({ path }) => existsSync(path))).not.toContain(false);
    expect(junitCounts(readFileSync(join(cwd, 'action-suite-results/junit.xml'), 'utf8')).held.tests).toBe(12);
  });

  it('needs nobody who listens, and goes on when a listener leaves', async () => {
    const cwd = projectOfTwelve();
    expect(await run({ cwd, patterns, simulate }).result).toMatchObject({ counts: { passed: 12 } });
    const running = run({ cwd, patterns, simulate });
    for await (const event of running) if (event.type === 'case:finished') break;
    expect(await running.result).toMatchObject({ counts: { passed: 12 } });
  });

  it('waits for a listener that is slow', async () => {
    const cwd = projectOfTwelve();
    const running = run({ cwd, patterns, simulate, concurrency: 1 });
    let seen = 0;
    for await (const event of running) {
      if (event.type === 'case:finished') seen += 1;
      if (seen === 1) await new Promise((resolve) => setTimeout(resolve, 300));
      if (seen === 2) break;
    }
    expect(seen).toBe(2);
    expect(await running.result).toMatchObject({ counts: { passed: 12 } });
  });

  it('is heard from its first event where the result was asked for in the same breath', async () => {
    const running = run({ cwd: projectOfTwelve(), patterns, simulate });
    const { result } = running;
    const [first] = await listOf(running);
    expect(first?.type).toBe('run:started');
    expect((await result).exitCode).toBe(0);
    expect(() => running[Symbol.asyncIterator]()).toThrow('once only');
    const unheard = run({ cwd: projectOfTwelve(), patterns, simulate });
    await unheard.result;
    expect(() => unheard[Symbol.asyncIterator]()).toThrow('before its result');
  });

  it.each(['stop', 'signal'] as const)('is ended by %s as by Ctrl-C, with every case reported', async (how) => {
    const cwd = projectOfTwelve();
    const ending = new AbortController();
    const running = run({ cwd, patterns, simulate, concurrency: 1, signal: ending.signal });
    for await (const event of running) {
      if (event.type !== 'case:finished') continue;
      if (how === 'stop') running.stop();
      else ending.abort();
      break;
    }
    const { exitCode, counts } = await running.result;
    expect(exitCode).toBe(130);
    expect(counts?.total).toBe(12);
    expect(counts?.skipped).toBeGreaterThan(0);
  });

  it('ends at once where its signal was given before', async () => {
    const { exitCode, counts } = await run({
      ...{ cwd: projectOfTwelve(), patterns, simulate },
      signal: AbortSignal.abort(),
    }).result;
    expect([exitCode, counts?.skipped]).toEqual([130, 12]);
  });

  it('prints only where somebody takes it', async () => {
    const printed: string[] = [];
    await run({ cwd: projectOfTwelve(), patterns, simulate, print: (text) => printed.push(text) }).result;
    expect(printed.join('')).toContain('12 passed');
  });

  it.each<[string, object, string]>([
    ['an option that there is not', { concurency: 2 }, 'There is no option `concurency`.'],
    ['a value that it cannot be', { timeout: 'soon' }, 'Write a number and a unit'],
    ['two options that exclude each other', { resume: true, update: true }, 'cannot be used with'],
    ['a configuration that is wrong', { config: { concurrency: 99 } }, '`concurrency` must be at most 25'],
    ['nothing selected', { grep: 'nothing is called that' }, 'None of the 12 cases is selected.'],
    ['no credentials', { simulate: false, baseUrl: 'https://api.example.com' }, 'GENESYS_CLIENT_ID'],
  ])('says why nothing can be run: %s', async (_, options, words) => {
    const cwd = projectOfTwelve();
    const { exitCode, problems } = await run({ cwd, patterns, simulate, variables: {}, ...options }).result;
    expect(exitCode).toBe(2);
    expect(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toContain(words);
  });

  it('masks secrets in what it tells', async () => {
    const cwd = projectOfTwelve();
    const variables = { GENESYS_CLIENT_SECRET: 'voice' };
    const texts: string[] = [];
    for await (const event of run({ cwd, patterns, simulate, variables })) texts.push(JSON.stringify(event));
    expect(texts.join('\n')).toContain('***');
    expect(texts.join('\n')).not.toContain('voice');
  });

  it('takes two runs at once in one process, each with a configuration of its own', async () => {
    const [one, two] = await Promise.all(
      ['one', 'two'].map((out) => run({ cwd: projectOfTwelve(), patterns, simulate, config: { out } }).result),
    );
    expect([one, two].map((result) => result?.reports[0]?.path.split('/').at(-2))).toEqual(['one', 'two']);
  });
});

it.each([
  ['RunOptions', addRunFlags, ['debug', 'dryRun', 'quiet', 'verbose', 'color']],
  ['ValidateOptions', addValidateFlags, ['debug']],
  ['PlanOptions', addPlanFlags, ['debug']],
])('%s has what the command line has', (_, add, atKeyboardOnly) => {
  const text = readFileSync(join(root, 'src/library/options.ts'), 'utf8');
  const names = add(new Command()).options.map((option) => option.attributeName());
  const missing = names.filter((name) => !atKeyboardOnly.includes(name) && !text.includes(`  readonly ${name}?: `));
  expect([missing, names.length > 5]).toEqual([[], true]);
});

describe('plan', () => {
  it('gives the cases as often as they are asked for, and the cost', async () => {
    const { problems, cases, outlook } = await plan({ cwd: projectOfTwelve(), patterns, rate: '60/min' });
    expect(problems).toEqual([]);
    expect([[...cases].length, [...cases].length, outlook?.cases]).toEqual([12, 12, 12]);
    expect([...cases][0]).toMatchObject({ index: 0, file: patterns[0], line: 1, axes: { language: 'de' } });
  });

  it('says what must be mended first', async () => {
    const cwd = project({ 'suites/a.action.yaml': 'acton: A\n' });
    const { problems, cases, outlook } = await plan({ cwd });
    expect([problems.length, [...cases].length, outlook]).toEqual([1, 0, undefined]);
  });
});

describe('validate', () => {
  it('counts what is sound', async () => {
    const cwd = projectOfTwelve();
    expect(await validate({ cwd, patterns })).toEqual({ problems: [], warnings: [], suites: 1, cases: 12 });
    expect(await validate({ cwd, patterns, contracts: true, simulate })).toMatchObject({ problems: [], contracts: 1 });
  });

  it('gives what is wrong with its place', async () => {
    const cwd = project({ 'suites/a.action.yaml': 'action: A\nexpect: { outptu: {} }\n' });
    const { problems } = await validate({ cwd });
    expect(problems).toMatchObject([{ kind: 'invalid-suite', place: { file: 'suites/a.action.yaml', line: 2 } }]);
  });
});

it('works as the documentation shows', async () => {
  const [block] = blocksOf('docs/library.md').filter(({ words }) => words === 'program');
  const cwd = bundledProject();
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(root, join(cwd, 'node_modules/action-suite'));
  writeFileSync(join(cwd, 'program.mjs'), block?.text ?? '');
  const { stdout } = await promisify(execFile)('node', ['program.mjs'], { cwd });
  const lines = stdout.trim().split('\n');
  expect(lines[0]).toMatch(/^\d+ cases, \d+ calls$/);
  expect(lines.at(-1)).toMatch(/^(\d+) of \1 passed, exit code 0$/);
});
