import type { Failure } from '../../model/target.ts';
import { unrecordedCode, unstubbedCode } from '../stub-header.ts';
import { fail } from './failure.ts';
import type { Answer } from './running.ts';

/**
 * The Problem where the simulator says that nothing is stubbed for the request that an action sent, or that it could not
 * be recorded: such a case has shown nothing, whether it expects the action to succeed or to fail.
 */
export function unstubbed(answer: Answer | Failure): Failure | undefined {
  if (answer.kind !== 'failed') return undefined;
  const unrecorded = answer.errors.find(({ code }) => code === unrecordedCode);
  if (unrecorded) return fail({ kind: 'usage', message: unrecorded.message }, 'never');
  const error = answer.errors.find(({ code }) => code === unstubbedCode);
  return error && fail({ kind: 'stub', message: error.message, hint }, 'never');
}

const hint = 'Write a stub for this request, or mend the one that was meant for it.';
