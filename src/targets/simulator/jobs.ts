import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../model/json.ts';
import type { ActionError } from '../../model/target.ts';
import { type Reply, refusal } from './reply.ts';

/** How a test ends: with an output, with an error, or never. */
type JobEnd =
  | { readonly kind: 'succeeded'; readonly output: Json }
  | { readonly kind: 'failed'; readonly error: ActionError }
  | { readonly kind: 'never' };

/** Tests that were accepted and are asked after. */
export interface Jobs {
  /** Accepts a test of the action that will be done at `doneAt`, in monotonic milliseconds. */
  accept(actionId: string, end: JobEnd, doneAt: number): Reply;
  /** What there is to say of a test now. */
  poll(actionId: string, testId: string, now: number, contextId: string): Reply;
}

/** Beyond this, the oldest test is forgotten, so that a server that runs for weeks does not grow. */
const mostJobs = 10_000;

/** Keeps jobs in memory. */
export function createJobs(): Jobs {
  const jobs = new Map<string, { actionId: string; end: JobEnd; doneAt: number }>();
  return {
    accept(actionId, end, doneAt) {
      const [oldest] = jobs.keys();
      if (oldest !== undefined && jobs.size >= mostJobs) jobs.delete(oldest);
      const testId = randomUUID();
      jobs.set(testId, { actionId, end, doneAt });
      return ok({ testId, status: 'RUNNING' });
    },
    poll(actionId, testId, now, contextId) {
      const job = jobs.get(testId);
      if (!job || job.actionId !== actionId) {
        return refusal(404, { code: 'not.found', message: `No test ${testId} of action ${actionId}` }, contextId);
      }
      const { end, doneAt } = job;
      if (end.kind === 'never' || now < doneAt) return ok({ testId, status: 'RUNNING' });
      if (end.kind === 'succeeded') return ok({ testId, status: 'SUCCEEDED', output: end.output });
      return ok({ testId, status: 'FAILED', details: [{ ...end.error }] });
    },
  };
}

function ok(body: JsonObject): Reply {
  return { status: 200, body };
}
