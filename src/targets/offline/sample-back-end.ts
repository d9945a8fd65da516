import { once } from '../../lib/once.ts';
import type { JsonObject } from '../../model/json.ts';
import type { BackEnd } from './back-end.ts';
import type { Program } from './program.ts';
import { sampleAnswer } from './sample-answer.ts';

/** A system that answers whatever it is asked with a sample from which the action can make its output. */
export function sampleBackEnd(program: Program, outputSchema: JsonObject): BackEnd {
  const body = once(() => JSON.stringify(sampleAnswer(program, outputSchema)));
  return () => ({
    kind: 'answer',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: body(),
    latencyMs: 0,
  });
}
