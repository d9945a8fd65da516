/** A part of a text: from the first character to the one behind the last. */
export type Span = readonly [start: number, end: number];

/** Knows many texts and finds them in others. */
export interface TextFinder {
  /** From now on the text is found; it must have at least `shortestFound` characters. */
  add(wanted: string): void;
  /** Where wanted texts stand, in order; those that overlap or touch each other as one. */
  find(text: string): readonly Span[];
}

/** The least length of a text that can be found, in UTF-16 units. */
export const shortestFound = 4;

/** Whatever shortens a text for a reader puts this at its end. */
const ellipsis = '…';

/** No text is shown longer than this before it is cut, so that no wanted one begins further from where it was cut. */
const longestShown = 300;

/** Bits of a hash of four characters, each of which moves those before it up by five: the fifth falls out at the top. */
const hashBits = 20;
const hashMask = 2 ** hashBits - 1;

/**
 * Looks for all texts in one pass, whatever their number: a bit set tells of the last four characters read whether any
 * wanted text ends with such, and only where one may is it compared. A text of which the end is cut off, so that only
 * its first characters stand before an ellipsis, is found too.
 */
export function createTextFinder(): TextFinder {
  const known = new Set<string>();
  const byEnd = new Map<number, string[]>();
  const byStart = new Map<string, string[]>();
  // Made when it is needed: many finders never know a text.
  let endings = new Uint32Array(0);

  const wholeOnes = (text: string): readonly Span[] => {
    let spans: Span[] | undefined;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      hash = next(hash, text.charCodeAt(at));
      if (((endings[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0) continue;
      for (const wanted of byEnd.get(hash) ?? []) {
        if (text.endsWith(wanted, at + 1)) spans = include(spans ?? [], [at + 1 - wanted.length, at + 1]);
      }
    }
    return spans ?? nowhere;
  };

  return {
    add(wanted) {
      if (wanted.length < shortestFound || known.has(wanted)) return;
      if (known.size === 0) endings = new Uint32Array(2 ** (hashBits - 5));
      known.add(wanted);
      let hash = 0;
      for (let at = wanted.length - shortestFound; at < wanted.length; at++) hash = next(hash, wanted.charCodeAt(at));
      endings[hash >>> 5] = (endings[hash >>> 5] ?? 0) | (1 << (hash & 31));
      append(byEnd, hash, wanted);
      append(byStart, wanted.slice(0, shortestFound), wanted);
    },
    find(text) {
      if (known.size === 0 || text.length < shortestFound) return nowhere;
      const whole = wholeOnes(text);
      const cut = cutOnes(text, byStart);
      return cut.length === 0 ? whole : [...whole, ...cut].sort(byEndOf).reduce(include, []);
    },
  };
}

const nowhere: readonly Span[] = [];

function next(hash: number, code: number): number {
  return ((hash << 5) ^ code) & hashMask;
}

function append<K>(map: Map<K, string[]>, key: K, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Puts a span that ends behind all others to them. */
function include(spans: Span[], [from, end]: Span): Span[] {
  let start = from;
  for (let last = spans.at(-1); last && last[1] >= start; last = spans.at(-1)) {
    start = Math.min(start, last[0]);
    spans.pop();
  }
  spans.push([start, end]);
  return spans;
}

function byEndOf(a: Span, b: Span): number {
  return a[1] - b[1];
}

/** The first characters of wanted texts that stand before an ellipsis. */
function cutOnes(text: string, byStart: ReadonlyMap<string, readonly string[]>): Span[] {
  const spans: Span[] = [];
  for (let end = text.indexOf(ellipsis); end >= 0; end = text.indexOf(ellipsis, end + 1)) {
    for (let start = Math.max(0, end - longestShown); start + shortestFound <= end; start++) {
      const shown = text.slice(start, end);
      if (!byStart.get(shown.slice(0, shortestFound))?.some((wanted) => wanted.startsWith(shown))) continue;
      spans.push([start, end]);
      break;
    }
  }
  return spans;
}
