import { membersOf, type Node } from './node.ts';
import type { Pattern } from './path.ts';
import { type Fault, isFault, type Run, spend } from './run.ts';

/** Whether `=~` holds: the pattern, on either side, matches the whole of the other, or of one of its members. */
export function matchesPattern(left: Node, right: Node, run: Run): boolean | Fault {
  if (left.kind === 'pattern') return right.kind === 'pattern' ? false : matchesAny(left.pattern, right, run);
  return right.kind === 'pattern' ? matchesAny(right.pattern, left, run) : false;
}

function matchesAny(pattern: Pattern, node: Node, run: Run): boolean | Fault {
  const isList = node.kind === 'json' && Array.isArray(node.value);
  const members = isList ? membersOf(node, run) : [node];
  if (isFault(members)) return members;
  for (const member of members ?? []) {
    const text = textOf(member);
    const spent = spend(run, text.length);
    if (spent) return spent;
    if (pattern.matches(text)) return true;
  }
  return false;
}

/** What the pattern is tried on. What is no text, number or truth value is as good as an empty text. */
function textOf(node: Node): string {
  if (node.kind === 'text' || node.kind === 'number') return node.text;
  return node.kind === 'boolean' ? String(node.value) : '';
}
