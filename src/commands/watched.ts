import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { RunEvent } from '../model/event.ts';
import type { watchResult } from './exit-code.ts';
import type { World } from './world.ts';

/**
 * The events as every report sees them: without secrets. Notes the result in passing, and tells a program that listens,
 * at its pace.
 */
export async function* watched(
  events: AsyncIterable<RunEvent>,
  result: ReturnType<typeof watchResult>,
  { redactor, audience }: Pick<World, 'redactor' | 'audience'>,
): AsyncGenerator<RunEvent, void, undefined> {
  const records = createRecordRedactor(redactor);
  for await (const event of events) {
    result.note(event);
    const shown = records.event(event);
    const busy = audience?.event?.(shown);
    if (busy) await busy;
    yield shown;
  }
}
