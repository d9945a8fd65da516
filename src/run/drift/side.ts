import { showText } from '../../lib/show.ts';

/** What is sent, or what comes back. */
export type Side = 'input' | 'output';

/** A part of a schema: an input, a field, or with an empty path the whole. */
export interface Part {
  readonly side: Side;
  readonly path: string;
}

/** The part as the beginning of a sentence. */
export function sentence({ side, path }: Part): string {
  if (path === '') return side === 'input' ? 'What is sent' : 'The output';
  return `The ${side === 'input' ? 'input' : 'output field'} \`${showText(path)}\``;
}
