import { sha256 } from '../../lib/hash.ts';
import type { SpoolAddress } from './format.ts';

/** What a spool may tell of a webhook's address: enough to know it again, and nothing that could be used. */
export function addressOf(url: string): SpoolAddress {
  const address = new URL(url);
  const { origin } = address;
  // A password may be short enough to be guessed from a hash.
  address.username = '';
  address.password = '';
  return { hash: sha256(address.href), origin };
}
