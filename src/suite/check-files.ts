import { readTextBelow } from '../lib/read-text-below.ts';
import type { Mocks } from '../mocks/mock.ts';
import { fileLimit, unreadable } from '../mocks/unreadable.ts';
import type { JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import { levelsOf } from './levels.ts';
import type { Parsed } from './parse.ts';
import { mapOf } from './take.ts';

/**
 * The files that mocks of a suite will read and cannot: they are looked for before the first case, since a case that
 * fails for it at night is a night lost. A path that is only known when a case runs is passed over.
 *
 * @param root the project folder
 */
export function checkFiles({ tree, places }: Pick<Parsed, 'tree' | 'places'>, root: string, mocks: Mocks): Problem[] {
  return levelsOf(tree).flatMap(({ map, pointer }) =>
    Object.entries(mapOf(map.mocks)).flatMap(([name, directive]): Problem[] => {
      const { option, path } = fileOf(mapOf(directive), mocks) ?? {};
      if (option === undefined || path === undefined) return [];
      const found = readTextBelow(root, path, fileLimit);
      if (!('reason' in found)) return [];
      const place = places.value([...pointer, 'mocks', name, option]);
      return [{ kind: 'invalid-suite', ...unreadable(path, found.reason), place }];
    }),
  );
}

/** The file that a directive names. What is wrong with the path itself is told where the directive is read. */
function fileOf(
  { type, ...options }: JsonObject,
  mocks: Mocks,
): { readonly option: string; readonly path: string } | undefined {
  const mock = typeof type === 'string' && Object.hasOwn(mocks, type) ? mocks[type] : undefined;
  const option = mock?.fileOption;
  const path = option === undefined ? undefined : options[option];
  if (option === undefined || typeof path !== 'string') return undefined;
  return mock?.check?.(options) === undefined ? { option, path } : undefined;
}
