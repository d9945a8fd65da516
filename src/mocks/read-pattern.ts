import { type AST, RegExpParser, RegExpSyntaxError } from '@eslint-community/regexpp';
import { compilePattern } from '../lib/pattern.ts';
import { seededRandom } from '../lib/random.ts';
import { showText } from '../lib/show.ts';
import { buildPiece } from './build-piece.ts';
import { longest, type Piece } from './piece.ts';
import { unwritable } from './unwritable.ts';
import { writePiece } from './write-piece.ts';

/** What to make text of, or why none can be made of the pattern, in words for its author. */
export type ReadPattern = { readonly piece: Piece } | { readonly complaint: string };

/** As long as text with a `length` of its own may be. */
export const longestText = 10_000;

/**
 * Reads an author's regular expression as a recipe for text that matches it from the first to the last character. The
 * syntax is RE2's, as everywhere in a suite, as far as it can be turned into text. Read once, however often asked for.
 */
export function readPattern(source: string): ReadPattern {
  const known = cache.get(source);
  if (known) return known;
  const fresh = read(source);
  // Patterns are few, and asked for again and again: starting afresh when there are too many is enough.
  if (cache.size >= mostCached) cache.clear();
  cache.set(source, fresh);
  return fresh;
}

const mostCached = 500;
const cache = new Map<string, ReadPattern>();

function read(source: string): ReadPattern {
  const tree = parse(source);
  const reason = unwritable(tree, source);
  if (reason !== undefined) return refused(source, reason);
  const compiled = compilePattern(source);
  if ('complaint' in compiled) return compiled;
  const piece = tree ? buildPiece(tree) : foreign;
  if (typeof piece === 'string') return refused(source, piece);
  if (longest(piece) > longestText) return refused(source, tooLong);
  const random = seededRandom(source);
  const isReadAlike = samples.every(() => compiled.pattern.testExact(writePiece(piece, random)));
  return isReadAlike ? { piece } : refused(source, ambiguous);
}

/** A clause that says why, and a sentence about what to write instead. */
function refused(source: string, reason: string): ReadPattern {
  return { complaint: `No text can be made of the pattern ${showText(source)}: ${reason}` };
}

const foreign =
  'it is written in a way that only `matches` understands. Write plain characters, classes such as [A-Z], groups and repetitions.';
const tooLong = `it could have more than ${longestText} characters. Write smaller repetitions.`;
const ambiguous = 'it can be read in two ways. Put a backslash before each sign that stands for itself.';

/** Where JavaScript and RE2 read a pattern differently, texts show it soon. */
const samples = Array.from({ length: 20 });

/**
 * JavaScript's parser, which is near enough to RE2's syntax; what it reads otherwise is found later. Its Unicode mode
 * knows characters beyond U+FFFF, the other one knows `\-` and `{` that stand for themselves.
 */
function parse(source: string): AST.Pattern | undefined {
  for (const unicode of [true, false]) {
    try {
      return new RegExpParser().parsePattern(source, 0, source.length, { unicode });
    } catch (error) {
      if (!(error instanceof RegExpSyntaxError)) throw error;
    }
  }
  return undefined;
}
