import { type Check, type Finding, skipped } from './check.ts';
import type { DoctorContext } from './context.ts';

/** A check that can be made. */
export interface PlannedCheck {
  readonly id: string;
  readonly title: string;
  /** The ids of those before it without which it makes no sense. */
  readonly needs: readonly string[];
  /** What those behind it lack where it failed, for a sentence: `needs a sign-in`. */
  readonly gives: string;
  /** Whether it is about Genesys Cloud, which a target of the configuration takes the place of. */
  readonly isRemote: boolean;
  readonly look: (context: DoctorContext) => Finding | Promise<Finding>;
}

/** Makes all checks, in the order in which they need each other; those that need nothing of each other side by side. */
export function runChecks(plan: readonly PlannedCheck[], context: DoctorContext): Promise<Check[]> {
  const running = new Map<string, Promise<Check>>();
  for (const planned of plan) running.set(planned.id, runCheck(planned, plan, running, context));
  return Promise.all(running.values());
}

async function runCheck(
  { id, title, needs, isRemote, look }: PlannedCheck,
  plan: readonly PlannedCheck[],
  running: ReadonlyMap<string, Promise<Check>>,
  context: DoctorContext,
): Promise<Check> {
  const { target, environment } = context.settings;
  if (isRemote && target) {
    const reason = `The environment "${environment}" uses the target "${target.name}" of the configuration, not Genesys Cloud.`;
    return { id, title, ...skipped(reason) };
  }
  const before = await Promise.all(needs.map((need) => running.get(need)));
  const lacking = before.find((check) => check && (check.status === 'failed' || check.status === 'skipped'));
  if (!lacking) return { id, title, ...(await look(context)) };
  // One that was not made itself has said what is behind it.
  const reason =
    lacking.status === 'skipped' ? lacking.message : `Needs ${plan.find((one) => one.id === lacking.id)?.gives}.`;
  return { id, title, ...skipped(reason) };
}
