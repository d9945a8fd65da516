import { isScalar, type Pair, type Scalar } from 'yaml';
import type { Fault } from './fault.ts';
import { yamlMessages } from './yaml-messages.ts';

/**
 * `min: 1,5` between braces: the comma ends the value, and the digits behind it become a key. `undefined` for any other
 * key.
 *
 * @param text the whole document
 */
export function decimalComma({ value, range }: Scalar, { value: behind }: Pair, text: string): Fault | undefined {
  if (typeof value !== 'number' || !range || !isNothing(behind)) return undefined;
  const [before = ''] = /[\d.]+,$/.exec(text.slice(Math.max(0, range[0] - 30), range[0])) ?? [];
  if (before === '') return undefined;
  const start = range[0] - before.length;
  return { words: () => yamlMessages.decimalComma(text.slice(start, range[1])), start, end: range[1] };
}

function isNothing(value: unknown): boolean {
  return !value || (isScalar(value) && (value.source ?? '') === '');
}
