import { printable } from '../lib/printable.ts';
import { safeJson } from '../lib/safe-json.ts';
import type { Case } from '../model/case.ts';
import { type ListedCase, listedCases } from './listed-cases.ts';
import { print } from './print.ts';
import type { World } from './world.ts';

/** One line a case: its name and its place; as JSON also its id, action, tags and axis values. */
export function printCases({ stdout, redactor }: World, cases: Iterable<Case>, json: boolean): Promise<void> {
  return print(stdout, lines());

  function* lines(): Generator<string, void, undefined> {
    for (const test of listedCases(cases, redactor)) yield `${json ? safeJson(test) : line(test)}\n`;
  }
}

function line({ name, file, lineIn = file, line, skip }: ListedCase): string {
  return `${printable(lineIn)}:${line}  ${printable(name)}${skip === undefined ? '' : `  (skipped: ${printable(skip)})`}`;
}
