import { compileMarked } from '../expressions/template.ts';
import { hasTemplate } from '../lib/is-template.ts';
import { inputOf } from '../lib/path.ts';
import type { Case } from '../model/case.ts';
import type { Json } from '../model/json.ts';

/** A part of a case's inputs with expressions in it: a constant, or the directive of a generated value. */
export interface OpenPart {
  /** The input, or the dotted path within one. */
  readonly path: string;
  readonly value: Json;
  readonly isMock: boolean;
  /** Whether one of its expressions reads a variable of the environment, so that no output may show it. */
  readonly usesEnv: boolean;
}

interface Node extends OpenPart {
  readonly input: string;
  /** The inputs that its expressions use; all of them where it cannot be told which. */
  readonly uses: ReadonlySet<string> | 'all';
}

/**
 * The parts that are worked out last, each after those that it refers to. Circles have been refused when the suite was
 * loaded; where an expression picks an input by a name that it makes, its part comes after all that can go before.
 */
export function openParts({ inputs, mocks }: Case): readonly OpenPart[] {
  const constants = Object.entries(inputs).filter(([, value]) => hasTemplate(value));
  const generated = Object.entries(mocks).filter(([, directive]) => hasTemplate(directive));
  let left = [
    ...constants.map(([path, value]) => nodeOf(path, value, false)),
    ...generated.map(([path, value]) => nodeOf(path, value, true)),
  ];
  const ordered: Node[] = [];
  while (left.length > 0) {
    const open = new Set(left.map(({ input }) => input));
    const isReady = ({ uses }: Node) => uses !== 'all' && [...uses].every((name) => !open.has(name));
    const ready = left.filter(isReady);
    // Nothing goes before: either all of the rest wait for all others, or the suite came past its check.
    if (ready.length === 0) return [...ordered, ...left];
    ordered.push(...ready);
    left = left.filter((node) => !isReady(node));
  }
  return ordered;
}

function nodeOf(path: string, value: Json, isMock: boolean): Node {
  const input = isMock ? inputOf(path) : path;
  const compiled = compileMarked(value);
  const references = 'message' in compiled ? [] : compiled.references;
  const keys = references.flatMap(({ path: [name, key] }) => (name === 'inputs' ? [key] : []));
  const known = keys.filter((key) => key !== undefined);
  const usesEnv = references.some(({ path: [name] }) => name === 'env');
  return { path, value, isMock, usesEnv, input, uses: known.length < keys.length ? 'all' : new Set(known) };
}
