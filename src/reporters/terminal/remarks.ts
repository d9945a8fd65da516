import { isFlaky } from '../../lib/counts.ts';
import type { CaseFinished } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { problemLines, title } from './case-block.ts';
import type { Style } from './style.ts';

/** What is kept of the cases to be said at the end: warnings, flaky cases and reasons of skipping. */
export interface Remarks {
  add(event: CaseFinished): void;
  /** Warnings, those alike said once, and flaky cases; empty where there are none. */
  text(): string;
  /** Reason to number of cases, in the order in which they came up. */
  skipReasons(): ReadonlyMap<string, number>;
}

/** So many cases are named for each kind of remark; the rest is counted, unless all was asked for. */
const named = 3;

/** Begins with nothing to say. Its size depends on how many kinds of warnings there are, not on how many cases. */
export function createRemarks(
  style: Style,
  { verbose, width }: { readonly verbose: boolean; readonly width: number },
): Remarks {
  const limit = verbose ? Number.POSITIVE_INFINITY : named;
  const warnings = new Map<string, Group>();
  const flaky: Group = { cases: [], count: 0 };
  const reasons = new Map<string, number>();

  return {
    add(event) {
      const told = new Set<string>();
      for (const warning of event.warnings) {
        const key = shape(warning, event.file);
        // A case counts once, in however many members of a list it gives the same warning.
        if (told.has(key)) continue;
        told.add(key);
        const group = warnings.get(key) ?? { first: warning, cases: [], count: 0 };
        warnings.set(key, group);
        join(group, event, limit);
      }
      if (isFlaky(event)) join(flaky, event, limit);
      if (event.status === 'skipped') {
        const reason = event.reason ?? 'no reason given';
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    },
    text() {
      const groups = [...warnings.values()].map((group) => warningLines(group, style, width));
      const again = flaky.count === 0 ? [] : [[style.warning('! flaky: passed, though not at the first attempt')]];
      for (const lines of again) lines.push(...caseLines(flaky));
      return [...groups, ...again].map((lines) => `${lines.join('\n')}\n\n`).join('');
    },
    skipReasons: () => reasons,
  };
}

interface Group {
  readonly first?: Problem;
  /** Titles of the first cases. */
  readonly cases: string[];
  count: number;
}

function join(group: Group, event: CaseFinished, limit: number): void {
  group.count += 1;
  if (group.cases.length < limit) group.cases.push(title(event));
}

/** Warnings are alike when they differ in nothing but the values that they quote, and positions in lists. */
function shape({ kind, path = '', message }: Problem, file: string): string {
  const withoutValues = message.replace(/"(?:[^"\\]|\\.)*"|\b(?:true|false)\b|[+-]?\d[\d.,]*(?:e[+-]?\d+)?/gi, '?');
  return JSON.stringify([file, kind, path.replaceAll(/\[\d+\]/g, '[]'), withoutValues]);
}

function warningLines({ first, cases, count }: Group, style: Style, width: number): string[] {
  if (!first) return [];
  const times = count === 1 ? '' : ` in ${count} cases`;
  const said = problemLines(first, style, Math.max(width * 2, 160)).map((line) => `    ${line}`);
  return [style.warning(`! warning${times}`), ...said, ...caseLines({ cases, count })];
}

function caseLines({ cases, count }: Group): string[] {
  const rest = count - cases.length;
  return [...cases.map((name) => `    - ${name}`), ...(rest > 0 ? [`    - and ${rest} more`] : [])];
}
