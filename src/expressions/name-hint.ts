import { nearest } from '../lib/nearest.ts';

/** What to write instead of a name that does not exist. `known`: the names that there are. */
export function nameHint(name: string, known: readonly string[]): string {
  const fixed = fixedValues[name.toLowerCase()];
  if (fixed !== undefined) return `Write \`${fixed}\`. If text is meant, write \`"${name}"\`.`;
  const near = nearest(name, known);
  if (near) return `Did you mean \`${near}\`?`;
  const list = known.length > 0 ? ` Known here: ${listed(known)}.` : '';
  if (/^[A-Z]{1,2}\d{1,4}$/.test(name)) return `There are no cells as in a spreadsheet: name an input.${list}`;
  return `Text needs quotes: \`"${name}"\`.${list}`;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

/** As other languages and people write them. */
const fixedValues: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  true: 'true',
  yes: 'true',
  false: 'false',
  no: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
});
