import { splitText } from '../expressions/split-text.ts';
import { isTemplate } from '../lib/is-template.ts';
import type { Case } from '../model/case.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Suite, Variation } from '../model/suite.ts';
import { inOrder } from './in-order.ts';

/**
 * A warning for each value of a suite in which the author left a blank as other programs fill them in, such as
 * `{{name}}`: constants, axis values, entries of `include`, and the options of mocks, of the suite and its cases. In the
 * order of the file, each at the place of its value.
 */
export function placeholdersOf(suite: Suite): readonly Problem[] {
  const rows = suite.include.flatMap((row, index) => told(row, (name) => suite.includePlaces[index]?.[name]?.[name]));
  return inOrder([...[suite, ...suite.cases].flatMap(inVariation), ...rows], suite.file);
}

function inVariation({ inputs, matrix, mocks, valuePlaces }: Variation): Problem[] {
  const axes = Object.entries(matrix).flatMap(([name, values]) =>
    values.flatMap((value, index) => told({ [name]: value }, () => valuePlaces.matrix[name]?.[index]?.[name])),
  );
  const constants = told(inputs, (name) => valuePlaces.inputs[name]);
  return [...constants, ...axes, ...told(mocks, (path) => valuePlaces.mocks[path])];
}

function told(values: Readonly<Record<string, Json>>, placeOf: (name: string) => Place | undefined): Problem[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const place = placeOf(name);
    return warningsOf(name, value).map((problem) => ({ ...problem, ...(place && { place }) }));
  });
}

/** The same for the inputs and mocks of a case, without places. A mock takes the place of the constant of its name. */
export function placeholdersIn({ inputs, mocks }: Case): readonly Problem[] {
  const sent = Object.entries(inputs).filter(([name]) => !Object.hasOwn(mocks, name));
  return [...sent, ...Object.entries(mocks)].flatMap(([name, value]) => warningsOf(name, value));
}

/** One at most: a value of many blanks has one place. */
function warningsOf(name: string, value: Json): Problem[] {
  const found = find(value, name);
  if (!found) return [];
  const { path, blank, word } = found;
  return [
    {
      kind: 'placeholder',
      path,
      message: `\`${path}\` holds \`${blank}\`, which is sent as it stands: only \`\${...}\` is filled in here.`,
      hint: `${meant(word, name)} For these characters themselves, write \`\${'${blank}'}\`.`,
    },
  ];
}

interface Found {
  readonly path: string;
  /** With its braces, and what stands between them. */
  readonly blank: string;
  readonly word: string;
}

function find(value: Json, path: string): Found | undefined {
  if (typeof value === 'string') return findIn(value, path);
  if (isTemplate(value)) {
    const plain = splitText(value.$template).filter((part) => typeof part === 'string');
    return first(plain, (part) => findIn(part, path));
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return first(Object.entries(value), ([key, member]) =>
    find(member, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

function first<T>(members: readonly T[], look: (member: T) => Found | undefined): Found | undefined {
  for (const member of members) {
    const found = look(member);
    if (found) return found;
  }
  return undefined;
}

/** A longer one is no name. */
const longestBlank = 100;

/** A name, or a way of names, and nothing else. Who wrote `$${{ x }}` means what stands there. */
const pattern = /(?<!\$)\{\{\s*(\$?[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+|\[\d+\])*)\s*\}\}/u;

function findIn(text: string, path: string): Found | undefined {
  if (!text.includes('{{')) return undefined;
  const [blank, word] = pattern.exec(text) ?? [];
  if (blank === undefined || word === undefined || blank.length > longestBlank) return undefined;
  return { path, blank: blank.replace(/\s+/g, ' '), word };
}

/** What gives the value that the author may have in mind. */
function meant(word: string, input: string): string {
  if (word.startsWith('$'))
    return `For a value made anew in each case, write a mock, such as \`${input}: uuid\` under \`mocks\`.`;
  if (/^(?:inputs|vars|env|case|run)[.[]/.test(word)) return `Write \`\${${word}}\`.`;
  const [inputs, vars] = ['inputs', 'vars'].map(
    (from) => `\`\${${word.includes('-') ? `${from}['${word}']` : `${from}.${word}`}}\``,
  );
  return word === input
    ? `Write the value itself, or ${vars} for one that the configuration holds.`
    : `For the value of an input, write ${inputs}; for one that the configuration holds, ${vars}.`;
}
