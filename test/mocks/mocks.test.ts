import { array, assert, constantFrom, integer as int, property, string as text, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { generate, isSecret, loadMocks, unmet } from '../../src/mocks/generate.ts';
import { mocks } from '../../src/mocks/index.ts';
import { uniformInteger } from '../../src/mocks/uniform-integer.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { Directive } from '../../src/model/suite.ts';
import { mockContext, now } from './context.ts';

function made(directive: Directive, { seed = 's', index = 0, at = now } = {}): Json {
  return generate(directive, mockContext({ now: at, random: seededRandom(seed), index }), mocks);
}

/** The values that many seeds give. */
function many(directive: Directive, count = 500): Json[] {
  return Array.from({ length: count }, (_, index) => made(directive, { seed: String(index) }));
}

/** What comes out for the seed `s`, the moment above and the first case: a change here changes every recorded run. */
const fixed: [directive: Directive, value: Json][] = [
  [{ type: 'uuid' }, 'a250ab39-a66e-4eae-96fa-d895385c41b1'],
  [{ type: 'uuid', version: 7 }, '019c1363-84d3-74ea-ba5b-e895385c41b1'],
  [{ type: 'integer' }, 693527],
  [{ type: 'integer', min: -9007199254740991, max: 9007199254740991 }, 4995260875837481],
  [{ type: 'integer', min: 7, max: 7 }, 7],
  [{ type: 'number' }, 429016.83],
  [{ type: 'number', min: 0.29, max: 0.29 }, 0.29],
  [{ type: 'number', min: 1.5, max: 2.5, decimals: 0 }, 2],
  [{ type: 'number', min: 1e-7, max: 1, decimals: 7 }, 0.5939491],
  [{ type: 'choice', of: ['only'] }, 'only'],
  [{ type: 'choice', of: [{ $typed: '00123' }] }, { $typed: '00123' }],
  [{ type: 'choice', of: ['a', null, 'c'], weights: [0, 1, 0] }, null],
  [{ type: 'string' }, 'uifDi2CWcGCNyUph'],
  [{ type: 'string', length: 0 }, ''],
  [{ type: 'string', length: 3, alphabet: '😀' }, '😀😀😀'],
  [{ type: 'phone' }, '+12015550156'],
  [{ type: 'timestamp' }, '2026-01-31T09:30:15.123Z'],
  [{ type: 'timestamp', format: 'iso', offset: '-1h' }, '2026-01-31T08:30:15.123Z'],
  [{ type: 'timestamp', offset: '+30m' }, '2026-01-31T10:00:15.123Z'],
  [{ type: 'timestamp', offset: '1d', format: 'date' }, '2026-02-01'],
  [{ type: 'timestamp', format: 'epoch' }, 1769851815],
  [{ type: 'timestamp', format: 'epochMs' }, 1769851815123],
  [{ type: 'timestamp', zone: 'Europe/Berlin' }, '2026-01-31T10:30:15.123+01:00'],
  [{ type: 'timestamp', zone: 'Pacific/Auckland', format: 'date', offset: '4h' }, '2026-02-01'],
  [{ type: 'timestamp', zone: 'America/New_York', format: 'dd LLL yyyy HH:mm ZZ' }, '31 Jan 2026 04:30 -05:00'],
  [{ type: 'timestamp', format: "yyyy-MM-dd'T'HH:mm:ss" }, '2026-01-31T09:30:15'],
  [{ type: 'sequence' }, 1],
  [{ type: 'sequence', pattern: 'CUST-{n:5}' }, 'CUST-00001'],
  [{ type: 'sequence', start: -3, pattern: '{n:3} of {n}' }, '-003 of -3'],
  [{ type: 'sequence', start: 123456, pattern: '{n:2}' }, '123456'],
];

const zones = 'Write its IANA name, such as Europe/Berlin, America/New_York or UTC.';
const offsets = 'Write a sign, a number and one of ms, s, m, h, d, such as -1h or +30m, at most 100 years.';
const patterns = 'A pattern looks like dd/MM/yyyy HH:mm; or write iso, date, epoch or epochMs.';

/** Options that the schema allows, and what is said about them while the suite is checked. */
const complaints: [type: string, options: JsonObject, complaint: string | undefined][] = [
  ['timestamp', {}, undefined],
  ['timestamp', { format: 'epochMs', zone: 'Asia/Kolkata', offset: '-36525d' }, undefined],
  ['timestamp', { zone: 'Mars' }, `\`Mars\` is not a time zone. ${zones}`],
  ['timestamp', { zone: '+02:00' }, `\`+02:00\` is not a time zone. ${zones}`],
  ['timestamp', { zone: '' }, `\`\` is not a time zone. ${zones}`],
  ['timestamp', { offset: '1 hour' }, `\`1 hour\` is not an offset. ${offsets}`],
  ['timestamp', { offset: '-36526d' }, `\`-36526d\` is not an offset. ${offsets}`],
  ['timestamp', { offset: '--1h' }, `\`--1h\` is not an offset. ${offsets}`],
  [
    'timestamp',
    { format: 'YYYY-MM-dd' },
    `\`YYYY\` means nothing in the pattern \`YYYY-MM-dd\`. Write yyyy. ${patterns}`,
  ],
  [
    'timestamp',
    { format: 'yyyyMMddTHHmm' },
    `\`T\` means nothing in the pattern \`yyyyMMddTHHmm\`. Write 'T', in single quotes. ${patterns}`,
  ],
  [
    'timestamp',
    { format: 'Q' },
    `\`Q\` means nothing in the pattern \`Q\`. Put text that is to stand as it is in single quotes: 'Q'. ${patterns}`,
  ],
  ['timestamp', { format: 'dd/mm/yyyy' }, 'In the pattern `dd/mm/yyyy`, mm are minutes. Write MM for the month.'],
  ['timestamp', { format: 'mm:ss' }, undefined],
  ['timestamp', { format: 'ISO' }, 'The format ISO is written iso.'],
  [
    'timestamp',
    { format: "yyyy 'at" },
    "The pattern `yyyy 'at` has an opening ' and no closing one. Close it, or remove it.",
  ],
  [
    'timestamp',
    { format: '---' },
    '`---` is not a format. Write iso, date, epoch, epochMs, or a pattern such as dd/MM/yyyy HH:mm.',
  ],
  ['sequence', {}, undefined],
  ['sequence', { pattern: 'A{n}-{n:20}' }, undefined],
  [
    'sequence',
    { pattern: 'CUST' },
    'The pattern `CUST` would give every case the same text. Write {n} where the number belongs, as in CUST-{n:5}.',
  ],
  [
    'sequence',
    { pattern: '{n}{N}' },
    '`{N}` means nothing in a pattern. Write {n} for the number, or {n:5} for at least five digits (up to 20).',
  ],
  [
    'sequence',
    { pattern: '{n:21}' },
    '`{n:21}` means nothing in a pattern. Write {n} for the number, or {n:5} for at least five digits (up to 20).',
  ],
  ['integer', { min: 5, max: 5 }, undefined],
  ['integer', { min: 5, max: 1 }, '`min` is 5, which is more than `max`, 1. Exchange the two.'],
  ['integer', { min: 2_000_000 }, '`min` is 2000000, but without a `max` the largest is 1000000. Write a `max` too.'],
  ['integer', { max: -1 }, '`max` is -1, but without a `min` the smallest is 0. Write a `min` too.'],
  ['number', { min: 5, max: 1 }, '`min` is 5, which is more than `max`, 1. Exchange the two.'],
  [
    'number',
    { min: 0.001, max: 0.002 },
    'No number with 2 decimals lies between `min` and `max`. Move them apart, or write more `decimals`.',
  ],
  [
    'number',
    { max: 1e16 },
    'Numbers so large cannot keep 2 decimals. Write a smaller `min` and `max`, or fewer `decimals`.',
  ],
  ['choice', { of: [1] }, undefined],
  ['choice', { of: [1, 2], weights: [0, 2] }, undefined],
  [
    'choice',
    { of: [1, 2], weights: [1] },
    '`weights` and `of` must be equally long, but hold 1 and 2. Write one weight for each value.',
  ],
  [
    'choice',
    { of: [1], weights: [0] },
    'All `weights` are 0, so nothing could be chosen. Write at least one that is more than 0.',
  ],
];

describe('mocks', () => {
  it.each(fixed)('%j gives %j', (directive, value) => {
    expect(mocks[directive.type]?.check?.(directive)).toBeUndefined();
    expect(made(directive)).toEqual(value);
  });

  it.each(complaints)('%s with %j: %s', (type, options, complaint) => {
    expect(mocks[type]?.check?.(options)).toBe(complaint);
  });

  it('are each under their own name, and each tried above or in a file of its own', () => {
    expect(Object.entries(mocks).filter(([key, { name }]) => key !== name)).toEqual([]);
    const tried = new Set([...fixed.map(([{ type }]) => type), 'env', 'fake', 'file']);
    expect(Object.keys(mocks).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('let nobody wait, lack nothing and are no secret, but for those that say so', async () => {
    const directives = fixed.map(([directive]) => directive);
    expect(loadMocks(directives, mocks)).toBeUndefined();
    const lacksOrHides = (directive: Directive) => unmet(directive, mockContext(), mocks) || isSecret(directive, mocks);
    expect(directives.filter(lacksOrHides)).toEqual([]);
    expect(isSecret({ type: 'env', name: 'KEY' }, mocks)).toBe(true);
    const fake = { type: 'fake', kind: 'person.fullName', locale: 'sv' };
    expect(unmet(fake, mockContext(), mocks)?.message).toContain('cannot be loaded');
    await loadMocks([...directives, fake], mocks);
    expect(unmet(fake, mockContext(), mocks)).toBeUndefined();
  });

  it('refuse what the check of the suite should have refused', () => {
    for (const carryOut of [made, (of: Directive) => isSecret(of, mocks), (of: Directive) => loadMocks([of], mocks)]) {
      expect(() => carryOut({ type: 'toString' })).toThrow('toString');
    }
    expect(() => unmet({ type: 'toString' }, mockContext(), mocks)).toThrow('toString');
    expect(() => made({ type: 'integer', min: 'a' })).toThrow('min');
    expect(() => made({ type: 'choice' })).toThrow('of');
  });

  it('give the same for the same seed, time and place, and something else for another seed', () => {
    const random = fixed
      .map(([directive]) => directive)
      .filter(({ type }) => !['timestamp', 'sequence'].includes(type));
    assert(
      property(text(), constantFrom(...random), (seed, directive) => {
        expect(made(directive, { seed })).toEqual(made(directive, { seed }));
      }),
    );
    const variety = ['uuid', 'integer', 'number', 'string'].map((type) => new Set(many({ type })).size > 450);
    expect(variety).toEqual([true, true, true, true]);
  });

  it('uuid: well formed, of its version, and in the order of time for version 7', () => {
    expect(
      many({ type: 'uuid' }).filter(
        (id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(String(id)),
      ),
    ).toEqual([]);
    const ids = [0, 1, 2, 3].map((ms) =>
      String(made({ type: 'uuid', version: 7 }, { at: now + ms, seed: String(-ms) })),
    );
    expect(ids.filter((id) => id[14] !== '7')).toEqual([]);
    expect([...ids].sort()).toEqual(ids);
  });

  it('sequence: counts by the place in the plan', () => {
    const values = [0, 1, 7].map((index) => made({ type: 'sequence', start: 100, step: -10 }, { index }));
    expect(values).toEqual([100, 90, 30]);
  });

  it('integer: within its limits, and every value comes about as often', () => {
    const span = tuple(int({ min: -50, max: 50 }), int({ min: 0, max: 2 ** 40 }));
    assert(
      property(text(), span, (seed, [min, width]) => {
        const value = Number(made({ type: 'integer', min, max: min + width }, { seed }));
        return Number.isInteger(value) && value >= min && value <= min + width;
      }),
    );
    const random = seededRandom('even');
    const counts = [0, 0, 0];
    for (let drawn = 0; drawn < 30_000; drawn++) {
      const value = uniformInteger(random, 0, 2);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    // Five standard deviations either side of 10,000.
    expect(counts.filter((count) => Math.abs(count - 10_000) > 410)).toEqual([]);
  });

  it('integer: draws again where a remainder would favour the lower numbers', () => {
    // 2^64 - 1 is in the last, incomplete span; its remainder would be 5.
    const words = [0xffffffff, 0xffffffff, 0, 3];
    expect(uniformInteger(() => (words.shift() ?? 0) / 2 ** 32, 0, 9)).toBe(3);
  });

  it('number: within its limits, with no more decimals than asked for', () => {
    const options = tuple(int({ min: -1000, max: 1000 }), int({ min: 0, max: 1000 }), int({ min: 0, max: 6 }));
    assert(
      property(text(), options, (seed, [min, width, decimals]) => {
        const value = Number(made({ type: 'number', min, max: min + width, decimals }, { seed }));
        return value >= min && value <= min + width && Number(value.toFixed(decimals)) === value;
      }),
    );
  });

  it('choice: one of the list, by weight', () => {
    assert(
      property(text(), array(int(), { minLength: 1 }), (seed, of) =>
        of.some((value) => value === made({ type: 'choice', of }, { seed })),
      ),
    );
    const chosen = many({ type: 'choice', of: ['rare', 'never', 'often'], weights: [1, 0, 9] }, 2_000);
    const [rare = 0, never, often = 0] = ['rare', 'never', 'often'].map(
      (value) => chosen.filter((one) => one === value).length,
    );
    // Five standard deviations either side of 200.
    expect([Math.abs(rare - 200) < 68, never, rare + often]).toEqual([true, 0, 2_000]);
  });

  it('string: of its length, from its alphabet', () => {
    expect(
      many({ type: 'string', length: 5, alphabet: 'aé😀' }).filter((value) => !/^[aé😀]{5}$/u.test(String(value))),
    ).toEqual([]);
  });
});
