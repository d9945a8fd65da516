import { asText } from '../lib/as-typed.ts';
import { printable } from '../lib/printable.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import { safeJson } from '../lib/safe-json.ts';
import type { Case } from '../model/case.ts';
import { print } from './print.ts';
import type { World } from './world.ts';

/** One line a case: its name and its place; as JSON also its id, action, tags and axis values. */
export function printCases({ stdout, redactor }: World, cases: Iterable<Case>, json: boolean): Promise<void> {
  const records = createRecordRedactor(redactor);
  return print(stdout, lines());

  function* lines(): Generator<string, void, undefined> {
    for (const test of cases) {
      const shown = records.case(listed(test));
      yield json ? `${safeJson(record(shown))}\n` : `${line(shown)}\n`;
    }
  }
}

/** The part of a case that is shown; the rest need not be searched for secrets. */
function listed({ id, index, name, file, place, suite, action, mode, tags, axes, skip }: Case) {
  return { id, index, name, file, place, suite, action, mode, tags, axes, ...(skip !== undefined && { skip }) };
}

type Listed = ReturnType<typeof listed>;

function line({ name, place, skip }: Listed): string {
  return `${printable(place.file)}:${place.line}  ${printable(name)}${skip === undefined ? '' : `  (skipped: ${printable(skip)})`}`;
}

function record({ id, index, name, file, place, suite, action, mode, tags, axes, skip }: Listed) {
  const { line } = place;
  return {
    id,
    index,
    name,
    file,
    line,
    ...(place.file !== file && { lineIn: place.file }),
    suite,
    action,
    mode,
    tags,
    axes: asText(axes),
    ...(skip !== undefined && { skip }),
  };
}
