import type { Json } from '../model/json.ts';

/** What a text holds, where it is JSON; `undefined` where it is not. */
export function jsonOf(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
