/** A set of whole numbers from 0 that lie close together, such as places in a list. */
export interface IndexSet {
  readonly size: number;
  has(index: number): boolean;
  add(index: number): void;
}

/** So many numbers share a page, of one bit each. */
const pageSize = 2 ** 15;

/** Takes little more than a bit for each number: a `Set` of a million of them takes forty megabytes. */
export function createIndexSet(): IndexSet {
  const pages = new Map<number, Uint8Array>();
  let size = 0;
  const has = (index: number) => {
    const page = pages.get(Math.floor(index / pageSize));
    const bit = index % pageSize;
    return page !== undefined && ((page[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  };
  return {
    get size() {
      return size;
    },
    has,
    add(index) {
      if (has(index)) return;
      const number = Math.floor(index / pageSize);
      const page = pages.get(number) ?? new Uint8Array(pageSize / 8);
      pages.set(number, page);
      const bit = index % pageSize;
      page[bit >>> 3] = (page[bit >>> 3] ?? 0) | (1 << (bit & 7));
      size += 1;
    },
  };
}
