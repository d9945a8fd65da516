import type { Step } from '../lib/path.ts';

/** Way from the top of a document to one part of it: keys, and positions in lists from 0. */
export type Pointer = readonly Step[];

/** The steps of a JSON pointer (RFC 6901). */
export function stepsOf(jsonPointer: string): string[] {
  return jsonPointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON pointer (RFC 6901) of the steps. */
export function jsonPointer(steps: Pointer): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
