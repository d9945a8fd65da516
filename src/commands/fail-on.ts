import { InvalidArgumentError } from 'commander';
import { nearest } from '../lib/nearest.ts';
import type { Comparison } from '../model/comparison.ts';
import type { RunFinished } from '../model/event.ts';
import { termsOf } from '../reporters/baseline/terms.ts';

const changes = ['new-failures', 'changed-outputs', 'slower'] as const;

/** What `--fail-on` may name of a comparison. */
export type Change = (typeof changes)[number];

/** Reads names with commas between them. */
export function readChanges(text: string, before: readonly Change[] = []): readonly Change[] {
  return [...before, ...text.split(',').map((name) => readChange(name.trim()))];
}

function readChange(typed: string): Change {
  const known = changes.find((change) => change === typed);
  if (known) return known;
  const near = nearest(typed, changes);
  throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `There are: ${changes.join(', ')}.`);
}

/**
 * Whether the cases that failed or errored are forgiven, since `new-failures` asks for new ones only, and there is none. A
 * run that ended early is not: what did not run might have failed as well.
 */
export function isTolerated(
  { stopped }: RunFinished,
  comparison: Comparison | undefined,
  failOn: readonly Change[] = [],
): boolean {
  if (!comparison || stopped) return false;
  return failOn.includes('new-failures') && comparison.newlyFailing.count === 0;
}

/** Whether something has changed that may not, besides cases that fail. */
export function hasChanged(comparison: Comparison | undefined, failOn: readonly Change[] = []): boolean {
  if (!comparison) return false;
  const isSlower = comparison.latency.actions.some(({ shift }) => shift === 'slower');
  return (
    (failOn.includes('changed-outputs') && comparison.changedOutputs.count > 0) ||
    (failOn.includes('slower') && isSlower)
  );
}

/** A line about an exit code that the result alone does not explain; `undefined` where it does. */
export function explainFailOn(
  ended: RunFinished | undefined,
  comparison: Comparison | undefined,
  failOn: readonly Change[] = [],
): string | undefined {
  if (!ended || ended.stopped) return undefined;
  const { failed, errored } = ended.counts;
  if (failed + errored > 0 && !isTolerated(ended, comparison, failOn)) return undefined;
  if (hasChanged(comparison, failOn)) return `the exit code is 1, as --fail-on ${failOn.join(',')} asks.`;
  return failed + errored > 0
    ? `what failed or errored did so ${termsOf(comparison?.between).beforeInFull} as well, and does not count, as --fail-on new-failures asks.`
    : undefined;
}
