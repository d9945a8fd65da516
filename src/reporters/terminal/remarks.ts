import { isFlaky } from '../../lib/counts.ts';
import type { CaseFinished } from '../../model/event.ts';
import type { Problem } from '../../model/problem.ts';
import { problemLines, title } from './case-block.ts';
import type { Style } from './style.ts';

/** What is kept of the cases to be said at the end: warnings, flaky cases and reasons of skipping. */
export interface Remarks {
  add(event: CaseFinished): void;
  /** Warnings, those alike said once, and flaky cases, in the order of the plan; empty where there are none. */
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
  const flaky = emptyGroup();
  const reasons = new Map<string, number>();

  return {
    add(event) {
      const told = new Set<string>();
      for (const warning of event.warnings) {
        const key = shape(warning, event.file);
        // A case counts once, in however many members of a list it gives the same warning.
        if (told.has(key)) continue;
        told.add(key);
        const group = warnings.get(key) ?? emptyGroup();
        warnings.set(key, group);
        if (event.index < group.firstIndex) group.first = warning;
        join(group, event, limit);
      }
      if (isFlaky(event)) join(flaky, event, limit);
      if (event.status === 'skipped') {
        const reason = event.reason ?? 'no reason given';
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
    },
    text() {
      const inOrder = [...warnings.values()].sort((a, b) => a.firstIndex - b.firstIndex);
      const groups = inOrder.map((group) => warningLines(group, style, width));
      const again = flaky.count === 0 ? [] : [[style.warning('! flaky: passed, though not at the first attempt')]];
      for (const lines of again) lines.push(...caseLines(flaky));
      return [...groups, ...again].map((lines) => `${lines.join('\n')}\n\n`).join('');
    },
    skipReasons: () => reasons,
  };
}

interface Group {
  /** That of the case with the lowest index so far. */
  first?: Problem;
  firstIndex: number;
  /** The cases with the lowest indexes. */
  readonly cases: { readonly index: number; readonly title: string }[];
  count: number;
}

function emptyGroup(): Group {
  return { firstIndex: Number.POSITIVE_INFINITY, cases: [], count: 0 };
}

/** Suites take turns, so the cases of a group may end in any order. */
function join(group: Group, event: CaseFinished, limit: number): void {
  const { cases } = group;
  group.count += 1;
  group.firstIndex = Math.min(group.firstIndex, event.index);
  if (cases.length === limit && event.index > (cases.at(-1)?.index ?? 0)) return;
  cases.push({ index: event.index, title: title(event) });
  if (limit === Number.POSITIVE_INFINITY) return;
  cases.sort((a, b) => a.index - b.index);
  cases.splice(limit);
}

/** Warnings are alike when they differ in nothing but the values that they quote, and positions in lists. */
function shape({ kind, path = '', message }: Problem, file: string): string {
  const withoutValues = message.replace(/"(?:[^"\\]|\\.)*"|\b(?:true|false)\b|[+-]?\d[\d.,]*(?:e[+-]?\d+)?/gi, '?');
  return JSON.stringify([file, kind, path.replaceAll(/\[\d+\]/g, '[]'), withoutValues]);
}

function warningLines({ first, ...group }: Group, style: Style, width: number): string[] {
  if (!first) return [];
  const times = group.count === 1 ? '' : ` in ${group.count} cases`;
  const said = problemLines(first, style, Math.max(width * 2, 160)).map((line) => `    ${line}`);
  return [style.warning(`! warning${times}`), ...said, ...caseLines(group)];
}

function caseLines({ cases, count }: Pick<Group, 'cases' | 'count'>): string[] {
  const rest = count - cases.length;
  const inOrder = cases.toSorted((a, b) => a.index - b.index);
  return [...inOrder.map(({ title }) => `    - ${title}`), ...(rest > 0 ? [`    - and ${rest} more`] : [])];
}
