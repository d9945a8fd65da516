import type { Problem } from '../model/problem.ts';

/**
 * Problems in the order in which the author finds them in the file, each once: an alias may lead to one place twice.
 * Those of this file stand before those of others.
 */
export function inOrder(problems: readonly Problem[], file?: string): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify([problem.place, problem.message]), problem]));
  const files = [...new Set([file, ...problems.map(({ place }) => place?.file)])];
  const positions = ({ place }: Problem) => [files.indexOf(place?.file), place?.line ?? 0, place?.column ?? 0];
  return [...once.values()].sort((one, other) => {
    const [a, b] = [positions(one), positions(other)];
    return a.map((position, index) => position - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
