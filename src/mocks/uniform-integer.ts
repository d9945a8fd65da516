import type { Random } from '../lib/random.ts';

/**
 * A whole number from `min` to `max`, both included and both safe integers, each as likely as any other. Takes 64 random
 * bits and, rather than favour the lower numbers by a remainder, draws again where they fall in the last, incomplete span.
 */
export function uniformInteger(random: Random, min: number, max: number): number {
  const span = BigInt(max) - BigInt(min) + 1n;
  const limit = range - (range % span);
  let drawn = draw(random);
  while (drawn >= limit) drawn = draw(random);
  return Number(BigInt(min) + (drawn % span));
}

const range = 2n ** 64n;

/** `Random` is only as fine as 32 bits, so two are taken. */
function draw(random: Random): bigint {
  return (BigInt(word(random)) << 32n) | BigInt(word(random));
}

function word(random: Random): number {
  return Math.floor(random() * 2 ** 32);
}
