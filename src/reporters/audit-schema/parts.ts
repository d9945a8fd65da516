import { problemKinds } from '../../lib/problem-type.ts';
import type { Counts } from '../../model/event.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Attempt } from '../../model/outcome.ts';
import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { ActionStatus, Mode } from '../../model/suite.ts';
import type { Trace } from '../../model/target.ts';
import { count, defined, duration, may, must, object, oneOf, oneOfToday, text } from './members.ts';

export const actionStatus: JsonObject = oneOf<ActionStatus>({ SUCCEEDED: true, FAILED: true });
export const mode: JsonObject = oneOf<Mode>({ test: true, execute: true, draft: true });

/** What records are made of, by the name under which the schema defines it. */
export const parts: Readonly<Record<string, JsonObject>> = {
  Place: object<Place>('A position in a file of the suites. Lines and columns count from 1.', {
    file: must('Path below the project folder.', text),
    line: must('The line.', { type: 'integer', minimum: 1 }),
    column: must('The column.', { type: 'integer', minimum: 1 }),
    source: may('The whole line. Absent where the log keeps no values.', text),
    length: may('How many characters are meant.', count),
  }),
  Problem: object<Problem>('What went wrong, or a warning.', {
    kind: must('By cause.', oneOfToday(problemKinds)),
    message: must('What is wrong, in words.', text),
    hint: may('What to write or do instead.', text),
    place: may('What in the suite asked for it.', defined('Place')),
    path: may('The output field or input, such as items[0].sku.', text),
    matcher: may('The matcher that refused.', text),
    expected: may('What the suite expects: any JSON.', {}),
    actual: may('What came: any JSON. Absent where nothing did.', {}),
    converted: may('What it was read as, for a conversion without loss: any JSON.', {}),
    code: may("The platform's code, or the system's.", text),
  }),
  Trace: object<Trace>('How an answer came to be.', {
    actionId: may('Once it is known.', text),
    correlationId: may("The platform's id of the last response.", text),
    request: may('What the platform sent to the system behind the action.', text),
    calls: must('HTTP calls made.', count),
    throttled: must('Of these, answered with 429.', count),
    unserved: may('Of these, 503, 504, or no answer in time. Absent where there were none.', count),
  }),
  Attempt: object<Attempt>('One execution of a case. Times in milliseconds.', {
    number: must('From 1.', { type: 'integer', minimum: 1 }),
    queuedMs: must('Waiting for the rate limit.', duration),
    serviceMs: must('From the first byte sent to the last read.', duration),
    actionStatus: may("The action's own word.", actionStatus),
    problem: may('Why it gave no judgement.', defined('Problem')),
    trace: must('How the answer came to be.', defined('Trace')),
  }),
  Counts: object<Counts>('How many cases ended in which way.', {
    total: must('All.', count),
    passed: must('Passed.', count),
    failed: must('An expectation was not met.', count),
    errored: must('Could not be judged.', count),
    unknown: must('Of the errored, those whose action may have run.', count),
    skipped: must('Not run.', count),
    flaky: must('Of the passed, those that were tried again.', count),
    warnings: must('Warnings, not cases.', count),
  }),
};
