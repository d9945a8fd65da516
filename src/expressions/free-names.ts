import { type ASTNode, Environment, parse } from '@marcbachmann/cel-js';
import { isMap } from '../lib/is-map.ts';
import { loops } from './plain-numbers.ts';

/** A name that an expression takes from its surroundings, such as `inputs`. */
export interface FreeName {
  readonly name: string;
  /** Where it first stands in the expression's text, counted in characters from 0. */
  readonly at: number;
}

/**
 * The names that an expression needs to be given, each once: not those that it binds itself (`x` in `list.all(x, ...)`),
 * nor those of the language (`string`, `int`). For a source that `compileExpression` takes.
 */
export function freeNames(source: string): readonly FreeName[] {
  const found = new Map<string, FreeName>();

  const visit = (node: ASTNode, bound: ReadonlySet<string>): void => {
    if (node.op === 'id' && !bound.has(node.args) && !found.has(node.args)) {
      found.set(node.args, { name: node.args, at: node.start });
    }
    const variable = node.op === 'rcall' && loops.has(node.args[0]) ? node.args[2][0] : undefined;
    if (node.op !== 'rcall' || variable?.op !== 'id') {
      for (const child of nodesIn(node.args)) visit(child, bound);
      return;
    }
    const [, receiver, [, ...rest]] = node.args;
    const within = new Set([...bound, variable.args]);
    for (const child of [receiver, ...rest]) visit(child, child === receiver ? bound : within);
  };

  visit(parse(source).ast, namesOfTheLanguage);
  return [...found.values()];
}

const namesOfTheLanguage: ReadonlySet<string> = new Set(
  new Environment().getDefinitions().variables.map(({ name }) => name),
);

function nodesIn(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is ASTNode {
  return isMap(value) && typeof value.op === 'string' && 'args' in value;
}
