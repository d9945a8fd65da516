import type { Scalar } from 'yaml';
import { markText } from '../expressions/template.ts';
import { cut, printable } from '../lib/printable.ts';
import type { Json } from '../model/json.ts';
import type { Words } from './words.ts';
import { yamlMessages } from './yaml-messages.ts';

/** What is wrong with a text; `mark` finds the characters that are meant in the text as it was typed. */
export interface TextFault {
  readonly words: Words;
  readonly mark: RegExp;
}

/** What a scalar stands for, or what is wrong with it. */
export type ScalarReading = { readonly value: Json } | TextFault;

/**
 * The value of a scalar. A number without quotes that does not print back as typed stays open (`AsTyped`); text keeps
 * every character, but `$${` stands for `${`, and text with an expression is a `Template`.
 */
export function readScalar(node: Scalar): ScalarReading {
  const { value, type } = node;
  if (typeof value === 'string' && type === 'QUOTE_DOUBLE' && windowsPath.test(value)) {
    return { words: yamlMessages.windowsPath(), mark: /.+/ };
  }
  if (typeof value === 'string') return readText(value, type === 'PLAIN');
  if (typeof value === 'number') return readNumber(value, node.source ?? String(value));
  return { value: typeof value === 'boolean' ? value : null };
}

/** What is wrong with characters that cannot be told from others, in text without quotes; `undefined` if nothing. */
export function strangeCharacters(text: string, anywhere: boolean): TextFault | undefined {
  if (/^[“”„‟‘’‚‛]/.test(text) && /[“”‟‘’‛]$/.test(text) && text.length > 1) {
    return { words: yamlMessages.curlyQuotes(), mark: /.+/s };
  }
  const mark = anywhere ? invisible : invisibleAtEnds;
  const found = mark.exec(text);
  return found ? { words: yamlMessages.invisible(names[found[0]] ?? 'an invisible character'), mark } : undefined;
}

function readText(text: string, isPlain: boolean): ScalarReading {
  // Nearly all text is of usual characters, and this is asked of every one.
  const strange = isPlain && /[^ -~]/.test(text) ? strangeCharacters(text, false) : undefined;
  if (strange) return strange;
  const foreign = isPlain && /^[=<#$]/.test(text) ? foreignWords(text) : undefined;
  if (foreign) return { words: foreign, mark: /.+/ };
  // Whether the word is text or was meant as a boolean is decided where it is used.
  if (isPlain && /^(?:yes|no|on|off)$/i.test(text)) return { value: { $typed: text } };
  return { value: markText(text) };
}

function readNumber(value: number, source: string): ScalarReading {
  if (!Number.isFinite(value) && !/\d/.test(source)) return { words: yamlMessages.notFinite(source), mark: /.+/ };
  return { value: String(value) === source ? value : { $typed: source } };
}

/** `C:\temp` in double quotes: its backslash and the letter behind it became a tab or a line break. */
const windowsPath = /^[A-Za-z]:(?! )[\p{Cc}]\w/u;

/** What another program would work out, and this one would send as it stands. In quotes it is meant as text. */
function foreignWords(text: string): Words | undefined {
  const shown = cut(printable(text), 60);
  if (/^=\s*[-+(]*\s*(?:\$?[A-Z]{1,3}\$?\d+\b|[A-Za-z.]+\()/.test(text)) return yamlMessages.formula(shown);
  const [, name] =
    /^(?:<%=?\s*([\w.]*).*%>|#\{\s*([\w.]*).*\}|\$!\{?\s*([\w.]*).*|\$((?:inputs|input|env|vars)\.[\w.]+))$/
      .exec(text)
      ?.filter((part) => part !== undefined) ?? [];
  return name === undefined ? undefined : yamlMessages.foreign(shown, name);
}

const invisible = /[\u00a0\u2007\u202f\u3000\u200b\u200e\u200f\u2060\ufeff\u00ad]/;

const invisibleAtEnds = new RegExp(`^${invisible.source}|${invisible.source}$`);

const names: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u2007': 'a no-break space',
  '\u202f': 'a no-break space',
  '\u3000': 'a wide blank',
  '\u00ad': 'a soft hyphen',
};
