import type { Status } from '../../../model/outcome.ts';
import type { Row, RunFacts } from './shape.ts';

/** Which cases the table shows by how they ended; empty: all of them. */
export const statusFilters = {
  '': 'all',
  attention: 'failed or errored',
  failed: 'failed',
  errored: 'errored',
  passed: 'passed',
  skipped: 'skipped',
  flaky: 'flaky',
  warnings: 'with warnings',
} as const;

/** The columns by which the table can be sorted. */
export const sortKeys = ['status', 'case', 'suite', 'action', 'latency', 'warnings'] as const;

/** One of `statusFilters`. */
export type StatusFilter = keyof typeof statusFilters;

/** One of `sortKeys`. */
export type SortKey = (typeof sortKeys)[number];

/** What is asked of the table. An empty text asks nothing. */
export interface Query {
  readonly status: StatusFilter;
  /** The suite's file. */
  readonly suite: string;
  readonly action: string;
  readonly tag: string;
  /** Words that all stand in the case's name, message, suite, action or tags, capitals aside; in quotes, words in a row. */
  readonly q: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** All cases, those first that want looking at. */
export const usualQuery: Query = {
  ...{ status: '', suite: '', action: '', tag: '', q: '' },
  ...{ sort: 'status', descending: false },
};

/** Answers queries over the rows of one run. */
export interface Index {
  /** The places of the matching rows, in the order asked for. */
  find(query: Query): readonly number[];
}

/** The rows, ready to be searched. The text of a row is put together once it is first searched for. */
export function createIndex(rows: readonly Row[], facts: RunFacts): Index {
  const texts: string[] = [];
  const textOf = (at: number): string => {
    const row = rows[at];
    if (!row) return '';
    const [id, name, suite, action, , , , , tags, message] = row;
    const { title = '', file = '' } = facts.suites[suite] ?? {};
    const words = [name, message, title, file, facts.actions[action]?.name, ...tags.map((tag) => facts.tags[tag]), id];
    texts[at] ??= words.join('\n').toLowerCase();
    return texts[at];
  };
  return {
    find(query) {
      const matches = matcherOf(query, facts, rows, textOf);
      const found: number[] = [];
      for (let at = 0; at < rows.length; at += 1) if (matches(at)) found.push(at);
      return sorted(found, query, rows, facts);
    },
  };
}

function matcherOf(
  { status, suite, action, tag, q }: Query,
  facts: RunFacts,
  rows: readonly Row[],
  textOf: (at: number) => string,
): (at: number) => boolean {
  const suiteNumber = facts.suites.findIndex(({ file }) => file === suite);
  const actionNumber = facts.actions.findIndex(({ name }) => name === action);
  const tagNumber = facts.tags.indexOf(tag);
  const words = wordsOf(q);
  return (at) => {
    const row = rows[at];
    if (!row || !hasStatus(row, status)) return false;
    if (suite !== '' && row[2] !== suiteNumber) return false;
    if (action !== '' && row[3] !== actionNumber) return false;
    if (tag !== '' && !row[8].includes(tagNumber)) return false;
    return words.length === 0 || words.every((word) => textOf(at).includes(word));
  };
}

function wordsOf(q: string): readonly string[] {
  const pieces = q.toLowerCase().matchAll(/"([^"]+)"?|[^\s"]+/g);
  return [...pieces].map(([whole, quoted]) => quoted ?? whole);
}

function hasStatus(row: Row, filter: StatusFilter): boolean {
  if (filter === '') return true;
  if (filter === 'attention') return row[4] === 'failed' || row[4] === 'errored';
  if (filter === 'flaky') return isFlakyRow(row);
  if (filter === 'warnings') return row[6] > 0;
  return row[4] === filter;
}

/** Whether a case passed, though not at the first attempt. */
export function isFlakyRow(row: Row): boolean {
  return row[4] === 'passed' && row[7] > 1;
}

const ranks: Readonly<Record<Status, number>> = { failed: 0, errored: 1, skipped: 3, passed: 4 };

/** Equal ones stay in the order of the plan. */
function sorted(found: number[], { sort, descending }: Query, rows: readonly Row[], facts: RunFacts): number[] {
  const compare = comparisonBy(sort, facts);
  const sign = descending ? -1 : 1;
  return found.sort((a, b) => {
    const [one, other] = [rows[a], rows[b]];
    return (one && other ? sign * compare(one, other) : 0) || a - b;
  });
}

function comparisonBy(sort: SortKey, facts: RunFacts): (a: Row, b: Row) => number {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const suiteRanks = ranksOf(
    facts.suites.map(({ title }) => title),
    compare,
  );
  const actionRanks = ranksOf(
    facts.actions.map(({ name }) => name),
    compare,
  );
  return {
    status: (a: Row, b: Row) => rankOf(a) - rankOf(b),
    case: (a: Row, b: Row) => (a[1] < b[1] ? -1 : Number(a[1] > b[1])),
    suite: (a: Row, b: Row) => (suiteRanks[a[2]] ?? 0) - (suiteRanks[b[2]] ?? 0),
    action: (a: Row, b: Row) => (actionRanks[a[3]] ?? 0) - (actionRanks[b[3]] ?? 0),
    latency: (a: Row, b: Row) => (a[5] ?? -1) - (b[5] ?? -1),
    warnings: (a: Row, b: Row) => a[6] - b[6],
  }[sort];
}

/** Flaky ones stand before those that were skipped. */
function rankOf(row: Row): number {
  return isFlakyRow(row) ? 2 : ranks[row[4]];
}

/** The place that each name has among all of them, so that names are compared once. */
function ranksOf(names: readonly string[], compare: (a: string, b: string) => number): number[] {
  const ranked: number[] = [];
  const order = names.map((name, at) => ({ name, at })).sort((a, b) => compare(a.name, b.name));
  for (const [rank, { at }] of order.entries()) ranked[at] = rank;
  return ranked;
}
