/**
 * Divides chunks of text or UTF-8 bytes into lines, wherever the chunks happen to end. Each line keeps its line feed, so
 * that a last line without one can be told from a whole one. A BOM stays; bytes that are not UTF-8 become U+FFFD.
 */
export async function* lines(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // Pieces of a line that is not yet whole: joining them at each chunk would take quadratic time for a long line.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      pieces.push(text.slice(start, end + 1));
      yield pieces.join('');
      pieces = [];
      start = end + 1;
    }
    if (start < text.length) pieces.push(text.slice(start));
  }
  const rest = pieces.join('') + decoder.decode();
  if (rest !== '') yield rest;
}
