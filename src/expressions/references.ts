import type { ASTNode } from '@marcbachmann/cel-js';

/** A name that an expression uses, with the keys behind it as far as they are written out: `inputs`, `orderAmount`. */
export interface Reference {
  readonly names: readonly [name: string, ...keys: string[]];
  /** Where each of the names stands. */
  readonly spans: readonly Span[];
}

/** A part of a text, counted in characters from 0. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** Methods that bind the name given as their first argument: `inputs.items.map(item, item.price)`. */
const binding: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind']);

/** What the expression depends on, each name once for each way in which it is used. */
export function referencesOf(ast: ASTNode): readonly Reference[] {
  const found = new Map<string, Reference>();
  walk(ast, new Set(), (reference) => {
    const id = reference.names.join('\n');
    if (!found.has(id)) found.set(id, reference);
  });
  return [...found.values()];
}

function walk(node: ASTNode, bound: ReadonlySet<string>, note: (reference: Reference) => void): void {
  const chain = chainOf(node);
  if (chain) {
    if (!bound.has(chain.names[0])) note(chain);
    return;
  }
  if (node.op === 'rcall' && binding.has(node.args[0])) {
    const [, receiver, [variable, ...rest]] = node.args;
    walk(receiver, bound, note);
    const inner = variable?.op === 'id' ? new Set([...bound, variable.args]) : bound;
    for (const argument of rest) walk(argument, inner, note);
    return;
  }
  for (const child of childrenOf(node)) walk(child, bound, note);
}

/** `inputs.customer.tier`, `inputs["customer"].tier`: a name with keys that are written out. */
function chainOf(node: ASTNode): Reference | undefined {
  if (node.op === 'id') return { names: [node.args], spans: [spanOf(node)] };
  if (node.op === '.') {
    const [owner, key] = node.args;
    return extended(owner, key, { at: node.end - key.length, length: key.length });
  }
  if (node.op !== '[]') return undefined;
  const [owner, key] = node.args;
  return key.op === 'value' && typeof key.args === 'string' ? extended(owner, key.args, spanOf(key)) : undefined;
}

function extended(owner: ASTNode, key: string, span: Span): Reference | undefined {
  const chain = chainOf(owner);
  return chain && { names: [...chain.names, key], spans: [...chain.spans, span] };
}

function spanOf({ start, end }: ASTNode): Span {
  return { at: start, length: end - start };
}

/** The expressions within an expression, whatever the library keeps beside them. */
function childrenOf(node: ASTNode): ASTNode[] {
  return nodesIn(node.args);
}

function nodesIn(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
