import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionNames } from '../../src/commands/watch/action-names.ts';
import { ofInterest } from '../../src/commands/watch/of-interest.ts';
import { touched } from '../../src/commands/watch/touched.ts';
import { project } from '../support/cli.ts';

const contract = { input: { inputSchema: {} }, output: { successSchema: {} } };
const action = (name: string) => JSON.stringify({ name, contract });

const files = {
  'action-suite.config.ts': "import { rate } from './shared/rates';\nexport default { out: 'log', rate };\n",
  'shared/rates.ts': '',
  'log.ts': '',
  'suites/a.action.yaml': 'action: Alpha\ncases: { file: ../data/orders.csv }\n',
  'suites/b.action.yaml': 'action: Beta # orders\n',
  'suites/alpha.json': action('Alpha'),
  'suites/plain.json': '{}',
  'data/orders.csv': '',
  'data/other.csv': '',
};

async function touchedBy(changed: readonly string[], change: (root: string) => void = () => {}, simulate = true) {
  const root = project(files);
  const config = join(root, 'action-suite.config.ts');
  const suites = ['suites/a.action.yaml', 'suites/b.action.yaml'];
  const actions = simulate ? { actions: await actionNames(root, ['suites']) } : {};
  change(root);
  const result = await touched(
    changed.map((file) => join(root, file)),
    { project: { config: {}, root, dotEnv: {}, problems: [], file: config }, suites, ...actions },
  );
  return result === 'all' ? 'all' : [...result].map((file) => file.replace(/^suites\/|\.action\.yaml$/g, '')).join(' ');
}

describe('what a change touches', () => {
  it.each([
    [['suites/b.action.yaml'], 'b'],
    [['suites/b.action.yaml', 'data/orders.csv'], 'b a'],
    [['data/orders.csv'], 'a'],
    [['data/other.csv'], ''],
    [['suites/elsewhere.action.yaml'], ''],
    [['action-suite.config.ts'], 'all'],
    [['action-suite.config.yaml'], 'all'],
    [['.env'], 'all'],
    [['shared/rates.ts'], 'all'],
    [['log.ts'], 'all'],
    [['log.txt'], ''],
    [['suites/alpha.json'], 'a'],
    [['suites/plain.json'], ''],
  ])('%j: %s', async (changed, expected) => {
    expect(await touchedBy(changed)).toBe(expected);
  });

  it('is, for an action, told by its names before and after, and everything if neither is known', async () => {
    const write = (file: string, text: string) => (root: string) => writeFileSync(join(root, file), text);
    const alpha = ['suites/alpha.json'];
    expect(await touchedBy(alpha, write('suites/alpha.json', action('Beta')))).toBe('a b');
    expect(await touchedBy(alpha, write('suites/alpha.json', '{ broken'))).toBe('a');
    expect(await touchedBy(alpha, (root) => rmSync(join(root, 'suites/alpha.json')))).toBe('a');
    expect(await touchedBy(['suites/new.json'], write('suites/new.json', action('Beta')))).toBe('b');
    expect(await touchedBy(['suites/new.json'], write('suites/new.json', '{ broken'))).toBe('all');
    expect(await touchedBy(['data/new.json'], write('data/new.json', '{ broken'))).toBe('');
    expect(await touchedBy(['suites/plain.json'], (root) => rmSync(join(root, 'suites/plain.json')))).toBe('');
  });

  it('is nothing for an action where a real org answers', async () => {
    expect(await touchedBy(['suites/alpha.json'], undefined, false)).toBe('');
  });
});

it('looks at no packages, hidden files, snapshots or reports', () => {
  const isOfInterest = ofInterest('/p', { out: '/p/out', reporters: [{ name: 'junit', file: '/p/suites/junit.xml' }] });
  const paths = ['', 'suites/a.action.yaml', '.env', 'outer/a', '../else/a.action.yaml'];
  const others = ['out', 'out/a', 'suites/junit.xml', 'node_modules', 'a/node_modules/b', '.git', 'a/.b', '.envrc'];
  expect(paths.map((path) => isOfInterest(join('/p', path)))).toEqual(paths.map(() => true));
  expect([...others, 'suites/__snapshots__/a.json'].map((path) => isOfInterest(join('/p', path)))).not.toContain(true);
});
