import { nearest } from '../lib/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Stub } from '../model/stub.ts';
import type { Fault } from './fault.ts';
import { parse } from './parse.ts';
import { tellFaults } from './tell-faults.ts';
import { validate } from './validate.ts';

/** What a file of stubs may hold beside its `stub`. */
const keys = ['stub', 'description'];

/**
 * Reads the file of stubs that stands beside an action: its key `stub` is what the `stub` of a suite is. Everything that
 * is wrong with it, in the order of lines.
 *
 * @param file path below the project folder
 * @param source bytes as they are on disk, or text
 */
export function readStubFile(file: string, source: Uint8Array | string): readonly Stub[] | readonly Problem[] {
  const parsed = parse(file, source);
  if (!('places' in parsed)) return parsed;
  const { tree, places, faults } = parsed;
  const strange = Object.keys(tree).filter((key) => !keys.includes(key));
  if (strange.length > 0) {
    const found = strange.map((key): Fault => ({ words: () => unknown(key), ...places.span('key', [key]) }));
    return tellFaults([...faults, ...found], places.at);
  }
  if (tree.stub === undefined) return tellFaults([{ words: () => noStub, ...places.span('value', []) }], places.at);
  // As part of a suite, so that it is checked by what suites are checked by.
  const suite = validate({ ...parsed, tree: { action: 'any', ...tree }, lacksCases: true });
  return 'title' in suite ? suite.stubs : suite;
}

function unknown(key: string) {
  const near = nearest(key, keys);
  return {
    message: `\`${key}\` is not a key of a file of stubs.`,
    hint: near ? `Did you mean \`${near}\`?` : 'It holds rules under `stub`, and perhaps a `description`.',
  };
}

const noStub = {
  message: 'This file of stubs has no `stub`.',
  hint: 'Write `stub:` at the left margin, and below it the rules: `- request: { path: /v1/customers/7 }`.',
};
