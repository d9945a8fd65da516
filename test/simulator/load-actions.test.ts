import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { diskFiles, type Files } from '../../src/targets/simulator/files.ts';
import { loadActions } from '../../src/targets/simulator/load-actions.ts';
import { tierAction } from './far-side.ts';

/** A disk of these files; what is no text is written as JSON. */
function disk(files: Readonly<Record<string, string | JsonObject>>): Files {
  return {
    list: async () => Object.keys(files),
    read: async (file) => {
      const content = files[file.replace('suites/', '')];
      if (content === undefined) return { error: 'ENOENT: no such file' };
      return { text: typeof content === 'string' ? content : JSON.stringify(content) };
    },
  };
}

describe('loadActions', () => {
  it('takes every JSON file with a name and a contract', async () => {
    const { id: _id, simulate: _simulate, ...exported } = tierAction;
    const { actions, problems } = await loadActions(
      'suites',
      disk({
        'a.json': tierAction,
        'deep/b.JSON': exported,
        'other.json': { rows: [] },
        'list.json': '[1]',
        'c.yaml': ':',
      }),
    );
    expect(problems).toEqual([]);
    expect(
      actions.map(({ id, name, file, exported: source, rules }) => ({ id, name, file, source, rules: rules.length })),
    ).toEqual([
      {
        id: 'custom_-_tier',
        name: 'Get Tier',
        file: 'suites/a.json',
        source: { id: 'custom_-_tier', ...exported },
        rules: 3,
      },
      {
        id: 'custom_-_77c3f2b8-bb63-520f-b179-2fe068963b7e',
        name: 'Get Tier',
        file: 'suites/deep/b.JSON',
        source: exported,
        rules: 0,
      },
    ]);
  });

  it('keeps contracts apart that carry the same id', async () => {
    const actionWith = (id: string, input: string) => {
      const inputSchema = { id: 'http://example.com/contract', type: 'object', required: [input] };
      return { id, name: id, contract: { input: { inputSchema }, output: { successSchema: {} } } };
    };
    const { actions, problems } = await loadActions(
      'suites',
      disk({ 'a.json': actionWith('a', 'x'), 'b.json': actionWith('b', 'y') }),
    );
    expect(problems).toEqual([]);
    expect(actions.map(({ checkInputs }) => checkInputs({ x: 1 }).map(({ field }) => field))).toEqual([[], ['y']]);
  });

  it('says where a file stops being JSON, and reads the others', async () => {
    const { actions, problems } = await loadActions(
      'suites',
      disk({
        'broken.json': '{\n  "name": "x",\n  "contract": }\n',
        'short.json': '{\n  "a": 1',
        'fine.json': `\uFEFF${JSON.stringify(tierAction)}`,
      }),
    );
    expect(actions.map(({ file }) => file)).toEqual(['suites/fine.json']);
    const common = {
      kind: 'invalid-suite',
      message: 'The file is not JSON: something is wrong at or before this place.',
      hint: 'Look for a missing or surplus comma, quote or bracket. JSON has no comments, and no comma after the last entry.',
    };
    expect(problems).toEqual([
      { ...common, place: { file: 'suites/broken.json', line: 3, column: 15, source: '  "contract": }' } },
      { ...common, place: { file: 'suites/short.json', line: 2, column: 9, source: '  "a": 1' } },
    ]);
  });

  it('refuses two actions of one id, and tells what cannot be read', async () => {
    const { problems } = await loadActions('suites', {
      ...disk({ 'a.json': tierAction, 'b.json': tierAction }),
      list: async () => ['a.json', 'b.json', 'gone.json'],
    });
    expect(problems).toEqual([
      {
        kind: 'invalid-suite',
        message: 'The action "Get Tier" has the id custom_-_tier, as the one in suites/a.json has.',
        hint: 'Give one of the two another `id`, or take the key out.',
        place: { file: 'suites/b.json', line: 1, column: 1 },
      },
      {
        kind: 'invalid-suite',
        message: 'The file cannot be read: ENOENT: no such file.',
        place: { file: 'suites/gone.json', line: 1, column: 1 },
      },
    ]);
  });
});

describe('diskFiles', () => {
  it('finds the files below a folder, and no links, hidden files or packages', async () => {
    const root = await mkdtemp(join(tmpdir(), 'simulator-'));
    onTestFinished(() => rm(root, { recursive: true }));
    for (const folder of ['b/deep', 'node_modules/x', '.hidden']) await mkdir(join(root, folder), { recursive: true });
    for (const file of [
      'b/deep/2.json',
      'a.json',
      'b/1.json',
      'node_modules/x/n.json',
      '.hidden/h.json',
      '.dot.json',
    ]) {
      await writeFile(join(root, file), '{}');
    }
    await symlink(join(root, 'a.json'), join(root, 'link.json'));
    await writeFile(join(root, 'large.json'), ' '.repeat(1_048_577));

    expect(await diskFiles.list(root)).toEqual(['a.json', 'b/1.json', 'b/deep/2.json', 'large.json']);
    expect(await diskFiles.list(join(root, 'nowhere'))).toEqual([]);
    expect(await diskFiles.read(join(root, 'a.json'))).toEqual({ text: '{}' });
    expect(await diskFiles.read(join(root, 'large.json'))).toEqual({ error: 'it is larger than 1 MiB' });
    expect(await diskFiles.read(join(root, 'b'))).toEqual({ error: expect.stringContaining('EISDIR') });
  });
});

describe('the bundled actions', () => {
  it('load without a problem', async () => {
    const { actions, problems } = await loadActions(join(import.meta.dirname, '../../suites'), diskFiles);
    expect(problems).toEqual([]);
    expect(actions.map(({ name }) => name).sort()).toEqual([
      'Calculate Order Total',
      'Check Opening Hours',
      'Check Postal Address',
      'Choose Queue',
      'Find Appointment Slots',
      'Get Loyalty Points',
      'Get Order Status',
      'Look Up Customer by Phone',
      'Normalize Phone Number',
      'Request Callback',
      'Score Fraud Risk',
      'Send Confirmation SMS',
    ]);
  });
});
