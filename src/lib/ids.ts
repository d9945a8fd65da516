import { hash } from 'node:crypto';
import { parse } from 'uuid';

/** The namespace of all names that action-suite makes ids from: a random UUID, fixed for ever. */
const namespace = parse('6f2f9a4e-5c1d-4b53-9f0a-1d6d2f7c3b88');

/**
 * The same UUID (version 5, RFC 9562, 5.5) for the same name, on every machine. The library's own makes an object for
 * each hash, which takes several times as long, and there is one id for each case.
 */
export function uuidOf(name: string): string {
  const digits = hash('sha1', Buffer.concat([namespace, Buffer.from(name)]));
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0b0011) | 0b1000).toString(16);
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join('-');
}
