import type { Random } from '../lib/random.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { allKinds, checkFake } from './check-fake.ts';
import { fakeLocales } from './fake-kinds.ts';
import { type Faker, fakerMethod, fakerPackage, isFakerInstalled, loadFaker } from './faker.ts';
import type { Mock } from './mock.ts';
import { textOption } from './options.ts';

const install = `npm install --save-dev ${fakerPackage}`;

/** Believable data, made by faker: a package that whoever wants this installs beside action-suite. */
export const fake: Mock = {
  name: 'fake',
  description: `Believable data such as names and addresses, made by faker. Needs the package ${fakerPackage}.`,
  example: { type: 'fake', kind: 'person.fullName', locale: 'de' },
  schema: {
    type: 'object',
    properties: {
      kind: {
        description: "What to make: one of faker's modules, a dot, and one of its methods that needs no argument.",
        type: 'string',
        minLength: 1,
        examples: ['person.fullName', ...allKinds.filter((kind) => kind !== 'person.fullName')],
      },
      locale: {
        description: 'The language, and where it matters the country.',
        type: 'string',
        minLength: 1,
        default: 'en',
        examples: ['de', ...fakeLocales.filter((locale) => locale !== 'de')],
      },
    },
    required: ['kind'],
    additionalProperties: false,
  },
  check(options) {
    const complaint = checkFake(...read(options));
    if (complaint !== undefined || isFakerInstalled()) return complaint;
    return `Fake data needs the package ${fakerPackage}, which is not installed. Run \`${install}\` in the folder where action-suite is installed.`;
  },
  async load(options) {
    const [, locale] = read(options);
    const faker = fakers.get(locale) ?? (await loadFaker(locale));
    if (faker) fakers.set(locale, faker);
  },
  unmet(options) {
    const [kind, locale] = read(options);
    const faker = fakers.get(locale);
    if (faker && fakerMethod(faker, kind)) return undefined;
    const message = faker
      ? `The version of ${fakerPackage} that is installed cannot make ${kind}.`
      : `The package ${fakerPackage} with the locale ${locale} cannot be loaded.`;
    return { message, hint: `Run \`${install}@10\` in the folder where action-suite is installed.` };
  },
  generate(options, { now, random }) {
    const [kind, locale] = read(options);
    const faker = fakers.get(locale);
    const make = faker && fakerMethod(faker, kind);
    if (!make) throw new Error(`${kind} was to be made before faker was loaded.`);
    // One faker serves all cases; seeded anew for each value, it remembers nothing of the one before. Seeding takes some
    // 20 microseconds, most of what a value costs; a faker of its own for each value would take the data of all locales.
    faker.seed(seedOf(random));
    faker.setDefaultRefDate(now);
    return plain(make(), kind);
  },
};

const fakers = new Map<string, Faker>();

function read(options: JsonObject): [kind: string, locale: string] {
  return [textOption(options, 'kind', ''), textOption(options, 'locale', 'en')];
}

/** As many bits as the seeds of this house have. */
function seedOf(random: Random): number[] {
  return Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32));
}

function plain(value: unknown, kind: string): Json {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`${kind} gives neither text nor a number nor a boolean, and should not be in the list.`);
}
