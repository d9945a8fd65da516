import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { fictionNumbers } from '../../src/mocks/fiction-numbers.ts';
import { phone } from '../../src/mocks/phone.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { mockContext } from './context.ts';

/** What the regulators name; a number outside is somebody's. */
const reserved: [country: string, every: RegExp, different: number][] = [
  ['US', /^\+1[2-9]\d\d55501\d\d$/, 400],
  ['CA', /^\+1(204|250|306|403|416|418|506|514|519|604|613|705|709|780|807|819|902|905)55501\d\d$/, 300],
  ['GB', /^\+44(1(1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|2079460\d{3}|2920180\d{3}|1632960\d{3}|7700900\d{3})$/, 400],
  ['AU', /^\+61([2378](5550|7010)\d{4}|49157\d{4})$/, 100],
  ['FR', /^\+33(19900|26191|35301|46571|53649|63998)\d{4}$/, 400],
  ['DE', /^\+49(3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}|17139200\d\d|176040690\d\d)$/, 300],
  ['IE', /^\+3532091\d{5}$/, 400],
  ['NO', /^\+476805\d{4}$/, 400],
  ['SE', /^\+46(8465004\d\d|3139006\d\d|4062804\d\d|9803192\d\d|7017406(0[5-9]|[1-9]\d))$/, 200],
];

function many(options: JsonObject): string[] {
  return Array.from({ length: 500 }, (_, index) =>
    String(phone.generate(options, mockContext({ random: seededRandom(String(index)) }))),
  );
}

describe('phone', () => {
  it.each(reserved)('%s: only what is reserved for fiction', (country, every, different) => {
    const numbers = many({ country });
    expect(numbers.filter((number) => !every.test(number))).toEqual([]);
    expect(new Set(numbers).size).toBeGreaterThan(different);
  });

  it('knows no country beyond these, and is American where none is named', () => {
    expect(Object.keys(fictionNumbers)).toEqual(reserved.map(([country]) => country));
    expect(many({})).toEqual(many({ country: 'US' }));
  });

  it('has ranges that begin before they end, with as many digits on either side', () => {
    const ranges = Object.values(fictionNumbers).flat();
    expect(ranges.filter(([from, to]) => from > to || String(from).length !== String(to).length)).toEqual([]);
  });

  it('has every Australian mobile number that is reserved, and no other', () => {
    const mobiles = (fictionNumbers.AU ?? []).filter(([from]) => String(from).startsWith('614'));
    expect(mobiles.filter(([from, to]) => from !== to)).toEqual([]);
    expect(new Set(mobiles.map(([from]) => from)).size).toBe(30);
  });

  it.each([
    ['GB', undefined],
    ['gb', 'The country `gb` is not known. It is written `GB`.'],
    ['UK', 'The country `UK` is not known. It is written `GB`.'],
    ['usa', 'The country `usa` is not known. It is written `US`.'],
    [
      'DK',
      'No phone numbers that are reserved for fiction are known for the country `DK`. There are some for US, CA, GB, AU, FR, DE, IE, NO, SE; for another country, write a number that is yours under `inputs`.',
    ],
    [
      'toString',
      'No phone numbers that are reserved for fiction are known for the country `toString`. There are some for US, CA, GB, AU, FR, DE, IE, NO, SE; for another country, write a number that is yours under `inputs`.',
    ],
  ])('%s: %s', (country, complaint) => {
    expect(phone.check?.({ country })).toBe(complaint);
  });

  it('makes no number for a country that came past the check', () => {
    expect(() => many({ country: 'toString' })).toThrow('past the check');
  });
});
