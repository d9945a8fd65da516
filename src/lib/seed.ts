import type { Random } from './random.ts';

/** Letters and digits that nobody mistakes for each other when read aloud or typed. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A seed for a run that was given none: short enough to type again. */
export function randomSeed(random: Random): string {
  return Array.from({ length: 8 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}
