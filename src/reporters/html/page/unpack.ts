import type { Detail, Row, RunFacts } from './shape.ts';

/** What the page reads out of itself. */
export interface Data {
  readonly facts: RunFacts;
  rows(): Promise<readonly Row[]>;
  /** The details of the case at that place among the rows. Rejects where the file has been cut. */
  detail(at: number): Promise<Detail>;
}

/** The data that stand in the document, packed as `data-elements.ts` packs them. */
export function readData(document: Document): Data {
  const blocks = [...document.querySelectorAll<HTMLElement>('script.details')];
  let last: { readonly block: HTMLElement; readonly details: Promise<readonly Detail[]> } | undefined;
  return {
    facts: JSON.parse(document.getElementById('run')?.textContent ?? ''),
    async rows() {
      const lists = await Promise.all([...document.querySelectorAll('script.rows')].map((block) => unpack<Row>(block)));
      return lists.flat();
    },
    async detail(at) {
      const block = blocks.findLast((one) => firstOf(one) <= at);
      if (!block) throw new Error('not in the file');
      if (last?.block !== block) last = { block, details: unpack<Detail>(block) };
      const detail = (await last.details)[at - firstOf(block)];
      if (!detail) throw new Error('not in the file');
      return detail;
    },
  };
}

/** How many cases stand before those of the block. */
function firstOf(block: HTMLElement): number {
  return Number(block.dataset.first);
}

async function unpack<T>(block: Element): Promise<readonly T[]> {
  const binary = atob(block.textContent ?? '');
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).json();
}
