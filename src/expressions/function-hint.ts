import { nearest } from '../lib/nearest.ts';

/** What to write instead of a function that does not exist, or not for such values. */
export function functionHint(call: string): string {
  const name = /[\w.]*(?=\()/.exec(call)?.[0].replace(/^.*\./, '') ?? '';
  const own = elsewhere[name.toLowerCase()];
  if (own !== undefined) return own;
  if (functions.includes(name)) return `\`${name}\` takes other values than these.`;
  const near = nearest(name.toLowerCase(), functions);
  return near ? `Did you mean \`${near}\`?` : `Functions: ${functions.join(', ')}.`;
}

const functions: readonly string[] = [
  'size',
  'round',
  'string',
  'double',
  'int',
  'has',
  'contains',
  'startsWith',
  'endsWith',
  'matches',
  'map',
  'filter',
  'all',
  'exists',
];

const choice = 'Write a choice as `inputs.vip ? "gold" : "none"`.';
const length = 'The length of a text or a list is `size(inputs.name)`.';
const clock = 'For the time, make a value under `mocks` with `type: timestamp`, and name that input.';

/** What spreadsheets and other languages call things. */
const elsewhere: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  if: choice,
  not: 'Write `!` for it: `!inputs.vip`.',
  and: 'Write `&&` between the two: `inputs.vip && inputs.total > 100`.',
  or: 'Write `||` between the two: `inputs.vip || inputs.total > 100`.',
  len: length,
  length,
  count: length,
  now: clock,
  today: clock,
  date: clock,
  concat: 'Text is joined with `+`: `inputs.first + " " + inputs.last`.',
  concatenate: 'Text is joined with `+`: `inputs.first + " " + inputs.last`.',
  sum: 'Add with `+`: `inputs.net + inputs.tax`.',
  toupper: 'For capitals, write `inputs.name.upperAscii()`.',
  touppercase: 'For capitals, write `inputs.name.upperAscii()`.',
  tolower: 'For small letters, write `inputs.name.lowerAscii()`.',
  tolowercase: 'For small letters, write `inputs.name.lowerAscii()`.',
  upper: 'For capitals, write `inputs.name.upperAscii()`.',
  uppercase: 'For capitals, write `inputs.name.upperAscii()`.',
  lower: 'For small letters, write `inputs.name.lowerAscii()`.',
  lowercase: 'For small letters, write `inputs.name.lowerAscii()`.',
  includes: 'To look for a text, write `inputs.name.contains("x")`.',
  random: 'For a random value, make one under `mocks` with `type: number`, and name that input.',
  rand: 'For a random value, make one under `mocks` with `type: number`, and name that input.',
});
