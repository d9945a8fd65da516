import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/lib/render-problem.ts';
import { readStubFile } from '../../src/suite/read-stub-file.ts';

describe('a file of stubs that cannot be read', () => {
  it.each<[string, string]>([
    ['stubs:\n  - reply: {}\n', '1:1 `stubs` is not a key of a file of stubs. Did you mean `stub`?'],
    [
      'action: X\nstub: []\n',
      '1:1 `action` is not a key of a file of stubs. It holds rules under `stub`, and perhaps a `description`.',
    ],
    [
      'description: nothing\n',
      '1:1 This file of stubs has no `stub`. Write `stub:` at the left margin, and below it the rules: `- request: { path: /v1/customers/7 }`.',
    ],
    ['stub: []\n', '1:7 `stub` is an empty list. Write at least one entry, or leave the key out.'],
    ['stub: [{ reply: {}, repyl: {} }]\n', '1:21 `repyl` is not a key of entry 1 of `stub`. Did you mean `reply`?'],
    [
      'stub: [{ reply: { body: "${outputs.x}" } }]\n',
      '1:28 There is nothing called `outputs` here. Text needs quotes: `"outputs"`. Known here: `inputs`, `request` and `now`.',
    ],
  ])('%j', (text, told) => {
    const problems = readStubFile('a.stubs.yaml', text).map((problem) => ('kind' in problem ? problem : undefined));
    expect(
      problems.map(
        (problem) => problem && `${problem.place?.line}:${problem.place?.column} ${problem.message} ${problem.hint}`,
      ),
    ).toEqual([told]);
    const [first] = problems;
    expect(first && renderProblem(first)).toContain('a.stubs.yaml');
  });
});
