import { parse, v5 } from 'uuid';

/** The namespace of all names that action-suite makes ids from: a random UUID, fixed for ever. */
const namespace = parse('6f2f9a4e-5c1d-4b53-9f0a-1d6d2f7c3b88');

const utf8 = new TextEncoder();

/** The same UUID (version 5) for the same name, on every machine. */
export function uuidOf(name: string): string {
  // Given text, the library would take a byte at a time, and fail at half of a surrogate pair.
  return v5(utf8.encode(name), namespace);
}
