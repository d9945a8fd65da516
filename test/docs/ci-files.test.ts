import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeProgram } from '../../src/commands/program.ts';
import type { World } from '../../src/commands/world.ts';
import { reporters as known } from '../../src/reporters/index.ts';
import { project, root } from '../support/cli.ts';
import { blocksOf, read } from './markdown.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The long options of a command, or of one of its own commands. */
function optionsOf(name: string, inner?: string): string[] {
  const world = { version: '1.0.0' } as World;
  const program = makeProgram({ world, loadProject: () => Promise.reject(), exit() {} });
  const outer = program.commands.find((one) => one.name() === name);
  const command = outer?.commands.find((one) => one.name() === inner) ?? outer;
  return command?.options.map(({ long }) => long ?? '') ?? [];
}

describe('the jobs in the documentation', () => {
  const blocks = blocksOf('docs/ci.md').filter(({ words, language }) => words === 'ci' || language === 'groovy');

  it.each(blocks)('$at: names commands and options that there are', ({ language, text }) => {
    if (language === 'yaml') expect(parse(text)).toBeTypeOf('object');
    for (const [line, command = '', inner] of text.matchAll(/npx action-suite (\w+)(?: (\w+))?[^'\n]*/g)) {
      const options = [...line.matchAll(/ (--[a-z-]+)/g)].map(([, option]) => option);
      expect([line, options.filter((option) => !optionsOf(command, inner).includes(option ?? ''))]).toEqual([line, []]);
      const reporters = [...line.matchAll(/--reporter ([a-z-]+)/g)].map(([, name = '']) => name);
      expect(reporters.filter((name) => !(name in known))).toEqual([]);
    }
  });

  it('publish a file that the run before them writes', () => {
    for (const { at, text } of blocks.filter(({ text }) => text.includes('junit'))) {
      const asked = /--reporter (junit[a-z-]*)/.exec(text)?.[1] ?? 'junit';
      const published = [...text.matchAll(/action-suite-results\/(\S+\.xml)/g)].map(([, name]) => name);
      expect([at, ...new Set(published)]).toEqual([at, known[asked]?.fileName]);
    }
  });

  it('hand the action inputs that it has', () => {
    const { inputs } = parse(read('.github/actions/action-suite/action.yml'));
    const [block] = blocks.filter(({ text }) => text.includes('.github/actions/action-suite@'));
    const step = parse(block?.text ?? '').jobs.test.steps.at(-1);
    expect(Object.keys(step.with).filter((name) => !(name in inputs))).toEqual([]);
    const told = [...(/^It takes (.*)\.$/m.exec(read('docs/ci.md'))?.[1]?.matchAll(/`([\w-]+)`/g) ?? [])];
    expect(told.map(([, name]) => name).sort()).toEqual(Object.keys(inputs).sort());
  });
});

describe('the action for GitHub', () => {
  const text = read('.github/actions/action-suite/action.yml');
  const action: { inputs: Record<string, { description?: string }>; runs: { steps: Step[] } } = parse(text);
  const steps = new Map(action.runs.steps.map((step) => [step.name, step]));

  /** What a step calls, given its inputs. */
  function called(name: string, env: Readonly<Record<string, string>>): string[] {
    const folder = project({ npx: '#!/bin/sh\nprintf "%s\\0" "$@"\n' });
    chmodSync(join(folder, 'npx'), 0o755);
    const script = steps.get(name)?.run ?? 'exit 9';
    const all = Object.fromEntries(Object.keys(steps.get(name)?.env ?? {}).map((key) => [key, '']));
    // As GitHub calls it.
    const output = execFileSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script], {
      env: { ...all, ...env, PATH: `${folder}:${process.env.PATH}` },
      encoding: 'utf8',
    });
    return output.split('\0').slice(0, -1);
  }

  it('uses each of its inputs, and no other', () => {
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\w/);
  });

  it('puts no input into a script', () => {
    expect(action.runs.steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  it.each([
    ['Check the suites', 'validate'],
    ['Run the suites', 'run'],
  ])('names options that there are: %s', (name, command) => {
    const named = [...(steps.get(name)?.run ?? '').matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([option]) => option);
    const own = named.filter((option) => option !== '--no-install');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((option) => !optionsOf(command).includes(option))).toEqual([]);
  });

  it('runs what it is asked for, whatever stands in it', () => {
    expect(called('Run the suites', {})).toEqual([
      '--no-install',
      'action-suite',
      'run',
      '--out',
      'action-suite-results',
    ]);
    const evil = '$(touch x) "; `y` \' *';
    const env = { SIMULATE: 'true', ENVIRONMENT: evil, TAG: 'a and b', SHARD: '1/2', DEADLINE: '5m' };
    expect(called('Run the suites', { ...env, PATTERNS: `a b.yaml\n\n${evil}\n` }).slice(2)).toEqual([
      ...['run', '--out', 'action-suite-results', '--simulate', '--env', evil, '--tag', 'a and b', '--shard', '1/2'],
      ...['--deadline', '5m', 'a b.yaml', evil],
    ]);
    expect(called('Check the suites', { PATTERNS: '' }).slice(2)).toEqual(['validate', '--format', 'github']);
    expect(called('Check the suites', { PATTERNS: 'a\nb' }).slice(2)).toEqual([
      'validate',
      '--format',
      'github',
      'a',
      'b',
    ]);
  });
});

describe('the image', () => {
  const lines = read('.docker/Dockerfile').replaceAll('\\\n', ' ').split('\n');
  const having = (word: string) => lines.filter((line) => line.startsWith(`${word} `));
  const ignored = read('.docker/Dockerfile.dockerignore').split('\n');

  it('copies what there is, and what is not left out', () => {
    const copied = having('COPY')
      .filter((line) => !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const { files }: { files: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const needed = [...copied, ...files.filter((name) => name !== 'dist'), 'src', '.scripts', 'tsconfig.json'];
    expect(needed.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect(needed.filter((name) => ignored.includes(name))).toEqual([]);
  });

  it('begins with one version of Node that the package takes, and runs as somebody else than root', () => {
    const images = new Set(having('FROM').map((line) => line.split(' ')[1]));
    expect([...images]).toEqual([expect.stringMatching(/^node:22\.\d+\.\d+-\w+-slim$/)]);
    const last = lines.slice(lines.lastIndexOf(having('FROM').at(-1) ?? ''));
    expect(last.filter((line) => /^(USER|ENTRYPOINT) /.test(line))).toEqual([
      'USER node',
      'ENTRYPOINT ["action-suite"]',
    ]);
  });
});
