import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Arbitrary, array, constant, constantFrom, integer, nat, oneof, string, tuple } from 'fast-check';

const root = join(import.meta.dirname, '../../..');

function textsIn(folder: string): string[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.action.yaml'));
  return names.map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

/** The suites that come with the program, and those of the tests: all good, but for one whose cases stand in another file. */
export const goodTexts: readonly string[] = [
  ...textsIn('suites').filter((text) => !/^cases:\s*\{ *file/m.test(text)),
  ...textsIn('test/suite/plans'),
  richSuite('gold, silver, 007, 1.10'),
  richSuite('gold, silver'),
];

/** Uses most of the language. */
function richSuite(tiers: string): string {
  return `suite: All of it
action: Calculate Order Total
tags: [orders, smoke]
inputs:
  customerId: CUST-1
  total: "\${inputs.net * 1.2}"
  net: 10
matrix:
  tier: [${tiers}]
  vip: [true, false]
exclude:
  - { tier: gold, vip: true }
include:
  - { tier: bronze, note: 'it''s "quoted"' }
mocks:
  requestId: uuid
  at: { type: timestamp, offset: -1h, format: dd/MM/yyyy HH:mm }
  number: { type: sequence, pattern: "CUST-{n:5}" }
expect:
  - status: SUCCEEDED
    output:
      total: { type: number, min: 0, max: 99.5, because: prices end in 50 }
      items[0].sku: A1
      note: { matches: "^[A-Z]+$" }
      tags: { each: { type: string, minLength: 1 } }
    check: output.total >= inputs.net
  - when: inputs.tier == "gold"
    latency: { max: 3s, warn: 800ms }
`;
}

/** What people and programs write where something else belongs. */
const tokens = [
  ...[
    ': ',
    ':',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    ' ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    ' #',
    '&a ',
    '*a',
    '<<: *a',
  ],
  ...[
    '!',
    '!!str ',
    '|',
    '>',
    '|-',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '---',
    '...',
    '%YAML 1.1',
    '\r\n',
    '\r',
    '\ufeff',
    '\0',
    '\u00a0',
  ],
  ...[
    '“',
    '”',
    '‘',
    '\u200b',
    '\u2028',
    '😀',
    'é',
    '\ud83d',
    '${',
    '${inputs.',
    '}',
    '$${',
    '${1 +}',
    '${inputs.a}',
    '{{x}}',
    '<% %>',
  ],
  ...[
    'null',
    '~',
    'true',
    'yes',
    'off',
    '.nan',
    '.inf',
    '0x1F',
    '1e999',
    '-0',
    '007',
    '1,5',
    '12345678901234567890',
    '2026-01-31',
  ],
  ...[
    'action',
    'inputs',
    'matrix',
    'mocks',
    'expect',
    'cases',
    'output',
    'status',
    'when',
    'check',
    'each',
    'type',
    'equals',
    'schema',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '$typed',
    '$template',
    'a.b',
    'a[0]',
    'a[*]',
    '30s',
    '=A1*2',
    '(',
    '\\',
    '\\x',
    '//',
  ],
];

/** A change of a text. */
type Change = (text: string) => string;

const place = nat(10_000);

const change: Arbitrary<Change> = oneof(
  tuple(place, constantFrom(...tokens)).map(
    ([at, token]): Change =>
      (text) =>
        splice(text, at, 0, token),
  ),
  tuple(place, nat(12)).map(
    ([at, length]): Change =>
      (text) =>
        splice(text, at, length, ''),
  ),
  tuple(place, nat(6), constantFrom(...tokens)).map(
    ([at, length, token]): Change =>
      (text) =>
        splice(text, at, length, token),
  ),
  tuple(place, string({ maxLength: 6, unit: 'binary' })).map(
    ([at, token]): Change =>
      (text) =>
        splice(text, at, 0, token),
  ),
  tuple(place, place).map(
    ([from, to]): Change =>
      (text) => {
        const lines = text.split('\n');
        return lines.toSpliced(to % lines.length, 0, lines[from % lines.length] ?? '').join('\n');
      },
  ),
  tuple(place, integer({ min: -4, max: 4 })).map(
    ([at, by]): Change =>
      (text) => {
        const lines = text.split('\n');
        const line = lines[at % lines.length] ?? '';
        return lines.with(at % lines.length, by < 0 ? line.slice(-by) : ' '.repeat(by) + line).join('\n');
      },
  ),
);

function splice(text: string, at: number, length: number, token: string): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + token + text.slice(start + length);
}

/** A good suite with a few changes. */
export const changedTexts: Arbitrary<string> = tuple(
  oneof(constantFrom(...goodTexts), constantFrom(...textsIn('test/suite/gallery'))),
  array(change, { minLength: 1, maxLength: 6 }),
).map(([text, changes]) => changes.reduce((before, apply) => apply(before), text));

/** Pieces of YAML and of the language, one after the other. */
export const randomTexts: Arbitrary<string> = array(
  oneof({ weight: 5, arbitrary: constantFrom(...tokens) }, string({ maxLength: 5 }), constant('a'), constant('\n')),
  { maxLength: 80 },
).map((pieces) => pieces.join(''));
