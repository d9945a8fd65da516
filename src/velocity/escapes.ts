import type { TokenStream } from './token-stream.ts';

/** What an escaped directive is written as: backslashes count only before a directive that is known. */
export function escapedDirective(image: string, isKnown: (name: string) => boolean): string {
  const last = image.lastIndexOf('\\');
  const directive = image.slice(last + 1);
  const name = directive.slice(1).replace(/^\{|\}$/g, '');
  return isKnown(name) ? image.slice(0, Math.floor(last / 2)) + directive : image;
}

/** What was taken for the beginning of something else before a comment began: the `$` of `$##`. */
export function beforeComment(image: string): string {
  const [start = ''] = image.split(/##|#\*/, 1);
  return start.length === image.length ? '' : start;
}

/** Reads backslashes in pairs: one of each pair stays before a directive, both before anything else. */
export function pairsOfBackslashes(tokens: TokenStream, isKnown: (name: string) => boolean): string {
  let count = 0;
  while (tokens.skip('two backslashes')) count += 1;
  const { kind, image } = tokens.peek();
  const isControl = ['if', 'else', 'elseif', 'end'].includes(kind) || isKnown(image.slice(1));
  return (isControl ? '\\' : '\\\\').repeat(count);
}
