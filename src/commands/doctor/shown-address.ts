import { trimEnd } from '../../lib/trim-end.ts';

/** A web address without what may be secret in it: a name and a password, and whatever follows `?` or `#`. */
export function shownAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return trimEnd(`${origin}${pathname}`, '/');
}
