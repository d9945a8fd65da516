import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledProject, root } from '../support/cli.ts';
import { blocksOf } from './markdown.ts';

const library: typeof import('../../src/index.ts') = await import(pathToFileURL(join(root, 'dist/index.js')).href);
const blocks = blocksOf('docs/extending.md');
const configurations = blocks.filter(({ language }) => language === 'ts');
const suites = blocks.filter(({ words }) => words === 'extended');

/** A project with the n-th configuration of the page, and the suite that stands below it. */
function projectOf(index: number, change: (text: string) => string = (text) => text): string {
  const cwd = bundledProject();
  writeFileSync(join(cwd, 'action-suite.config.ts'), change(configurations[index]?.text ?? ''));
  writeFileSync(join(cwd, 'suites/extended.action.yaml'), suites[index]?.text ?? '');
  return cwd;
}

const patterns = ['suites/extended.action.yaml'];

describe('what docs/extending.md adds', () => {
  it('has a suite for each configuration', () => {
    expect(suites).toHaveLength(4);
    expect(configurations).toHaveLength(4);
  });

  it('a matcher judges', async () => {
    const running = library.run({ cwd: projectOf(0), patterns, simulate: true });
    expect(await running.result).toMatchObject({ exitCode: 0, counts: { passed: 1 } });
  });

  it('a matcher refuses in words like any other', async () => {
    const cwd = projectOf(0);
    writeFileSync(join(cwd, patterns[0] ?? ''), suites[0]?.text.replace('decimals: 2', 'decimals: 0') ?? '');
    const messages: string[] = [];
    for await (const event of library.run({ cwd, patterns, simulate: true })) {
      if (event.type === 'case:finished') messages.push(...event.problems.map(({ message }) => message));
    }
    expect(messages).toEqual([
      expect.stringMatching(/^`processedAmount` is [\d.]+, but must have at most 0 decimals\.$/),
    ]);
  });

  it('a mock gives the same values for the same seed', async () => {
    const cwd = projectOf(1);
    const sent = async () => {
      const inputs: unknown[] = [];
      for await (const event of library.run({ cwd, patterns, simulate: true, seed: 'one' })) {
        if (event.type === 'case:finished') inputs.push(event.status, event.inputs?.requestId);
      }
      return inputs;
    };
    const first = await sent();
    expect(first).toEqual(['passed', expect.stringMatching(/^TEL-\d{4}$/)]);
    expect(await sent()).toEqual(first);
  });

  it('a mock has values for the check of contracts too', async () => {
    const { problems } = await library.validate({ cwd: projectOf(1), patterns, contracts: true, simulate: true });
    expect(problems).toEqual([]);
  });

  it.each([
    ['gives no value', (text: string) => text.replace(/return `.*/, "throw new Error('out of tickets');")],
    [
      'does not load',
      (text: string) =>
        text.replace('generate(', "load: async () => { throw new Error('out of tickets'); }, generate("),
    ],
  ])('a mock that %s is told at its case by the check of contracts', async (_, change) => {
    const cwd = projectOf(1, change);
    const { problems } = await library.validate({ cwd, patterns, contracts: true, simulate: true });
    const message = 'The mock `ticket` of the configuration broke off: out of tickets.';
    expect(problems).toMatchObject([{ message, place: { file: patterns[0] } }]);
  });

  it('a reporter writes its file, beside the others', async () => {
    const cwd = projectOf(2);
    const { exitCode, reports } = await library.run({ cwd, patterns, simulate: true }).result;
    expect([exitCode, reports.map(({ name }) => name)]).toEqual([0, ['junit', 'results', 'csv', 'audit']]);
    const rows = readFileSync(join(cwd, 'action-suite-results/cases.csv'), 'utf8').trim().split('\r\n');
    expect(rows.map((row) => row.split(',').slice(0, 3).join(','))).toEqual([
      'suite,case,status',
      ...['de', 'en'].map(
        (language) =>
          `"Which queue a caller comes to","Which queue a caller comes to [language=""${language}""]","passed"`,
      ),
    ]);
  });

  it('a target answers in the place of Genesys Cloud, with no credentials', async () => {
    const running = library.run({ cwd: projectOf(3), patterns, variables: {} });
    expect(await running.result).toMatchObject({ exitCode: 0, counts: { passed: 2 } });
  });

  it.each([
    ['a name that is taken', 0, 'decimals: {', 'min: {', 'There is a matcher called "min" already.'],
    ['a matcher without words', 0, 'description:', 'text:', 'The matcher "decimals" needs a `description`'],
    ['a schema that is none', 0, "type: 'integer'", "type: 'whole'", 'is no JSON Schema'],
    ['a reporter without a file', 2, "'cases.csv'", '7', 'The reporter "csv" needs a `fileName`'],
    ['a target that is not there', 3, 'queues: (', 'others: (', 'adds none of that name'],
    ['a kind that is not there', 0, 'matchers:', 'matcher:', 'There is no `extensions.matcher`.'],
  ])('is refused with %s', async (_, index, wanted, wrong, words) => {
    const cwd = projectOf(index, (text) => text.replace(wanted, wrong));
    const { problems } = await library.run({ cwd, patterns, simulate: index !== 3 }).result;
    expect(problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
  });

  it.each([
    [
      'a matcher',
      0,
      /return digits.*/,
      "throw new Error('out of digits');",
      'The matcher `decimals` of the configuration',
    ],
    ['a mock', 1, /return `.*/, "throw new Error('out of tickets');", 'The mock `ticket` of the configuration'],
    [
      'a target',
      3,
      /const queue = .*/,
      "throw new Error('out of queues');",
      'The target "queues" of the configuration',
    ],
    [
      'a target without a promise',
      3,
      /async run\(.*/s,
      "run() { throw new Error('out of queues'); } }) } } });",
      'The target "queues" of the configuration',
    ],
  ])('%s that throws is the fault of its case', async (_, index, wanted, wrong, words) => {
    const cwd = projectOf(index, (text) => text.replace(wanted, wrong));
    const messages: string[] = [];
    const running = library.run({ cwd, patterns, simulate: index !== 3, variables: {} });
    for await (const event of running) {
      if (event.type !== 'case:finished') continue;
      expect(event.status).toBe('errored');
      messages.push(...event.problems.map(({ message }) => message));
    }
    expect(messages[0]).toContain(`${words} broke off: out of `);
    expect((await running.result).exitCode).toBe(1);
  });
});
