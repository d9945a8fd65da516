import { parsePath } from '../lib/path.ts';
import type { JsonObject } from '../model/json.ts';
import { listOf, mapOf } from './take.ts';

/** The inputs that a suite or one of its cases sends, wherever they are named. */
export function inputNames(tree: JsonObject): ReadonlySet<string> {
  const levels = [tree, ...listOf(tree.cases).map(mapOf)];
  const rows = listOf(tree.include).map(mapOf);
  const maps = [...levels.flatMap(({ inputs, matrix }) => [mapOf(inputs), mapOf(matrix)]), ...rows];
  const mocked = levels.flatMap(({ mocks }) => Object.keys(mapOf(mocks)).map(inputOf));
  return new Set([...maps.flatMap((map) => Object.keys(map)), ...mocked]);
}

/** A generated value may stand within an input: `customer.id` belongs to `customer`. */
function inputOf(path: string): string {
  return String(parsePath(path)?.[0] ?? path);
}
