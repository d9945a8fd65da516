import { asText } from '../lib/as-typed.ts';
import { again } from '../lib/iterables.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Case } from '../model/case.ts';
import type { Json } from '../model/json.ts';
import type { Mode } from '../model/suite.ts';

/** A case that would run, as it is shown. Without secrets. */
export interface ListedCase {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly file: string;
  /** In `file`, or in `lineIn`. */
  readonly line: number;
  /** The file that holds the case, where it is not the suite itself. */
  readonly lineIn?: string;
  readonly suite: string;
  readonly action: string;
  readonly mode: Mode;
  readonly tags: readonly string[];
  /** Of the matrix: input to value. */
  readonly axes: Json;
  /** Why it would be skipped. */
  readonly skip?: string;
}

/** The cases as they are shown, made anew each time they are asked for. */
export function listedCases(cases: Iterable<Case>, redactor: Redactor): Iterable<ListedCase> {
  return again(function* () {
    const records = createRecordRedactor(redactor);
    for (const test of cases) yield listed(records.case(shownPart(test)));
  });
}

/** The rest need not be searched for secrets. */
function shownPart({ id, index, name, file, place, suite, action, mode, tags, axes, skip }: Case) {
  return { id, index, name, file, place, suite, action, mode, tags, axes, ...(skip !== undefined && { skip }) };
}

function listed(test: ReturnType<typeof shownPart>): ListedCase {
  const { id, index, name, file, place, suite, action, mode, tags, axes, skip } = test;
  return {
    id,
    index,
    name,
    file,
    line: place.line,
    ...(place.file !== file && { lineIn: place.file }),
    suite,
    action,
    mode,
    tags,
    axes: asText(axes),
    ...(skip !== undefined && { skip }),
  };
}
