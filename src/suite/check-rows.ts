import { nearest } from '../lib/nearest.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Checker } from './checker.ts';
import { sameValue } from './same-value.ts';
import { inline, oneOf } from './words.ts';

/** What `exclude` is held against. */
export interface Rows {
  readonly exclude: readonly JsonObject[];
  /** The axes of the suite and of each case. */
  readonly axes: readonly Readonly<Record<string, readonly Json[]>>[];
}

/** Reports entries of `exclude` that could never leave anything out: an unknown axis, a value that no axis has. */
export function checkRows({ exclude, axes }: Rows, checker: Checker): void {
  const names = [...new Set(axes.flatMap((level) => Object.keys(level)))];
  for (const [index, row] of exclude.entries()) {
    for (const [name, value] of Object.entries(row)) {
      const pointer = ['exclude', index, name];
      if (!names.includes(name)) {
        checker.report({
          pointer,
          part: 'key',
          message: `\`${name}\` is not a key of \`matrix\`, so there is nothing to leave out.`,
          hint: hintFor(name, names),
        });
      } else if (!axes.some((level) => level[name]?.some((member) => sameValue(member, value)))) {
        checker.report({
          pointer,
          part: 'value',
          message: `\`${inline(value)}\` is not among the values of \`${name}\` in \`matrix\`, so there is nothing to leave out.`,
          hint: 'Write one of its values, exactly as there, or remove this entry.',
        });
      }
    }
  }
}

function hintFor(name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  if (near) return `Did you mean \`${near}\`?`;
  return names.length > 0 ? `\`matrix\` has ${oneOf(names, 'and')}.` : 'Write a `matrix`, or remove this entry.';
}
