/** Collects texts, and gives them out in elements of several. */
export interface Pack {
  /** Takes a text; gives the element that it fills, if it does. */
  add(json: string): Generator<string, void, undefined>;
  /** What is left. */
  end(): Generator<string, void, undefined>;
}

/**
 * Begins a row of elements: each is made of at most so many texts, of so many characters, and knows how many texts stand
 * in those before it.
 */
export function createPack(
  most: number,
  room: number,
  element: (texts: readonly string[], first: number) => string,
): Pack {
  let texts: string[] = [];
  let length = 0;
  let first = 0;
  const flush = () => {
    const made = element(texts, first);
    first += texts.length;
    texts = [];
    length = 0;
    return made;
  };
  return {
    *add(json) {
      if (texts.length > 0 && length + json.length > room) yield flush();
      texts.push(json);
      length += json.length;
      if (texts.length === most) yield flush();
    },
    *end() {
      if (texts.length > 0) yield flush();
    },
  };
}
