import type { Case } from '../../src/model/case.ts';

/** Where the cases of `caseOf` stand. */
export const place = { file: 'suites/a.action.yaml', line: 1, column: 1 };

/** A case that sends nothing and expects that the action succeeds, but for what is said. */
export function caseOf({ index = 0, ...said }: Partial<Case> = {}): Case {
  return {
    id: `case-${index}`,
    index,
    name: `Case ${index}`,
    file: place.file,
    suite: 'A',
    action: 'Do it',
    mode: 'test',
    flatten: false,
    idempotent: false,
    tags: [],
    inputs: {},
    mocks: {},
    axes: {},
    expect: [],
    place,
    ...said,
  };
}
