import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchers } from '../../src/matchers/index.ts';
import { mocks } from '../../src/mocks/index.ts';
import { suiteSchema } from '../../src/suite/schema.ts';
import { caseSchema } from '../../src/suite/schema-case.ts';
import { conditionalSchema, replySchema } from '../../src/suite/schema-expect.ts';
import { root } from '../support/cli.ts';
import { type LanguageServer, modeline, startLanguageServer, type Underlined } from '../support/language-server.ts';

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer();
});
afterAll(() => server.close());

/** Opens a suite. Of the cursor, `█`, only the place matters. */
const open = (...lines: string[]) => server.open(`${modeline}action: Any\n${lines.join('\n')}\n`);
const labels = async (...lines: string[]) => (await open(...lines).offers()).map(({ label }) => label);
const written = async (label: string, ...lines: string[]) =>
  (await open(...lines).offers()).find((offer) => offer.label === label)?.written;

function keysOf(schema: { readonly properties?: unknown }): string[] {
  return Object.keys(Object(schema.properties));
}

describe('an editor completes', () => {
  it('the keys of a suite that are not there yet, and nothing else', async () => {
    expect((await labels('suite: Any', '█')).sort()).toEqual(
      keysOf(suiteSchema())
        .filter((key) => key !== 'action' && key !== 'suite')
        .sort(),
    );
  });

  it('an empty file, with a suite to be filled in', async () => {
    const offers = await server.open(`${modeline}█`).offers();
    const first = offers.find(({ label }) => label === 'a first suite');
    expect(first?.written.split('\n')[1]).toBe('action: ${2:Exact name of the action}');
  });

  it.each([
    [
      'the keys of expect',
      ['expect:', '  strict: true', '  latency: {}', '  █'],
      keysOf(replySchema({})),
      ['strict', 'latency'],
    ],
    [
      'the keys of an entry of expect',
      ['expect:', '  - when: inputs.a > 1', '    strict: true', '    █'],
      keysOf(conditionalSchema({})),
      ['when', 'strict'],
    ],
    ['the keys of a case', ['cases:', '  - name: one', '    █'], keysOf(caseSchema), ['name']],
    ['matchers', ['expect:', '  output:', '    total:', '      █'], Object.keys(matchers), []],
    [
      'matchers beside others',
      ['expect:', '  output:', '    total:', '      type: number', '      █'],
      Object.keys(matchers),
      ['type'],
    ],
    [
      'matchers in braces',
      ['expect:', '  output:', '    total: { type: number, m█ }'],
      Object.keys(matchers),
      ['type'],
    ],
    ['matchers of an error', ['expect:', '  errors:', '    - code:', '        █'], Object.keys(matchers), []],
    ['the limits of latency', ['expect:', '  latency:', '    █'], ['max', 'warn'], []],
    [
      'the parts of closeTo',
      ['expect:', '  output:', '    total:', '      closeTo:', '        █'],
      ['closeTo', 'value', 'within'],
      [],
    ],
  ])('%s', async (_, lines, keys, there) => {
    const offered = await labels(...lines);
    const snippets = ['an output', 'a failure', 'an example'];
    expect(offered.filter((label) => !snippets.includes(label)).sort()).toEqual(
      keys.filter((key) => !there.includes(key)).sort(),
    );
  });

  it('the names of mocks, alone where they need no option', async () => {
    const all = Object.values(mocks);
    const bare = all.filter(({ schema }) => !Array.isArray(schema.required));
    const offered = await labels('mocks:', '  id: █');
    expect(offered.filter((label) => label in mocks).sort()).toEqual(bare.map(({ name }) => name).sort());
    expect(await written('timestamp with options', 'mocks:', '  id: █')).toBe(
      '\n  type: timestamp\n  offset: ${1:-1h}',
    );
    expect((await labels('mocks:', '  id:', '    type: █')).sort()).toEqual(all.map(({ name }) => name).sort());
    expect((await labels('mocks:', '  id: { type: u█ }')).sort()).toEqual(all.map(({ name }) => name).sort());
  });

  it.each(Object.values(mocks).map(({ name, schema }) => [name, keysOf(schema)] as const))(
    'the options of %s, and of no other mock',
    async (name, options) => {
      expect((await labels('mocks:', '  id:', `    type: ${name}`, '    █')).sort()).toEqual([...options].sort());
      expect((await labels('mocks:', `  id: { type: ${name}, x█ }`)).sort()).toEqual([...options].sort());
    },
  );

  it.each([
    [['mode: █'], ['draft', 'execute', 'test']],
    [['combine: █'], ['all', 'pairwise', 'zip']],
    [
      ['expect:', '  status: █'],
      ['FAILED', 'SUCCEEDED'],
    ],
    [
      ['expect:', '  strict: █'],
      ['false', 'true'],
    ],
    [
      ['expect:', '  output:', '    total: { type: n█ }'],
      ['"null"', 'array', 'boolean', 'integer', 'number', 'object', 'string'],
    ],
    [
      ['expect:', '  output:', '    total: { optional: t█ }'],
      ['false', 'true'],
    ],
    [
      ['mocks:', '  id: { type: uuid, version: 4█ }'],
      ['4', '7'],
    ],
  ])('the values of %j', async (lines, values) => {
    expect((await labels(...lines)).sort()).toEqual(values);
  });

  it.each([
    ['inputs', ['█'], 'inputs:\n  ${1:customerId}: ${2:CUST-99284}\n  ${3:orderAmount}: ${4:250}'],
    ['matrix', ['█'], 'matrix:\n  ${1:orderAmount}:\n    - ${2:0}\n    - ${3:250}\n    - ${4:9999.99}'],
    ['cases', ['█'], 'cases:\n  - '],
    ['expect', ['█'], 'expect:\n  status: ${1:SUCCEEDED}\n  output:\n    statusMessage: ${2:OK}'],
    ['timeout', ['█'], 'timeout: ${1:30s}'],
    [
      'a case that must fail',
      ['cases:', '  - █'],
      'name: ${1:what it shows}\n  inputs:\n    ${2:input}: ${3:value}\n  expect:\n    status: FAILED\n    errors:\n      - code: ${4:CODE}',
    ],
    ['a failure', ['expect:', '  █'], 'status: FAILED\nerrors:\n  - code: ${1:CODE}'],
    ['code', ['expect:', '  errors:', '    - █'], 'code: ${1:CUSTOMER_NOT_FOUND}'],
  ])('%s by writing what goes with it', async (label, lines, text) => {
    expect(await written(label, ...lines)).toBe(text);
  });

  it('without a nameless entry, or one that writes nonsense', async () => {
    const keys = [
      ...keysOf(suiteSchema()),
      'expect:\n  output',
      'expect:\n  errors',
      'expect:\n  latency',
      'mocks:\n  id',
    ];
    for (const key of keys) {
      const offers = await open(`${key.replace('action', 'suite')}: █`).offers();
      expect([key, JSON.stringify(offers)]).toEqual([key, expect.not.stringContaining('[object')]);
    }
  });
});

