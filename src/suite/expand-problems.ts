import { counted } from '../lib/counted.ts';
import type { Problem } from '../model/problem.ts';
import type { Suite } from '../model/suite.ts';

/** Two axes of unlike length, in words. */
export function unevenLists(matrix: Suite['matrix']): string | undefined {
  const [first, ...others] = Object.entries(matrix);
  const other = first && others.find(([, list]) => list.length !== first[1].length);
  if (!first || !other) return undefined;
  const values = counted(first[1].length, 'value');
  return `\`${first[0]}\` has ${values}, and \`${other[0]}\` has ${other[1].length}`;
}

/** Lists that cannot be taken side by side. */
export function cannotZip(suite: Suite, uneven: string): Problem {
  return {
    kind: 'invalid-suite',
    message: `\`combine: zip\` takes the lists of \`matrix\` side by side, so they must be equally long, but ${uneven}.`,
    hint: 'Fill the shorter list up, or leave `combine` out for every combination.',
    place: suite.places.combine ?? suite.places.matrix ?? suite.place,
  };
}

/** More cases than are allowed. */
export function tooMany(suite: Suite, count: number, maxCases: number): Problem {
  return {
    kind: 'invalid-suite',
    message: `This suite would make ${inWords(count)} cases, but at most ${maxCases.toLocaleString('en')} are allowed.`,
    hint: 'Take values out of `matrix`, divide the suite, or raise the limit with `--max-cases`.',
    place: suite.places.matrix ?? suite.places.cases ?? suite.place,
  };
}

/** More inputs in all than are allowed. */
export function tooLarge(suite: Suite, maxValues: number): Problem {
  return {
    kind: 'invalid-suite',
    message: `The cases of this suite would hold more than ${maxValues.toLocaleString('en')} inputs in all, which is the most that is allowed.`,
    hint: 'Set fewer inputs for all cases, divide the suite, or raise the limit with `--max-cases`.',
    place: suite.places.cases ?? suite.places.matrix ?? suite.place,
  };
}

function inWords(count: number): string {
  return Number.isFinite(count) ? count.toLocaleString('en') : 'more than 10^300';
}
