import type { SuiteSummary } from '../../../src/model/event.ts';
import type { Place } from '../../../src/model/place.ts';
import type { CaseSpec } from '../../support/events.ts';

/** The suites that most scenarios run; `of` says how many of their cases. */
export const orders = suite('suites/orders/calculate-total.action.yaml', 'Calculate order total');
export const customers = suite('suites/customers/lookup.action.yaml', 'Customer lookup');

/** A file of the run. */
export function suite(file: string, title: string, selected = 0): SuiteSummary {
  return { file, title, selected };
}

/** The same file with so many cases selected. */
export function of(summary: SuiteSummary, selected: number): SuiteSummary {
  return { ...summary, selected };
}

/** A place in the suite of orders, where the line's text begins. */
export function place(line: number, source: string, length = 1): Place {
  const column = source.length - source.trimStart().length + 1;
  return { file: orders.file, line, column, source, length };
}

/** The case of the suite of orders with this amount. */
export function total(index: number, amount: number): CaseSpec {
  return { index, suite: orders, name: `Calculate order total [orderAmount=${amount}]` };
}
