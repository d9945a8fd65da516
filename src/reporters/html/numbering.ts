/** Gives each text a number, so that it need not be said again and again. */
export interface Numbering {
  /** From 0, in the order in which texts come for the first time. */
  numberOf(text: string): number;
  /** The texts at their numbers. */
  names(): readonly string[];
}

/** Begins with no text. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    names: () => [...numbers.keys()],
  };
}
