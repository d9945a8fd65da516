import { cut, printable } from '../lib/printable.ts';

/** What is wrong with a text that is no expression, and what to write instead. */
export interface Unreadable {
  readonly message: string;
  readonly hint: string;
}

/**
 * Says why an expression cannot be read, as far as it can be seen at the place where reading it stopped: most of what
 * people write there comes from spreadsheets and other languages.
 *
 * @param at the place, counted in characters from 0
 */
export function unreadable(source: string, at: number): Unreadable {
  const rest = source.slice(at);
  const before = source.slice(0, at);
  const found = causes.map((cause) => cause({ source, before, rest })).find((said) => said !== undefined);
  const [reason, hint] = found ?? ['', 'Look for a missing quote, bracket or sign here.'];
  const shown = `The expression \`${cut(printable(source), 60)}\` cannot be read`;
  return { message: reason === '' ? `${shown}.` : `${shown}: ${reason}.`, hint };
}

interface Spot {
  readonly source: string;
  readonly before: string;
  readonly rest: string;
}

/** The reason, to stand behind a colon, and what to write instead. */
type Said = readonly [reason: string, hint: string];

type Cause = (spot: Spot) => Said | undefined;

const compare: Said = ['`=` alone does not compare', 'To compare, write `==`: `inputs.tier == "gold"`.'];

/** Words to signs, as spreadsheets and other languages have them. */
const signs: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!', mod: '%', is: '==' };

const causes: readonly Cause[] = [
  ({ before, rest }) => {
    const sign = /[=!]=$/.exec(before)?.[0];
    return sign && /^=(?!=)/.test(rest) ? [`\`${sign}=\` is not known`, `Write \`${sign}\`.`] : undefined;
  },
  ({ before, rest }) =>
    before.trim() === '' && rest.startsWith('=')
      ? [
          'it begins with `=`, as a formula of a spreadsheet',
          'Remove the `=`, and name inputs instead of cells: `inputs.orderAmount * 2`.',
        ]
      : undefined,
  ({ before, rest }) => (/^=(?!=)/.test(rest) && !/[=!<>]$/.test(before) ? compare : undefined),
  ({ before, rest }) =>
    rest.startsWith('>') && before.endsWith('<') ? ['`<>` is not known', 'For not equal, write `!=`.'] : undefined,
  ({ rest }) =>
    /^[“”„‟‘’‚‛«»´`]/.test(rest)
      ? [`\`${rest[0]}\` does not count as a quote`, 'Type straight ones around the text: `"` or `\'`.']
      : undefined,
  ({ rest }) => (/^["']/.test(rest) ? quote(rest) : undefined),
  ({ before, rest }) =>
    wordFor(/\b(\w+)\s+$/.exec(before)?.[1] ?? '', ['not']) ??
    wordFor(`${/\w*$/.exec(before)?.[0] ?? ''}${/^\w*/.exec(rest)?.[0] ?? ''}`, Object.keys(signs)),
  ({ before, rest }) =>
    /^,\d/.test(rest) && /\d$/.test(before)
      ? ['a comma stands within a number', 'Decimals have a point: `2.5`. Thousands are not divided: `10000`.']
      : undefined,
  ({ before }) => (/\d\s*%\s*$/.test(before) ? percentage : undefined),
  ({ before }) => (before.trimStart().startsWith('{{') ? doubleBraces : undefined),
  ({ before, rest }) =>
    rest.startsWith(':') && !before.includes('?')
      ? ['`:` belongs to a choice, and there is no `?` before it', `A choice is written ${choice}.`]
      : undefined,
  ({ rest }) => known.find(([sign]) => rest.startsWith(sign))?.[1],
  ({ source, before, rest }) => (rest.trim() === '' ? atEnd(source, before) : undefined),
  ({ rest }) =>
    /^[)\]}]/.test(rest)
      ? [`\`${rest[0]}\` closes nothing, or a value is missing before it`, 'Remove it, or write what is missing.']
      : undefined,
  ({ before, rest }) =>
    /[\w"')\]]\s*$/.test(before) && /^[\w(]/.test(rest)
      ? [
          `before \`${/^\w+|^\(/.exec(rest)?.[0]}\` a sign is missing`,
          'Write one between the two, such as `+`, `==` or `&&`. Text stands in quotes: `"gold"`.',
        ]
      : undefined,
  ({ rest }) => {
    const sign = /^(?:==|!=|<=|>=|&&|\|\||[-+*/%<>?:!,.])/.exec(rest)?.[0];
    return sign === undefined
      ? undefined
      : [`before \`${sign}\` a value is missing`, 'Write a value there, or remove the sign.'];
  },
  ({ rest }) => [
    `\`${String.fromCodePoint(rest.codePointAt(0) ?? 32)}\` means nothing here`,
    'Remove it. If it belongs to a text, write quotes around the text.',
  ],
];

const choice = '`inputs.vip ? "gold" : "none"`';

const percentage: Said = ['`%` is no percentage', 'Write the number itself: `0.1` for 10 percent.'];

const doubleBraces: Said = ['double braces are not known', 'Name the value alone: `inputs.orderAmount`.'];

const known: readonly (readonly [string, Said])[] = [
  ['${', ['`${` stands within it a second time', 'Remove the inner `${` and its `}`.']],
  ['{{', doubleBraces],
  [';', ['`;` divides nothing here', 'Write a comma between values: `round(inputs.total, 2)`.']],
  ['&', ['`&` alone is not known', 'Text is joined with `+`; for "and", write `&&`.']],
  ['|', ['`|` alone is not known', 'For "or", write `||`.']],
  ['^', ['`^` is not known', 'Write the product: `inputs.a * inputs.a`.']],
];

function quote(rest: string): Said {
  if (/^(?:"[^"]*"|'[^']*')/.test(rest)) {
    const hint = 'Join them with `+`. A text with an apostrophe stands in double quotes: `"it\'s"`.';
    return ['before this text a sign is missing', hint];
  }
  const hint = 'Write the same quote at the end of the text.';
  const apostrophe = ' A text with an apostrophe stands in double quotes: `"it\'s"`.';
  return ['a quote is opened and not closed', rest.startsWith("'") ? `${hint}${apostrophe}` : hint];
}

function wordFor(word: string, words: readonly string[]): Said | undefined {
  const sign = words.includes(word.toLowerCase()) ? signs[word.toLowerCase()] : undefined;
  return sign === undefined ? undefined : [`\`${word}\` is not known`, `Write \`${sign}\` for it.`];
}

function atEnd(source: string, before: string): Said {
  const open = openBrackets(source).at(-1);
  if (open !== undefined) return [`\`${open}\` is not closed`, `Write \`${closing[open]}\` where it ends.`];
  if (/\?[^:]*$/.test(before)) {
    return ['a choice lacks its second half', `Write it with both: ${choice}.`];
  }
  const sign = /[^\w\s"')\]}]+\s*$/.exec(before)?.[0].trim();
  const reason = sign ? `nothing stands behind \`${sign}\`` : 'it ends too early';
  return [reason, 'Write what is missing at its end.'];
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The brackets that are not closed, outside of quotes. */
function openBrackets(source: string): string[] {
  const open: string[] = [];
  const bare = source.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs, '');
  for (const char of bare) {
    if (Object.hasOwn(closing, char)) open.push(char);
    else if (/[)\]}]/.test(char)) open.pop();
  }
  return open;
}
