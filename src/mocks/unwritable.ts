import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/**
 * What in a pattern says something of text, but makes none: a clause, and a sentence about what to write instead;
 * `undefined` where there is nothing of the kind. Without a tree, only what its parser does not know is looked for.
 */
export function unwritable(tree: AST.Pattern | undefined, source: string): string | undefined {
  if (!tree) return foreign(source);
  let reason: string | undefined;
  visitRegExpAST(tree, {
    onAssertionEnter(node) {
      if (node.kind === 'word') reason ??= `${node.raw} stands between characters and makes none. Leave it out.`;
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
        reason ??= 'it looks ahead or behind with (?=, (?!, (?<= or (?<!. Write out what is to come.';
      }
    },
    onBackreferenceEnter(node) {
      reason ??= `it refers back to an earlier group with ${node.raw}. Write out what is to come again.`;
    },
    onModifiersEnter(node) {
      reason ??= flags(`(?${node.raw}:`);
    },
  });
  return reason;
}

function foreign(source: string): string | undefined {
  const [set] = /\(\?[a-zA-Z]*(?:-[a-zA-Z]+)?[:)]/.exec(source) ?? [];
  if (set !== undefined) return flags(set);
  if (!source.includes('(?P<')) return undefined;
  return 'a group has a name, which text has no use for. A plain group is written (...).';
}

function flags(set: string): string {
  return `${set} says how text is compared. Leave it out, and write the letters that you want, such as [Aa].`;
}
