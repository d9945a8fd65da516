import { CST, Lexer, Parser } from 'yaml';
import type { Fault } from './fault.ts';
import { maxDepth, maxParts, yamlMessages } from './yaml-messages.ts';

/** Of a text that is no YAML only the first fault is told, so there is no need to find thousands. */
const enoughFaults = 100;

/**
 * The tokens of a text, or the fault for which it is not read to its end: depth and numbers that would take more memory
 * than the machine may have. What follows a second document or many faults is left out.
 */
export function tokenize(text: string): readonly CST.Token[] | Fault {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [parts, documents, faults] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    if (isPart(lexeme)) parts += 1;
    if (parts > maxParts) return refusal(parser.offset, yamlMessages.parts);
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'document') documents += 1;
      if (token.type === 'error') faults += 1;
    }
    // What the parser is within: the document, then lists and maps from the outside to the inside.
    const deepest = parser.stack.at(maxDepth + 1);
    if (deepest && 'items' in deepest) return refusal(deepest.offset, yamlMessages.depth);
    if (documents > 1 || faults > enoughFaults) break;
  }
  return [...tokens, ...parser.end()];
}

/** What begins with one of these stands between parts. Asked of each lexeme, so no expression is tried. */
const between = ' \t\r\n#,:]}';

/** Keys, values, entries of lists, opening brackets: whatever becomes something of its own. */
function isPart(lexeme: string): boolean {
  return lexeme !== CST.SCALAR && !between.includes(lexeme.charAt(0));
}

function refusal(start: number, words: Fault['words']): Fault {
  return { words, start, end: start + 1 };
}
