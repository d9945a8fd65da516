import type { Suite } from '../model/suite.ts';
import { countCombinations } from './combine.ts';
import type { Layer } from './layers.ts';

/** How many values there are where each case of a suite is laid over all that the suite says. */
export function countLevels({ inputs, matrix, mocks, tags, include, cases }: Suite): number {
  const rows = include.reduce((sum, row) => sum + Object.keys(row).length, 0);
  const suite = tags.length + rows + [inputs, matrix, mocks].reduce((sum, map) => sum + Object.keys(map).length, 0);
  return suite * Math.max(1, cases.length);
}

/** How many cases the layers make, and how many inputs all of these would hold together; either may be infinite. */
export function countValues(layers: readonly Layer[], include: Suite['include']): { cases: number; values: number } {
  return layers.reduce(
    ({ cases, values }, layer) => {
      const count = countCombinations(layer, include);
      const each = Object.keys(layer.inputs).length + Object.keys(layer.matrix).length;
      return { cases: cases + count, values: values + count * each };
    },
    { cases: 0, values: 0 },
  );
}
