import { isMap } from '../lib/is-map.ts';
import { messageOf } from '../lib/message-of.ts';
import type { Matcher } from '../matchers/matcher.ts';
import type { Mock } from '../mocks/mock.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { FileReport } from '../model/reporter.ts';
import { reporters as ownReporters } from '../reporters/index.ts';
import { extendVocabulary } from '../suite/extend-vocabulary.ts';
import { ownVocabulary } from '../suite/vocabulary.ts';
import { oneOf } from '../suite/words.ts';
import type { Extensions, OpenTarget } from './extensions.ts';
import { wary } from './wary.ts';

/** What one kind of addition must be. */
interface Form<T> {
  /** For messages: "matcher". */
  readonly what: string;
  readonly name: RegExp;
  /** In words: what a name may be. */
  readonly names: string;
  /** Names that stand for something already. */
  readonly taken: readonly string[];
  readonly members: Members;
  fits(value: unknown): value is T;
}

type Members = Readonly<Record<string, 'a text' | 'a map' | 'a function' | 'a value'>>;

const matcherMembers: Members = { description: 'a text', example: 'a value', schema: 'a map', match: 'a function' };
const mockMembers: Members = { description: 'a text', example: 'a value', schema: 'a map', generate: 'a function' };
const reporterMembers: Members = { fileName: 'a text', create: 'a function' };

const word = { name: /^[a-z][A-Za-z0-9]*$/, names: 'letters and digits, with a small letter first' };
const kebab = { name: /^[a-z][a-z0-9-]*$/, names: 'small letters, digits and dashes, with a letter first' };

const forms = {
  matchers: {
    ...{ what: 'matcher', ...word, taken: Object.keys(ownVocabulary.matchers), members: matcherMembers },
    fits: (value: unknown): value is Omit<Matcher, 'name'> => lacking(value, matcherMembers) === undefined,
  },
  mocks: {
    ...{ what: 'mock', ...word, taken: Object.keys(ownVocabulary.mocks), members: mockMembers },
    fits: (value: unknown): value is Omit<Mock, 'name'> => lacking(value, mockMembers) === undefined,
  },
  reporters: {
    ...{ what: 'reporter', ...kebab, taken: [...Object.keys(ownReporters), 'audit'], members: reporterMembers },
    fits: (value: unknown): value is FileReport => lacking(value, reporterMembers) === undefined,
  },
  targets: {
    ...{ what: 'target', ...kebab, taken: [], members: {} },
    fits: (value: unknown): value is OpenTarget => typeof value === 'function',
  },
};

/**
 * Checks what a configuration adds, and makes it ready to be used.
 *
 * @param value what stands behind its `extensions`
 * @param file path of the configuration, for messages
 */
export async function readExtensions(
  value: unknown,
  file: string,
): Promise<{ readonly extensions?: Extensions; readonly problems: readonly Problem[] }> {
  const place: Place = { file, line: 1, column: 1 };
  const problems: Problem[] = [];
  const note = (message: string, hint: string) => problems.push({ kind: 'usage', message, hint, place });
  if (!isMap(value)) {
    note('`extensions` must be a map.', `Write under it ${oneOf(Object.keys(forms), 'and')}, as far as you need them.`);
    return { problems };
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(forms, key)) note(`There is no \`extensions.${key}\`.`, `There are: ${known()}.`);
  }
  const matchers = named(read(value, 'matchers', forms.matchers, note));
  const mocks = named(read(value, 'mocks', forms.mocks, note));
  const reporters = read(value, 'reporters', forms.reporters, note);
  const targets = read(value, 'targets', forms.targets, note);
  if (problems.length > 0) return { problems };
  try {
    const vocabulary = await extendVocabulary({ matchers: wary.matchers(matchers), mocks: wary.mocks(mocks) });
    return { extensions: { vocabulary, reporters, targets }, problems };
  } catch (error) {
    const reason = messageOf(error);
    note(`A \`schema\` under \`extensions\` is no JSON Schema: ${reason}.`, 'Mend it: draft 2020-12, in strict form.');
    return { problems };
  }
}

function known(): string {
  return Object.keys(forms).join(', ');
}

type Note = (message: string, hint: string) => void;

function read<T>(
  extensions: Readonly<Record<string, unknown>>,
  key: string,
  form: Form<T>,
  note: Note,
): Readonly<Record<string, T>> {
  const { what, name: pattern, names, taken, members, fits } = form;
  const value = extensions[key] ?? {};
  if (!isMap(value)) {
    note(`\`extensions.${key}\` must be a map.`, `Write the name of each ${what}, and behind it what it is.`);
    return {};
  }
  const found = Object.entries(value).flatMap(([name, one]): [string, T][] => {
    if (!pattern.test(name)) note(`A ${what} cannot be called "${name}".`, `A name has ${names}.`);
    if (taken.includes(name)) note(`There is a ${what} called "${name}" already.`, 'Give yours another name.');
    if (fits(one)) return [[name, one]];
    const member = lacking(one, members);
    if (member === undefined)
      note(`The ${what} "${name}" must be a function.`, 'See docs/extending.md for an example.');
    else
      note(
        `The ${what} "${name}" needs a \`${member}\`, which is ${members[member]}.`,
        'See docs/extending.md for an example.',
      );
    return [];
  });
  return Object.fromEntries(found);
}

/** The first member that is not there, or is none of its kind. */
function lacking(value: unknown, members: Members): string | undefined {
  return Object.keys(members).find((key) => !isMap(value) || !isOf(members[key], value[key]));
}

function isOf(kind: Members[string] | undefined, value: unknown): boolean {
  if (kind === 'a text') return typeof value === 'string' && value.trim() !== '';
  if (kind === 'a map') return isMap(value);
  return kind === 'a function' ? typeof value === 'function' : value !== undefined;
}

/** Each knows its own name. */
function named<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T & { readonly name: string }>> {
  return Object.fromEntries(Object.entries(map).map(([name, one]) => [name, { ...one, name }]));
}
