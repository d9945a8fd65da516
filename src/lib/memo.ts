/**
 * Makes a value for a text once, however often it is asked for. Keeps at most `limit` of them: where texts are few and
 * asked for again and again, starting afresh when there are too many is enough.
 */
export function memo<T>(limit: number, make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= limit) made.clear();
    made.set(text, value);
    return value;
  };
}
