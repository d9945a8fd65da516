import { countedWithCommas } from '../../lib/counted.ts';
import { printable } from '../../lib/printable.ts';
import { createRecordRedactor, type RecordRedactor } from '../../lib/record-redactor.ts';
import type { Redactor } from '../../lib/redact.ts';
import { safeJson } from '../../lib/safe-json.ts';
import type { Case } from '../../model/case.ts';
import type { Drift, TouchingChange } from './drift-of.ts';

/** What is to be told of a comparison. */
export interface ToldDrift {
  readonly drifts: readonly Drift[];
  /** How many contracts were asked for. */
  readonly contracts: number;
  /** Of how many the server did not say what there is. */
  readonly unasked: number;
  readonly folder: string;
  /** The command that keeps what there is now. */
  readonly pull: string;
}

/** So many cases are named. */
const mostNamed = 5;

/** The changes in words, action by action, and in the last line what to make of them. */
export function* diffLines(
  { drifts, contracts, unasked, folder, pull }: ToldDrift,
  redactor: Redactor,
): Generator<string> {
  const records = createRecordRedactor(redactor);
  const shown = (text: string) => printable(redactor.text(text));
  for (const { action, mode, path, changes } of drifts) {
    const draft = mode === 'draft' ? ', its draft' : '';
    yield `${shown(JSON.stringify(action))}${draft}${path === undefined ? '' : `  ${shown(path)}`}\n`;
    for (const change of changes) for (const line of changeLines(change, records)) yield `${shown(line)}\n`;
    yield '\n';
  }
  const changed = drifts.flatMap(({ changes }) => changes);
  const asked = contracts - unasked;
  if (changed.length === 0) {
    yield `${countedWithCommas(asked, 'contract')} compared with ${shown(folder)}: nothing changed.\n`;
    return;
  }
  const breaking = changed.filter((change) => change.breaking).length;
  const which = breaking === 0 ? 'none of them breaking' : `${breaking} of them breaking`;
  yield `${countedWithCommas(asked, 'contract')} compared with ${shown(folder)}: ${countedWithCommas(changed.length, 'change')}, ${which}.\n`;
  yield `When the suites fit what there is now, keep it: ${shown(pull)}\n`;
}

function changeLines({ breaking, message, hint, touched, cases }: TouchingChange, records: RecordRedactor): string[] {
  const indent = ' '.repeat(12);
  const named = cases.slice(0, mostNamed).map(records.case).map(lineOf);
  const rest = touched - named.length;
  const more = rest > 0 ? [`and ${rest.toLocaleString('en')} more`] : [];
  return [
    `  ${breaking ? 'breaking' : 'harmless'}  ${message}`,
    ...(hint === undefined ? [] : [`${indent}${hint}`]),
    ...(touched === 0 ? [] : [`${indent}It touches ${countedWithCommas(touched, 'case')}:`]),
    ...[...named, ...more].map((line) => `${indent}  ${line}`),
  ];
}

function lineOf({ place, name }: Case): string {
  return `${place.file}:${place.line}  ${name}`;
}

/** The same as one JSON document. */
export function diffJson({ drifts, contracts, unasked, folder }: ToldDrift, redactor: Redactor): string {
  const records = createRecordRedactor(redactor);
  const changes = drifts.flatMap(({ action, mode, path: kept, changes }) =>
    changes.map(({ what, path, breaking, message, hint, touched, cases }) => ({
      action: redactor.text(action),
      mode: mode === 'draft' ? 'draft' : 'published',
      ...(kept !== undefined && { kept: redactor.text(kept) }),
      what,
      ...(path !== undefined && { path: redactor.text(path) }),
      breaking,
      message: redactor.text(message),
      ...(hint !== undefined && { hint: redactor.text(hint) }),
      touched,
      cases: cases.map(records.case).map(({ id, name, file, place: { line, file: lineIn } }) => {
        return { id, name, file, line, ...(lineIn !== file && { lineIn }) };
      }),
    })),
  );
  const breaking = changes.filter((change) => change.breaking).length;
  const counts = { contracts, unasked, changes: changes.length, breaking };
  return `${safeJson({ folder: redactor.text(folder), counts, changes }, 2)}\n`;
}
