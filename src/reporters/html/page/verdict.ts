import { counted, formatCount } from './numbers.ts';
import type { RunFacts } from './shape.ts';

/** How the run ended, in a sentence; the tone is one of the statuses. */
export interface Verdict {
  readonly tone: 'passed' | 'failed' | 'errored' | 'skipped';
  readonly title: string;
  /** Why it ended early, where it did. */
  readonly text?: string;
}

/** The sentence at the top of the overview. */
export function verdictOf({ counts, ending }: RunFacts): Verdict {
  const { total, failed, errored, passed } = counts;
  const text = ending && { text: sentence(ending.message) };
  const of = `of ${counted(total, 'case')}`;
  if (failed > 0 && errored > 0) {
    return {
      tone: 'failed',
      title: `${formatCount(failed)} failed and ${formatCount(errored)} errored ${of}`,
      ...text,
    };
  }
  if (failed > 0) return { tone: 'failed', title: `${formatCount(failed)} ${of} failed`, ...text };
  if (errored > 0) return { tone: 'errored', title: `${formatCount(errored)} ${of} could not be judged`, ...text };
  if (total === 0) return { tone: 'skipped', title: 'No case was run', ...text };
  if (ending)
    return { tone: 'skipped', title: `${formatCount(passed)} ${of} passed before the run ended early`, ...text };
  if (passed === 0) return { tone: 'skipped', title: `All of ${counted(total, 'case')} were skipped` };
  if (passed < total) return { tone: 'passed', title: `${formatCount(passed)} ${of} passed, the others were skipped` };
  return { tone: 'passed', title: total === 1 ? 'The case passed' : `All ${formatCount(total)} cases passed` };
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
