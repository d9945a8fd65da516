import { expect, it } from 'vitest';
import { isProblemKind, problemType } from '../../src/lib/problem-type.ts';
import type { ProblemKind } from '../../src/model/problem.ts';

it.each<[ProblemKind, string]>([
  ['value', 'ExpectationFailure.Value'],
  ['outcome-unknown', 'OutcomeUnknown'],
  ['invalid-suite', 'InvalidSuite'],
  ['as-typed', 'Warning.AsTyped'],
])('files %s under %s', (kind, type) => {
  expect(problemType({ kind, message: '' })).toBe(type);
});

it('knows the kinds, and nothing that a map inherits', () => {
  expect(['value', 'lost', 'unheard-of', 'constructor', '__proto__', ''].map(isProblemKind)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
