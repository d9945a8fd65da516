import { createNumberSet } from '../lib/number-set.ts';

/**
 * Hands out each name once; a name asked for again gets ` #2`, ` #3` ..., or what `mark` has in place of ` #`. Of names
 * that are given once only 53 bits are kept, so that a million of them fit into a few megabytes. Two names of one hash,
 * which is as good as impossible, would only give the second a number that it did not need.
 */
export function createNamer(mark = ' #'): (name: string) => string {
  const given = createNumberSet();
  const counts = new Map<string, number>();
  return (name) => {
    const hash = hash53(name);
    if (!given.has(hash)) {
      given.add(hash);
      return name;
    }
    let count = counts.get(name) ?? 1;
    let unique: string;
    do {
      count += 1;
      unique = `${name}${mark}${count}`;
    } while (given.has(hash53(unique)));
    counts.set(name, count);
    given.add(hash53(unique));
    return unique;
  };
}

/** cyrb53 by bryc (public domain): not for secrets, but fast and well spread. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}
