import { again } from '../lib/iterables.ts';
import { compilePattern } from '../lib/pattern.ts';
import type { Case } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import type { LineSelection } from './discover.ts';
import type { TagFilter } from './tag-expression.ts';

/** Which cases of a plan are to be run. What is left out selects everything. */
export interface Selection {
  readonly tags?: TagFilter | undefined;
  readonly name?: NameFilter | undefined;
  readonly lines?: readonly LineSelection[] | undefined;
  /** Only what is marked with `only: true`. */
  readonly only?: boolean | undefined;
  /** Only the cases of these ids. */
  readonly ids?: ReadonlySet<string> | undefined;
}

/** Whether a case of this name is meant. */
export type NameFilter = (name: string) => boolean;

/** The selected cases, in the order of the plan; they keep their `index`. Made anew each time they are asked for. */
export function select(cases: Iterable<Case>, selection: Selection): Iterable<Case> {
  return selectsAll(selection) ? cases : again(() => selected(cases, selection));
}

/** Whether nothing is left out, so that what is known of the plan is known of the selection. */
export function selectsAll({ tags, name, lines = [], only, ids }: Selection): boolean {
  return !tags && !name && lines.length === 0 && !only && !ids;
}

function* selected(cases: Iterable<Case>, { tags, name, lines = [], only, ids }: Selection): Generator<Case> {
  const isOnLine = lineFilter(cases, lines);
  for (const test of cases) {
    if ((only && !test.only) || (tags && !tags(test.tags)) || (name && !name(test.name)) || !isOnLine(test)) continue;
    if (!ids || ids.has(test.id)) yield test;
  }
}

/** A regular expression (RE2) that is looked for anywhere in a case's name, capitals aside. */
export function parseGrep(text: string): NameFilter | Problem {
  const compiled = compilePattern(`(?i)${text}`);
  if ('pattern' in compiled) return (name) => compiled.pattern.matcher(name).find();
  return {
    kind: 'usage',
    message: compiled.complaint.replace('(?i)', ''),
    hint: 'The text behind --grep is a regular expression that is looked for in the names of cases.',
  };
}

/**
 * A line means the case that it stands in: the nearest one that begins at it or above; above all of them, the first. Cases
 * that stand in another file are all meant by any line of the suite.
 */
function lineFilter(cases: Iterable<Case>, lines: readonly LineSelection[]): (test: Case) => boolean {
  if (lines.length === 0) return () => true;
  const wanted = new Map<string, Set<number>>(lines.map(({ file }) => [file, new Set()]));
  const startsIn = startsOf(cases, wanted);
  for (const { file, line } of lines) {
    const starts = [...(startsIn.get(file) ?? [])];
    const above = starts.filter((start) => start <= line);
    const start =
      above.length > 0
        ? above.reduce((a, b) => Math.max(a, b))
        : starts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    wanted.get(file)?.add(start);
  }
  return ({ file, place }) => place.file !== file || (wanted.get(file)?.has(place.line) ?? true);
}

/** The lines in which the cases of these files begin. */
function startsOf(cases: Iterable<Case>, files: ReadonlyMap<string, unknown>): Map<string, Set<number>> {
  const starts = new Map([...files.keys()].map((file) => [file, new Set<number>()]));
  for (const { file, place } of cases) if (place.file === file) starts.get(file)?.add(place.line);
  return starts;
}
