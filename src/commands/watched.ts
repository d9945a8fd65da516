import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Redactor } from '../lib/redact.ts';
import type { RunEvent } from '../model/event.ts';
import type { watchResult } from './exit-code.ts';

/** The events as every report sees them: without secrets. Notes the result in passing. */
export async function* watched(
  events: AsyncIterable<RunEvent>,
  result: ReturnType<typeof watchResult>,
  redactor: Redactor,
): AsyncGenerator<RunEvent, void, undefined> {
  const records = createRecordRedactor(redactor);
  for await (const event of events) {
    result.note(event);
    yield records.event(event);
  }
}
