import { Budget, usualLimits } from '../../../velocity/budget.ts';
import { toLive } from '../../../velocity/live.ts';
import type { Value } from '../../../velocity/value.ts';
import { writeValue } from '../../../velocity/write-value.ts';

/** What is handed to a tool as the text that a template would write for it. */
export function textOf(value: Value): string {
  return typeof value === 'string' ? value : (writeValue(toLive(value), new Budget(usualLimits)) ?? '');
}
