/** The values one after the other, as an executor or a file would give them. */
export async function* from<T>(values: Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* values;
}

/** All that comes, in a list. */
export async function listOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}

/** A reporter's text in one piece. The webhook's messages come without line feeds, and get one each for a file of them. */
export async function textOf(pieces: AsyncIterable<string>, file = ''): Promise<string> {
  const list = await listOf(pieces);
  return list.join(file === 'webhook.jsonl' ? '\n' : '');
}
