import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { print } from '../../src/commands/print.ts';
import { project, root, run } from '../support/cli.ts';
import { oneSuite } from '../support/org.ts';

const execute = promisify(execFile);

/** Two axes of a hundred values make ten thousand cases, the most that a suite may have by default. */
function tenThousand(): string {
  const values = Array.from({ length: 100 }, (_, index) => index).join(', ');
  return `action: custom_-_1\nmatrix:\n  a: [${values}]\n  b: [${values}]\n`;
}

describe('list', () => {
  it('shows one case a line, with its place', async () => {
    const cwd = project({
      'suites/totals.action.yaml': oneSuite(2),
      'suites/b.action.yaml': 'action: x\nskip: "no::"\n',
    });
    const { code, stdout, stderr } = await run(['list'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'suites/b.action.yaml:1  b  (skipped: no::)',
      'suites/totals.action.yaml:1  Totals [n=1]',
      'suites/totals.action.yaml:1  Totals [n=2]',
      '',
    ]);
  });

  it('shows one JSON object a line, which no build server obeys', async () => {
    const cwd = project({
      'suites/a.action.yaml': 'suite: "##vso[task.x]y"\naction: x\ntags: [t]\nmatrix: { n: [1] }\n',
    });
    const { code, stdout } = await run(['list', '--json'], { cwd });
    expect([code, stdout]).toEqual([0, expect.not.stringContaining('##vso')]);
    expect(JSON.parse(stdout)).toMatchObject({
      suite: '##vso[task.x]y',
      file: 'suites/a.action.yaml',
      line: 1,
      action: 'x',
      mode: 'test',
      tags: ['t'],
      axes: { n: 1 },
    });
  });

  it('shows the order that run draws from a seed, and needs one for it', async () => {
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(12) });
    const names = async (...args: string[]) => (await run(['list', ...args], { cwd })).stdout.match(/n=\d+/g);
    const plain = await names();
    const shuffled = await names('--shuffle', '--seed', 'spring');
    expect(shuffled).not.toEqual(plain);
    expect(shuffled?.toSorted()).toEqual(plain?.toSorted());
    expect(await names('--seed', 'spring')).toEqual(plain);
    const ran = await run(['run', '--simulate', '--shuffle', '--seed', 'spring', '--concurrency', '1', '--verbose'], {
      cwd,
    });
    expect(ran.stdout.match(/(?<=errored.*)n=\d+(?=\])/g)).toEqual(shuffled);

    const { code, stdout, stderr } = await run(['list', '--shuffle'], { cwd });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('Add --seed')]);
  });

  it('shows the part of a shard', async () => {
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(5) });
    const parts = await Promise.all([1, 2].map((number) => run(['list', '--shard', `${number}/2`], { cwd })));
    const lines = parts.map(({ stdout }) => stdout.trim().split('\n'));
    expect(lines.map((part) => part.length)).toEqual([3, 2]);
    expect(lines.flat().sort()).toEqual((await run(['list'], { cwd })).stdout.trim().split('\n'));
  });

  it('ends quietly when its reader has seen enough', async () => {
    const cwd = project({ 'suites/many.action.yaml': tenThousand() });
    const command = `"${process.execPath}" "${join(root, 'dist/cli.js')}" list; echo "code $?" >&2`;
    const { stdout, stderr } = await execute('sh', ['-c', `{ ${command}; } | head -n 2`], { cwd });
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toBe('code 0\n');
  });
});

describe('printing', () => {
  it('takes no more than its reader reads', async () => {
    let made = 0;
    function* lines() {
      for (; made < 1_000_000; made++) yield `${String(made).padStart(99)}\n`;
    }
    const reader = new PassThrough();
    const printing = print(reader, lines());
    await new Promise((resolve) => setTimeout(resolve, 50));
    // Two buffers of 64 KiB, from Node 22 on.
    expect(made).toBeLessThan(2_000);
    let read = 0;
    for await (const chunk of reader) {
      read += chunk.length;
      if (read > 1_000_000) break;
    }
    await printing;
    expect(made).toBeLessThan(12_000);
  });
});
