import { createHash } from 'node:crypto';

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * The same seed gives the same numbers on every machine. The generator is sfc32 by Chris Doty-Humphrey (PractRand,
 * public domain): small, fast, and it passes that suite; its state is the seed's SHA-256, so that seeds that look alike
 * give unlike numbers. Not for secrets.
 */
export function seededRandom(seed: string): Random {
  const state = createHash('sha256').update(seed).digest();
  let a = state.readUInt32LE(0);
  let b = state.readUInt32LE(4);
  let c = state.readUInt32LE(8);
  let counter = state.readUInt32LE(12);
  return () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
}
