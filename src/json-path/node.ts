import type { Json } from '../model/json.ts';
import { cursorOver } from './cursor.ts';
import { readLenientJson } from './lenient-json.ts';
import { numberText } from './numbers.ts';
import type { Pattern } from './path.ts';
import { readPath } from './read-segments.ts';
import { type Fault, fault, type Run, spend } from './run.ts';

/** A side of a comparison, worked out. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** A list or a map; with its `text` if that is what stands in the filter, `value` undefined if it cannot be read. */
  | { readonly kind: 'json'; readonly value: Json | undefined; readonly text?: string }
  | { readonly kind: 'pattern'; readonly pattern: Pattern }
  /** What a path did not find. It equals nothing, not even itself. */
  | { readonly kind: 'absent' };

/** What a path found, as a side of a comparison. */
export function nodeOf(value: Json): Node {
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value === null) return { kind: 'null' };
  const number = numberText(value);
  return number === undefined ? { kind: 'json', value } : { kind: 'number', text: number };
}

/**
 * The members of a list, for the operators that look into it; `undefined` for a map. As Jayway's `ValueNode.toValueNode`
 * has it, lists and maps in the list end the evaluation, and a text that reads as a path or as JSON is none.
 */
export function membersOf(node: Node, run: Run): readonly Node[] | undefined | Fault {
  if (node.kind !== 'json') return fault('invalid', 'Expected value list node');
  if (node.value === undefined) return unreadable;
  if (!Array.isArray(node.value)) return undefined;
  const members: Node[] = [];
  for (const value of node.value as readonly Json[]) {
    const spent = spend(run, 1 + (typeof value === 'string' ? value.length / 100 : 0));
    if (spent) return spent;
    const member = typeof value === 'string' ? textMember(value) : nodeOf(value);
    if (member.kind === 'json' && member.text === undefined) return fault('fatal', 'Could not determine value type');
    members.push(member);
  }
  return members;
}

/** A list or map in a filter that is no JSON, not even in the permissive sense. */
export const unreadable = fault('fatal', 'A list or a map in the filter is no JSON.');

function textMember(text: string): Node {
  const trimmed = text.trim();
  if (/^[$@]/.test(trimmed) && readPath(trimmed, cursorOver(''), 0)) return { kind: 'absent' };
  if (/^(?:\[.*\]|\{.*\})$/s.test(trimmed) && readLenientJson(trimmed) !== undefined) {
    return { kind: 'json', value: undefined, text };
  }
  return { kind: 'text', text };
}
