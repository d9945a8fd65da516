import { createRedactor, type Redactor } from '../../src/lib/redact.ts';
import type { Clock } from '../../src/model/clock.ts';
import type { CallContext, Reply, StopReason, TestRequest } from '../../src/model/target.ts';
import { createBudget } from '../../src/run/budget.ts';
import { type GenesysOptions, type GenesysTarget, genesysTarget } from '../../src/targets/genesys/genesys-target.ts';
import { contextOf } from '../support/context.ts';
import { type FarEnd, json, type Script, startFarEnd } from '../support/far-end.ts';
import { createFastClock } from '../support/fast-clock.ts';

/** A far end, a target that talks to it, and what a case needs. */
export interface Stage {
  readonly farEnd: FarEnd;
  readonly target: GenesysTarget;
  readonly clock: Clock;
  readonly redactor: Redactor;
  run(request?: Partial<TestRequest>, context?: CallContext): Promise<Reply>;
}

export const id = 'custom_-_0001';
export const testRoute = `POST /api/v2/integrations/actions/${id}/test`;
export const pollRoute = (testId: string) => `GET /api/v2/integrations/actions/${id}/test/${testId}`;
export const listRoute = 'GET /api/v2/integrations/actions';
export const tokenRoute = 'POST /oauth/token';

/** Answers the sign-in with `token-1`, `token-2`, ... */
export function tokens(expiresIn: unknown = 3_600) {
  let number = 0;
  return {
    [tokenRoute]: (response, received) => {
      number++;
      return json({ access_token: `token-${number}`, token_type: 'bearer', expires_in: expiresIn })(response, received);
    },
  } satisfies Script;
}

export const secret = 'S3CR3T-canary';

/** Sets the stage, gives it to the scene, and takes it down again. Time runs 100 times as fast. */
export async function onStage<T>(
  script: Script,
  scene: (stage: Stage) => Promise<T>,
  options: Partial<GenesysOptions> = {},
): Promise<T> {
  const farEnd = await startFarEnd({ ...tokens(), ...script });
  try {
    return await withTarget(farEnd, scene, options);
  } finally {
    await farEnd.close();
  }
}

/** The same with a far end that is there already. */
async function withTarget<T>(
  farEnd: FarEnd,
  scene: (stage: Stage) => Promise<T>,
  options: Partial<GenesysOptions> = {},
): Promise<T> {
  const clock = options.clock ?? createFastClock(100);
  const redactor = createRedactor([secret]);
  const target = genesysTarget({
    baseUrl: farEnd.url,
    loginUrl: farEnd.url,
    credentials: { clientId: 'client', clientSecret: secret },
    protocol: 'direct',
    poll: { intervalMs: 100, attempts: 5 },
    budget: createBudget({ limit: 60_000, windowMs: 60_000, clock, random: () => 0 }),
    clock,
    random: () => 0.5,
    redact: redactor.text,
    onToken: redactor.add,
    ...options,
  });
  const run: Stage['run'] = (request, context = patient()) =>
    target.run({ action: id, mode: 'test', flatten: false, inputs: { a: 1 }, ...request }, context);
  try {
    return await scene({ farEnd, target, clock, redactor, run });
  } finally {
    target.close();
  }
}

/** Waits for ever. */
export function patient(): CallContext {
  return contextOf(new AbortController().signal);
}

/** Aborted after so many real milliseconds. */
export function impatient(ms: number, reason: StopReason): CallContext {
  const { context, stop } = stopping(reason);
  setTimeout(stop, ms).unref();
  return context;
}

/** A context, and what aborts it; as a far end's part it never answers. */
export function stopping(reason: StopReason): { context: CallContext; stop: () => void } {
  const controller = new AbortController();
  return { context: contextOf(controller.signal), stop: () => controller.abort(reason) };
}
