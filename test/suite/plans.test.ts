import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSuites } from '../../src/suite/load.ts';
import { plan } from '../../src/suite/plan.ts';

/*
 * Each suite of the folder stands beside the whole plan that it makes, as JSON, a place written as `line:column`. The
 * ids in it are a promise: histories hang on them, so they may not change from one version to the next.
 */
const folder = join(import.meta.dirname, 'plans');
const files = readdirSync(folder).sort();
const suites = files.filter((file) => file.endsWith('.action.yaml'));

describe('the plan of a good suite', () => {
  it('has a JSON file for each suite, and nothing else', () => {
    const expected = suites.flatMap((file) => [file, file.replace('.action.yaml', '.json')]).sort();
    expect(files).toEqual(expected);
  });

  it.each(suites)('%s', async (file) => {
    const { suites, broken } = await loadSuites([file], folder);
    const { cases: made, total, broken: unplanned } = plan(suites, { env: 'dev' });
    const cases = [...made];
    expect([...broken, ...unplanned]).toEqual([]);
    expect(total).toBe(cases.length);
    const expected: unknown = JSON.parse(readFileSync(join(folder, file.replace('.action.yaml', '.json')), 'utf8'));
    expect(JSON.parse(write(cases))).toEqual(expected);
    // The order of inputs and axes is part of the plan.
    expect(write(cases)).toBe(write(expected));
  });
});

function write(value: unknown): string {
  const shorten = (_: string, member: unknown) =>
    typeof member === 'object' && member !== null && 'line' in member && 'column' in member
      ? `${member.line}:${member.column}`
      : member;
  return JSON.stringify(value, shorten, 1);
}
