import { nearest } from '../lib/nearest.ts';
import type { JsonObject } from '../model/json.ts';
import type { Variation } from '../model/suite.ts';
import type { Checker } from './checker.ts';
import { numberValues } from './number-values.ts';
import { inline, oneOf, type Words } from './words.ts';

/** What `exclude` is held against. */
export interface Rows {
  readonly exclude: readonly JsonObject[];
  /** The axes of the suite and of each case. */
  readonly axes: readonly Variation['matrix'][];
}

/** Reports entries of `exclude` that could never leave anything out: an unknown axis, a value that no axis has. */
export function checkRows({ exclude, axes }: Rows, checker: Checker): void {
  if (exclude.length === 0) return;
  const numberOf = numberValues();
  const known = new Map<string, Set<number>>();
  for (const [name, values] of axes.flatMap((level) => Object.entries(level))) {
    const numbers = known.get(name) ?? new Set();
    known.set(name, numbers);
    for (const value of values) numbers.add(numberOf(value));
  }
  for (const [index, row] of exclude.entries()) {
    for (const [name, value] of Object.entries(row)) {
      const pointer = ['exclude', index, name];
      const numbers = known.get(name);
      if (!numbers) {
        checker.report({ pointer, part: 'key', words: () => unknownAxis(name, [...known.keys()]) });
      } else if (!numbers.has(numberOf(value))) {
        checker.report({
          pointer,
          part: 'value',
          words: () => ({
            message: `\`${inline(value)}\` is not among the values of \`${name}\` in \`matrix\`, so there is nothing to leave out.`,
            hint: 'Write one of its values, exactly as there, or remove this entry.',
          }),
        });
      }
    }
  }
}

function unknownAxis(name: string, names: readonly string[]): Words {
  const near = nearest(name, names);
  const known = names.length > 0 ? `\`matrix\` has ${oneOf(names, 'and')}.` : 'Write a `matrix`, or remove this entry.';
  return {
    message: `\`${name}\` is not a key of \`matrix\`, so there is nothing to leave out.`,
    hint: near ? `Did you mean \`${near}\`?` : known,
  };
}
