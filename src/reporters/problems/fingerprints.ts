import { sha256 } from '../../lib/hash.ts';
import type { Problem } from '../../model/problem.ts';

/**
 * A name for each problem that stays when lines above it come and go: made of file, kind and sentence, and of a number
 * where these are the same. Consumers keep only one of several problems with one fingerprint.
 */
export function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ kind, message, place }) => {
    const identity = JSON.stringify([place?.file ?? null, kind, message]);
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return sha256(number === 1 ? identity : `${identity}#${number}`);
  });
}
