import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import { loops } from './plain-numbers.ts';
import type { Span } from './span.ts';

/** A name that an expression takes from its surroundings. */
export interface Reference {
  /** The name, with the keys behind it as far as they are written out: `inputs`, `orderAmount`. */
  readonly path: readonly [name: string, ...keys: string[]];
  /** Where the name and each of the keys first stands in the expression's text. */
  readonly spans: readonly Span[];
}

/**
 * What the expression depends on, each name once for each way in which it is used: not the names that it binds itself
 * (`x` in `list.all(x, ...)`), nor those of the language (`string`, `int`).
 */
export function referencesOf(ast: ASTNode): readonly Reference[] {
  const found = new Map<string, Reference>();
  walk(ast, namesOfTheLanguage, (reference) => {
    const key = reference.path.join('\n');
    if (!found.has(key)) found.set(key, reference);
  });
  return [...found.values()];
}

const namesOfTheLanguage: ReadonlySet<string> = new Set(
  new Environment().getDefinitions().variables.map(({ name }) => name),
);

function walk(node: ASTNode, bound: ReadonlySet<string>, note: (reference: Reference) => void): void {
  const chain = chainOf(node);
  if (chain) {
    if (!bound.has(chain.path[0])) note(chain);
    return;
  }
  if (node.op === 'rcall' && loops.has(node.args[0])) {
    const [, receiver, [variable, ...rest]] = node.args;
    walk(receiver, bound, note);
    const inner = variable?.op === 'id' ? new Set([...bound, variable.args]) : bound;
    for (const argument of rest) walk(argument, inner, note);
    return;
  }
  for (const child of nodesIn(node.args)) walk(child, bound, note);
}

/** `inputs.customer.tier`, `inputs["customer"].tier`: a name with keys that are written out. */
function chainOf(node: ASTNode): Reference | undefined {
  if (node.op === 'id') return { path: [node.args], spans: [spanOf(node)] };
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
  return chain && { path: [...chain.path, key], spans: [...chain.spans, span] };
}

function spanOf({ start, end }: ASTNode): Span {
  return { at: start, length: end - start };
}

/** The expressions within an expression, whatever the library keeps beside them. */
function nodesIn(value: unknown): ASTNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value] : [];
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
