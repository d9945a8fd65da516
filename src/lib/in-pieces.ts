/** The same text in pieces of at least so many characters, the last one aside: to write each line alone takes long. */
export async function* inPieces(text: AsyncIterable<string>, least: number): AsyncGenerator<string, void, undefined> {
  let parts: string[] = [];
  let length = 0;
  for await (const part of text) {
    parts.push(part);
    length += part.length;
    if (length < least) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join('');
}
