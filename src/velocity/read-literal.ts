import { LexFault } from './lex-fault.ts';
import type { Constant } from './syntax.ts';
import type { Token } from './token.ts';

/** The value of a number, `true` or `false`, with Java's kinds: an int or long, a BigInteger, a double. */
export function constantOf({ kind, image, line, column }: Token): Constant {
  if (kind === 'true' || kind === 'false') return kind === 'true';
  const number = Number(image);
  // `#if(#5)`: the hash is part of the number, which is none then.
  if (Number.isNaN(number)) throw new LexFault(`For input string: "${image}"`, line, column);
  if (kind === 'integer' && image.length > 1000) throw new LexFault('A number of more than 1000 digits', line, column);
  if (kind === 'integer') return Number.isSafeInteger(number) ? number : BigInt(image);
  return Number.isSafeInteger(number) ? { whole: number } : number;
}

/** What a text in quotes says, and whether references in it count: only within double quotes. */
export interface QuotedText {
  readonly text: string;
  readonly isTemplate: boolean;
  /** Whether Velocity adds a blank at its end before it reads it, and takes it off again from the result. */
  readonly isPadded: boolean;
}

/** Takes the quotes off, makes one of two quotes, and reads `\u0041` in double quotes; other backslashes stay. */
export function textOf(image: string): QuotedText {
  const quote = image.charAt(0);
  const inner = image.slice(1, -1);
  const unescaped = quote === '"' ? inner.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => fromCode(code)) : inner;
  const text = unescaped.split(quote + quote).join(quote);
  const isTemplate = quote === '"' && /[$#]/.test(image);
  return { text, isTemplate, isPadded: !text.includes('##') };
}

function fromCode(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
