import { execute } from '../offline/execute.ts';
import type { Recorder } from '../offline/record/recorder.ts';
import { stubbedBackEnd } from '../offline/stubbed-back-end.ts';
import { createTurns } from '../offline/turns.ts';
import type { Engine, EngineContext, SimulatedAction } from './action.ts';
import { stubFileOf } from './stub-files.ts';

/**
 * An engine that carries out what an exported action does: its templates, its translation, its schemas. The system behind
 * it is stubbed: by the case, then by the file beside the action. Where there are no stubs at all, it answers with a
 * sample from which the action can make its output. With a recorder, whatever no stub answers is sent for real.
 */
export function offlineEngine(recorder?: Recorder): Engine {
  const turns = createTurns();
  return async (action, inputs, context) => {
    const { draft, now, contextId } = context;
    const stubs = stubsOf(action, context);
    // Stubs beside an action with rules would be refused when they are read again.
    const otherwise = action.isRuled
      ? undefined
      : recorder?.backEnd({ stubFile: stubFileOf(action), program: action.program(), inputs });
    const backEnd =
      stubs || otherwise
        ? stubbedBackEnd({ stubs: stubs ?? [], turns, inputs, now, ...(otherwise && { otherwise }) })
        : action.sampleBackEnd();
    const { checkOutput } = action;
    const { end, ...done } = await execute(action.program(), inputs, { checkOutput, backEnd, draft, contextId });
    if (end.kind === 'succeeded') return { ...done, kind: 'succeeded', output: end.output };
    if (end.kind === 'unstubbed') return { ...done, ...end };
    const { fault } = end;
    return { ...done, kind: 'failed', fault, error: { code: fault.errorCode, message: fault.message } };
  };
}

/** `undefined` where nothing is stubbed; an empty file of stubs says that nothing may be sent. */
function stubsOf({ backEnd }: SimulatedAction, { stubs }: EngineContext) {
  if (stubs.length === 0) return backEnd?.stubs;
  return backEnd ? [...stubs, ...backEnd.stubs] : stubs;
}