describe('an editor explains', () => {
  it.each([
    ['a key', ['comb█ine: zip'], 'How the lists of `matrix` are combined.'],
    ['its default', ['comb█ine: zip'], 'Default: `all`.'],
    ['its values', ['comb█ine: zip'], '* `pairwise`: Fewer cases, in which still each pair of values meets.'],
    [
      'its example',
      ['exp█ect: { status: FAILED }'],
      'expect:\n  status: SUCCEEDED\n  output:\n    statusMessage: OK\n',
    ],
    ['a key of a case', ['cases:', '  - na█me: one'], 'What the case shows'],
    [
      'a matcher',
      ['expect:', '  output:', '    total: { clo█seTo: { value: 1, within: 1 } }'],
      matchers.closeTo?.description,
    ],
    ['a type', ['expect:', '  output:', '    total: { type: num█ber }'], '* `number`: a number'],
    ['an input with a mock', ['mocks:', '  req█uestId: { type: timestamp }'], mocks.timestamp?.description],
    [
      'the name of a mock',
      ['mocks:', '  id: { type: timest█amp }'],
      `* \`timestamp\`: ${mocks.timestamp?.description}`,
    ],
    ['an option of a mock', ['mocks:', '  id: { type: timestamp, zo█ne: UTC }'], 'by its IANA name'],
  ])('%s', async (_, lines, text) => {
    expect(await open(...lines).hover()).toContain(text);
  });

  it.each(['type', 'min', 'matches'])('the matcher %s by its name, with an example', async (name) => {
    const hover = await open('expect:', '  output:', `    total: { ${name}█: 1 }`).hover();
    expect(hover).toMatch(new RegExp(`^#### ${name}\n\n`));
    expect(hover).toContain('Example:');
  });
});

