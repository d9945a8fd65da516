/** A part of a text: plain, or the source of an expression and where it begins. */
export type TextPart = string | { readonly source: string; readonly at: number } | UnclosedPart;

/** An expression that does not end: its `${`, counted from the start of the text. What follows may belong to it. */
interface UnclosedPart {
  readonly unclosedAt: number;
}

/** The parts of a text with `${...}` in it, in their order; in the plain ones, `$${` is read as `${`. */
export function splitText(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    if (text.startsWith('$${', at)) {
      plain += '${';
      at += 3;
    } else if (text.startsWith('${', at)) {
      const end = endOfExpression(text, at + 2);
      if (end === undefined) return [...parts, plain, { unclosedAt: at }];
      parts.push(plain, { source: text.slice(at + 2, end), at: at + 2 });
      plain = '';
      at = end + 1;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  return [...parts, plain];
}

/** Where the `}` stands that belongs to the expression at `from`: not one in quotes, nor that of a map. */
function endOfExpression(text: string, from: number): number | undefined {
  let quote: string | undefined;
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (quote !== undefined) {
      if (char === '\\') at += 1;
      else if (char === quote) quote = undefined;
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}
