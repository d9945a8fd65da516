import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../../src/lib/render-problem.ts';
import { loadSuites } from '../../../src/suite/load.ts';

/*
 * Each broken file of cases stands beside the exact text that its author is shown. The suite that refers to it is a good
 * one, unless there is one of the same name.
 */
const folder = join(import.meta.dirname, 'fixtures');
const all = readdirSync(folder).sort();
const files = all.filter((name) => !name.endsWith('.txt') && !name.endsWith('.action.yaml'));

async function toldOf(file: string): Promise<string> {
  const base = mkdtempSync(join(tmpdir(), 'broken-'));
  const suite = file.replace(/\.\w+$/, '.action.yaml');
  cpSync(folder, base, { recursive: true });
  if (!existsSync(join(base, suite))) writeFileSync(join(base, suite), `action: A\ncases: { file: ${file} }\n`);
  const { suites, broken } = await loadSuites([suite], base);
  expect(suites).toEqual([]);
  return `${broken.flatMap(({ problems }) => problems.map(renderProblem)).join('\n\n')}\n`;
}

describe('broken files of cases', () => {
  it('have a text each, and there is no other', () => {
    const texts = all.filter((name) => name.endsWith('.txt'));
    expect(texts).toEqual(files.map((file) => file.replace(/\.\w+$/, '.txt')));
    expect(files.length).toBeGreaterThan(25);
  });

  it.each(files)('%s', async (file) => {
    expect(await toldOf(file)).toBe(readFileSync(join(folder, file.replace(/\.\w+$/, '.txt')), 'utf8'));
  });
});
