import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/lib/render-problem.ts';
import { loadSuites } from '../../src/suite/load.ts';
import { plan } from '../../src/suite/plan.ts';

/*
 * Each broken suite of the gallery stands beside the exact text that its author is shown. A new one needs its text
 * before this test passes, so that somebody has read it.
 */
const gallery = join(import.meta.dirname, 'gallery');
const files = readdirSync(gallery).sort();
const suites = files.filter((file) => file.endsWith('.action.yaml'));

describe('the gallery of broken suites', () => {
  it('has a text for each suite, a suite for each text, and nothing else', () => {
    const expected = suites.flatMap((file) => [file, file.replace('.action.yaml', '.txt')]).sort();
    expect(files).toEqual(expected);
    expect(suites.length).toBeGreaterThanOrEqual(120);
    // `docs/messages.md` has a heading for each.
    expect(new Set(suites.map((file) => file.replace(/^\d+-/, ''))).size).toBe(suites.length);
  });

  it.each(suites)('%s', async (file) => {
    const loaded = await loadSuites([file], gallery);
    const { cases, broken: unplanned } = plan(loaded.suites);
    const broken = [...loaded.broken, ...unplanned];
    const text = broken.flatMap(({ problems }) => problems.map(renderProblem)).join('\n\n');
    expect([...cases]).toEqual([]);
    expect(`${text}\n`).toBe(readFileSync(join(gallery, file.replace('.action.yaml', '.txt')), 'utf8'));
  });
});
