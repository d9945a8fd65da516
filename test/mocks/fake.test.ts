import { faker } from '@faker-js/faker/locale/en';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import { allKinds } from '../../src/mocks/check-fake.ts';
import { fake } from '../../src/mocks/fake.ts';
import { fakeGaps, fakeKinds, fakeLocales } from '../../src/mocks/fake-kinds.ts';
import { fakerMethod, loadFaker } from '../../src/mocks/faker.ts';
import type { Json } from '../../src/model/json.ts';
import { mockContext, now } from './context.ts';

function made(kind: string, { locale = 'en', seed = 's', at = now } = {}): Json {
  return fake.generate({ kind, locale }, mockContext({ random: seededRandom(seed), now: at }));
}

/** The names of an object's methods, its own and inherited ones. */
function methodsOf(value: object | null): string[] {
  if (value === null || value === Object.prototype) return [];
  const own = Object.getOwnPropertyNames(value).filter(
    (name) => name !== 'constructor' && typeof Reflect.get(value, name) === 'function',
  );
  return [...new Set([...own, ...methodsOf(Object.getPrototypeOf(value))])];
}

describe('fake', () => {
  beforeAll(async () => {
    for (const locale of ['en', 'de', 'ja']) await fake.load?.({ kind: 'person.fullName', locale });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('makes every kind of the list in English: text, numbers, booleans, and dates as text', () => {
    const said = vi.spyOn(console, 'warn');
    const wrong = allKinds.filter((kind) => {
      const value = made(kind);
      return !['string', 'number', 'boolean'].includes(typeof value) || value === '';
    });
    expect(wrong).toEqual([]);
    expect(said.mock.calls).toEqual([]);
    expect(made('date.past')).toMatch(/^202\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('gives the same for the same seed and time, whatever was made before', () => {
    const first = allKinds.map((kind) => made(kind));
    const backwards = [...allKinds].reverse().map((kind) => {
      made('person.fullName', { locale: 'de', seed: 'another', at: 0 });
      return made(kind);
    });
    expect(backwards.reverse()).toEqual(first);
    const others = allKinds.filter((kind, index) => made(kind, { seed: 'other' }) !== first[index]);
    expect(others.length).toBeGreaterThan(allKinds.length * 0.8);
  });

  it('makes dates around the time of the attempt, not around that of the machine', () => {
    const soon = Date.parse(String(made('date.soon', { at: 0 })));
    expect(soon).toBeGreaterThan(0);
    expect(soon).toBeLessThanOrEqual(86_400_000);
  });

  it('speaks the language of the locale', () => {
    expect(made('date.weekday', { locale: 'de' })).toMatch(/tag$|^Mittwoch$/);
    expect(made('person.lastName', { locale: 'ja' })).toMatch(/^\P{ASCII}+$/u);
  });

  // Every locale is loaded here, which is why it may take a while.
  it('has the list of kinds, locales and gaps that faker has', { timeout: 60_000 }, async () => {
    const gaps: Record<string, string[]> = {};
    for (const locale of fakeLocales) {
      const faker = await loadFaker(locale);
      if (!faker) throw new Error(`There is no locale ${locale}.`);
      faker.seed([1]);
      for (const kind of allKinds) {
        const make = fakerMethod(faker, kind);
        if (!make) throw new Error(`There is no ${kind}.`);
        try {
          make();
        } catch {
          gaps[kind] = [...(gaps[kind] ?? []), locale];
        }
      }
    }
    expect(gaps).toEqual(fakeGaps);
  });

  it('leaves out only what needs an argument, gives something else, or is to go', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const all = Object.entries(faker)
      .filter(([module]) => !['fakerCore', 'helpers'].includes(module))
      .flatMap(([module, methods]) => methodsOf(methods).map((method) => `${module}.${method}`));
    const kinds = all.filter((kind) => {
      try {
        const value = fakerMethod(faker, kind)?.();
        return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
      } catch {
        return false;
      }
    });
    expect(kinds.filter((kind) => kind !== 'image.urlLoremFlickr').sort()).toEqual([...allKinds].sort());
  });

  it('is not loaded where its locale does not exist', async () => {
    expect(await loadFaker('xx')).toBeUndefined();
  });

  it.each([
    [{ kind: 'person.fullName' }, undefined],
    [{ kind: 'person.fullName', locale: 'pt_BR' }, undefined],
    [{ kind: 'person.fulName' }, '`person.fulName` is no kind of fake data. Did you mean person.fullName?'],
    [{ kind: 'PERSON.FULLNAME' }, '`PERSON.FULLNAME` is no kind of fake data. Did you mean person.fullName?'],
    [{ kind: 'name.firstName' }, '`name.firstName` is no kind of fake data. Did you mean person.firstName?'],
    [{ kind: 'email' }, '`email` is no kind of fake data. Did you mean internet.email?'],
    [
      { kind: 'date.between' },
      '`date.between` is no kind of fake data. Of date there are: anytime, birthdate, future, month, past, recent, soon, timeZone, weekday.',
    ],
    [
      { kind: 'toString' },
      `\`toString\` is no kind of fake data. ${'Write one such as person.fullName, company.name or location.city; the documentation of suites has the list.'}`,
    ],
    [{ kind: 'company.name', locale: 'de-DE' }, '`de-DE` is no locale of faker. Did you mean de?'],
    [{ kind: 'company.name', locale: 'PT-br' }, '`PT-br` is no locale of faker. Did you mean pt_BR?'],
    [{ kind: 'company.name', locale: 'nb' }, '`nb` is no locale of faker. Did you mean nb_NO?'],
    [{ kind: 'company.name', locale: 'at' }, '`at` is no locale of faker. Did you mean de_AT?'],
    [
      { kind: 'company.name', locale: 'klingon' },
      '`klingon` is no locale of faker. Write one such as en, de, fr, es, pt_BR or ja.',
    ],
    [
      { kind: 'person.prefix', locale: 'ru' },
      'There is no person.prefix in the locale ru. Choose another kind, or another locale.',
    ],
  ])('%j: %s', (options, complaint) => {
    expect(fake.check?.(options)).toBe(complaint);
  });

  it('says that the package is of another version, or that it cannot be loaded', async () => {
    const hint = 'Run `npm install --save-dev @faker-js/faker@10` in the folder where action-suite is installed.';
    expect(fake.unmet?.({ kind: 'person.fullName' }, mockContext())).toBeUndefined();
    expect(fake.unmet?.({ kind: 'person.shoeSize' }, mockContext())).toEqual({
      message: 'The version of @faker-js/faker that is installed cannot make person.shoeSize.',
      hint,
    });
    await fake.load?.({ kind: 'person.fullName', locale: 'xx' });
    expect(fake.unmet?.({ kind: 'person.fullName', locale: 'xx' }, mockContext())).toEqual({
      message: 'The package @faker-js/faker with the locale xx cannot be loaded.',
      hint,
    });
  });

  it('makes nothing before it is loaded', () => {
    expect(() => made('person.fullName', { locale: 'fi' })).toThrow('before faker was loaded');
  });

  it('has no kind twice, and shows all of them to editors', () => {
    expect(new Set(allKinds).size).toBe(allKinds.length);
    expect(Object.values(fakeKinds).flat().length).toBeGreaterThan(200);
    expect(fake.schema).toMatchObject({ properties: { kind: { examples: expect.arrayContaining([...allKinds]) } } });
  });
});
