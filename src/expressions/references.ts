import type { ASTNode } from '@marcbachmann/cel-js';

/** A name that an expression uses, with the keys behind it as far as they are written out: `inputs`, `orderAmount`. */
export type Reference = readonly [name: string, ...keys: string[]];

/** Methods that bind the name given as their first argument: `inputs.items.map(item, item.price)`. */
const binding: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter', 'bind']);

/** What the expression depends on, each name once for each way in which it is used. */
export function referencesOf(ast: ASTNode): readonly Reference[] {
  const found = new Map<string, Reference>();
  walk(ast, new Set(), (reference) => found.set(reference.join('\n'), reference));
  return [...found.values()];
}

function walk(node: ASTNode, bound: ReadonlySet<string>, note: (reference: Reference) => void): void {
  const chain = chainOf(node);
  if (chain) {
    if (!bound.has(chain[0])) note(chain);
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
  if (node.op === 'id') return [node.args];
  if (node.op === '.') return extended(node.args[0], node.args[1]);
  if (node.op !== '[]') return undefined;
  const [owner, key] = node.args;
  return key.op === 'value' && typeof key.args === 'string' ? extended(owner, key.args) : undefined;
}

function extended(owner: ASTNode, key: string): Reference | undefined {
  const chain = chainOf(owner);
  return chain && [...chain, key];
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
