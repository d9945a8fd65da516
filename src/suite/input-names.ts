import { inputOf } from '../lib/path.ts';
import type { JsonObject } from '../model/json.ts';
import { levelsOf } from './levels.ts';
import { listOf, mapOf } from './take.ts';

/** The inputs that a suite or one of its cases sends, wherever they are named. */
export function inputNames(tree: JsonObject): ReadonlySet<string> {
  const levels = levelsOf(tree).map(({ map }) => map);
  const rows = listOf(tree.include).map(mapOf);
  const maps = [...levels.flatMap(({ inputs, matrix }) => [mapOf(inputs), mapOf(matrix)]), ...rows];
  const mocked = levels.flatMap(({ mocks }) => Object.keys(mapOf(mocks)).map(inputOf));
  return new Set([...maps.flatMap((map) => Object.keys(map)), ...mocked]);
}
