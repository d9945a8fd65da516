/** Pieces that, said over and over, make careless patterns try every place again from every other one. */
const pieces = [
  'a',
  'a-',
  'a:',
  '1',
  '1.',
  '/',
  '//',
  '//a',
  '@',
  '{',
  '{a',
  '[',
  '[A',
  ' ',
  '-',
  '_ ',
  '"',
  '\\',
  '\u001b];?',
];

/** Texts of about a million characters, by what they are made of: a piece for ever, with or without something around it. */
export function hostileTexts(): readonly (readonly [string, string])[] {
  return pieces.flatMap((piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    return [
      [piece, text],
      [`${piece}…x`, `${text}x`],
      [`1${piece}…1`, `1${text}1`],
      [`//${piece}`, `//${text}`],
      [`[${piece}`, `[${text}`],
      [`ESC ]${piece}`, `\u001b]${text}`],
    ] as const;
  });
}

/** The texts on which the work takes the processor 200 ms and more, even at the best of three tries. */
export function slowOn(work: (text: string) => unknown): string[] {
  const slow = (text: string) => [1, 2, 3].every(() => timeOf(() => work(text)) >= 200);
  return hostileTexts().flatMap(([name, text]) => (slow(text) ? [name] : []));
}

function timeOf(work: () => unknown): number {
  const since = process.cpuUsage();
  work();
  return process.cpuUsage(since).user / 1_000;
}