describe('an editor underlines', () => {
  const typeWords = 'must be `string`, `number`, `integer`, `boolean`, `array`, `object` or `null`';
  it.each<[string[], Underlined]>([
    [['expct: {}'], { text: 'expct', message: 'Property expct is not allowed.' }],
    [['expect: { staus: FAILED }'], { text: 'staus', message: 'Property staus is not allowed.' }],
    [['expect: [{ whn: a }]'], { text: 'whn', message: 'Property whn is not allowed.' }],
    [['cases: [{ nme: a }]'], { text: 'nme', message: 'Property nme is not allowed.' }],
    [['tags: smoke'], { text: 'smoke', message: '`tags` must be a list. For example: `tags: [orders, smoke]`.' }],
    [['mode: tst'], { text: 'tst', message: '`mode` must be `test`, `draft` or `execute`.' }],
    [['expect: { status: succeeded }'], { text: 'succeeded', message: '`status` must be `SUCCEEDED` or `FAILED`.' }],
    [
      ['timeout: 30'],
      {
        text: '30',
        message: '`timeout` must be a duration: a number and `ms`, `s`, `m`, `h` or `d`. For example: `timeout: 30s`.',
      },
    ],
    [
      ['idempotent: yes'],
      { text: 'yes', message: '`idempotent` must be `true` or `false`. For example: `idempotent: true`.' },
    ],
    [['repeat: 0'], { text: '0', message: 'Value is below the minimum of 1.' }],
    [['matrix: { a: 3 }'], { text: '3', message: 'This must be a list. For example: `[0, 250, 9999.99]`.' }],
    [
      ['expect: { output: { a: { type: numbr } } }'],
      { text: 'numbr', message: `\`type\` ${typeWords}, or an expression \`\${...}\`.` },
    ],
    [
      ['expect: { output: { a: { optional: yes } } }'],
      {
        text: 'yes',
        message: '`optional` must be `true` or `false`, or an expression `${...}`. For example: `optional: true`.',
      },
    ],
    [
      ['expect: { output: { a: { min: 1, mx: 3 } } }'],
      {
        text: 'mx',
        message:
          'This is no matcher, and stands beside one. To expect a whole map as it is, write it behind `equals:`.',
      },
    ],
    [['mocks: { id: { type: integer, mn: 1 } }'], { text: 'mn', message: 'Property mn is not allowed.' }],
    [['mocks: { id: { type: choice } }'], { text: 'id', message: 'Missing property "of".' }],
    [
      ['mocks: { id: 3 }'],
      {
        text: '3',
        message:
          'This must be the name of a generator such as `uuid`, or a map such as `{ type: timestamp, offset: -1h }`.',
      },
    ],
    [
      ['expect: 3'],
      { text: '3', message: expect.stringContaining('`expect` must be a map of keys and values or a list.') },
    ],
  ])('the mistake in %j, and says it once', async (lines, mistake) => {
    expect(await open(...lines).underlined()).toEqual([mistake]);
  });

  it('the name of a mock that there is not', async () => {
    const [{ text, message } = { text: '', message: '' }, ...others] = await open('mocks: { id: uid }').underlined();
    expect([text, others]).toEqual(['uid', []]);
    expect(message).toContain('`uuid`');
  });
});

describe('an editor underlines nothing', () => {
  const bundled = readdirSync(join(root, 'suites'))
    .filter((file) => file.endsWith('.action.yaml'))
    .map((file) => [file, readFileSync(join(root, 'suites', file), 'utf8')] as const);

  it.each(bundled)('in the bundled suite %s', async (_, text) => {
    expect(text).toContain(modeline);
    expect(await server.open(text).underlined()).toEqual([]);
  });

  it.each([
    [
      'text that looks like a number',
      ['suite: 007', 'tags: [1.10]', 'cases: [{ name: 00501 }]', 'serial: +15551234567'],
    ],
    [
      'numbers of any form as inputs',
      ['inputs: { a: +15551234567, b: 00123, c: 1.10, d: 0x1F, e: 12345678901234567890 }'],
    ],
    ['dates, words and nothing as inputs', ['inputs: { a: 2030-01-31, b: yes, c: , d: ~, e: 2030-01-31T09:30:00Z }']],
    ['dates as limits', ['expect: { output: { a: { min: 2030-01-31, below: "2031-01-01T00:00:00Z" } } }']],
    ['an expected null', ['expect: { output: { a: null, b: { type: "null" }, c: { equals: } } }']],
    [
      'data with the names of keys',
      ['expect: { output: { a: { action: 1, mocks: [] }, type: x, "items[0].sku": 1 } }'],
    ],
    [
      'expressions in place of any value',
      [
        'inputs:',
        '  a: ${40 * 1.25}',
        'mocks:',
        '  b:',
        '    type: integer',
        '    min: ${inputs.a}',
        '  c: { type: choice, of: "${vars.list}" }',
        'matrix: { d: ["${1}", 2] }',
        'expect:',
        '  output:',
        '    e: ${inputs.a}',
        '    f: { min: "${inputs.a}", length: "${1}", oneOf: "${inputs.d}", optional: "${true}", type: "${vars.type}" }',
        '    g: { closeTo: { value: "${inputs.a}", within: "${1}" } }',
        '  check: output.e > 1',
      ],
    ],
    [
      'anchors, aliases and merges',
      [
        'cases:',
        '  - name: one',
        '    inputs: &base { a: 1 }',
        '    expect: &expected { status: FAILED }',
        '  - name: two',
        '    inputs: { <<: *base, b: 2 }',
        '    expect:',
        '      <<: *expected',
        '      latency: { max: 3s }',
        '  - name: three',
        '    expect: *expected',
      ],
    ],
  ])('in %s', async (_, lines) => {
    expect(await open(...lines).underlined()).toEqual([]);
  });
});
