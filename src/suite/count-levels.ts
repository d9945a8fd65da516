import type { Suite } from '../model/suite.ts';

/** How many values there are where each case of a suite is laid over all that the suite says. */
export function countLevels({ inputs, matrix, mocks, tags, include, cases }: Suite): number {
  const rows = include.reduce((sum, row) => sum + Object.keys(row).length, 0);
  const suite = tags.length + rows + [inputs, matrix, mocks].reduce((sum, map) => sum + Object.keys(map).length, 0);
  return suite * Math.max(1, cases.length);
}
