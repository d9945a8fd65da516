import { type Bars, createBars } from '../../lib/bars.ts';
import { cut } from '../../lib/printable.ts';
import type { CaseFinished, RunEvent, RunFinished, RunStarted } from '../../model/event.ts';
import type { NoticeContent } from '../../model/notice.ts';
import { createTally, durationOf, type Tally } from '../tally.ts';
import { createNumbering } from './numbering.ts';
import type { ActionFacts, Row, RunFacts, SuiteFacts } from './page/shape.ts';
import { shareOfLimit } from './share-of-limit.ts';
import { surroundings } from './surroundings.ts';

/** What the page says of the run as a whole, collected event by event in a space that grows with suites and actions only. */
export interface Overview {
  /** Takes the next event into account. */
  add(event: RunEvent): void;
  /** The case as a row of the table. */
  rowOf(event: CaseFinished): Row;
  /** Everything, once the last event is known. */
  facts(listing: Pick<RunFacts, 'listed' | 'listedCount'>): RunFacts;
}

/** More are only counted. */
const mostNotices = 100;

/** So much of a message stands in the table. */
const shortMessage = 300;

/** Begins with no event. */
export function createOverview(): Overview {
  const tally = createTally();
  const suites = createNumbering();
  const actions = createNumbering();
  const tags = createNumbering();
  const files: Mutable<SuiteFacts>[] = [];
  const histograms = new Map<string, Bars>();
  const overall = createBars();
  const notices: NoticeContent[] = [];
  let first: RunEvent | undefined;
  let noticeCount = 0;

  const suiteOf = (file: string, title: string) => {
    const number = suites.numberOf(file);
    files[number] ??= { file, title, counts: { passed: 0, failed: 0, errored: 0, skipped: 0 } };
    return files[number];
  };
  const start = ({ suites }: RunStarted) => {
    for (const { file, title, description, owner } of suites) {
      const more = { ...(description !== undefined && { description }), ...(owner !== undefined && { owner }) };
      Object.assign(suiteOf(file, title), more);
    }
  };
  const finish = ({ file, suite, status, action, latencyMs }: CaseFinished) => {
    const own = suiteOf(file, suite);
    own.counts = { ...own.counts, [status]: own.counts[status] + 1 };
    actions.numberOf(action);
    if (latencyMs === undefined) return;
    overall.add(latencyMs);
    const histogram = histograms.get(action) ?? createBars();
    histograms.set(action, histogram);
    histogram.add(latencyMs);
  };

  return {
    add(event) {
      tally.add(event);
      first ??= event;
      if (event.type === 'run:started') start(event);
      if (event.type === 'case:finished') finish(event);
      if (event.type !== 'notice') return;
      noticeCount += 1;
      const { level, message, hint } = event;
      if (notices.length < mostNotices) notices.push({ level, message, ...(hint !== undefined && { hint }) });
    },
    rowOf: (event) => [
      event.caseId,
      event.case,
      suites.numberOf(event.file),
      actions.numberOf(event.action),
      event.status,
      event.latencyMs === undefined ? null : Math.round(event.latencyMs * 10) / 10,
      event.warnings.length,
      event.attempts.length,
      event.tags.map(tags.numberOf),
      cut(event.problems[0]?.message ?? event.reason ?? '', shortMessage),
    ],
    facts: (listing) => ({
      ...known(tally, first),
      ...measured(tally, overall),
      notices,
      moreNotices: noticeCount - notices.length,
      suites: files,
      actions: latencies(tally, histograms, actions.names()),
      tags: tags.names(),
      ...listing,
    }),
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function known({ started, finished }: Tally, first: RunEvent | undefined) {
  const ending = endingOf(finished, first);
  return {
    ...(first && { runId: first.runId, startedAt: first.timestamp }),
    ...(started && {
      ...{ version: started.version, seed: started.seed, environment: started.environment },
      ...{ concurrency: started.concurrency },
      ...(started.baseUrl !== undefined && { baseUrl: started.baseUrl }),
      ...(started.protocol && { protocol: started.protocol }),
      ...(started.ratePerMinute !== undefined && { ratePerMinute: started.ratePerMinute }),
      ...(started.plan?.shard && { shard: started.plan.shard }),
    }),
    ...surroundings(started),
    ...(ending && { ending }),
  };
}

/** Without its last event a run was cut; without any there was none. */
function endingOf(finished: RunFinished | undefined, first: RunEvent | undefined): RunFacts['ending'] {
  if (finished) return finished.stopped && { why: finished.stopped.why, message: finished.stopped.message };
  return first && { why: 'cut', message: 'The run was cut: its end is missing in the audit log.' };
}

function measured(tally: Tally, overall: Bars) {
  const { counts, finished, metrics } = tally;
  const share = shareOfLimit(tally);
  const successRate = metrics.successRate();
  const spread = metrics.latency();
  return {
    counts,
    durationMs: durationOf(tally),
    ...(finished && { calls: finished.calls }),
    ...(share !== undefined && { share }),
    ...(successRate !== undefined && { successRate }),
    ...(spread && { latency: { ...spread, bars: overall.bars() } }),
  };
}

/** By the number that rows have for them. */
function latencies({ metrics }: Tally, histograms: ReadonlyMap<string, Bars>, names: readonly string[]): ActionFacts[] {
  const spreads = new Map(metrics.latencyByKey());
  return names.map((name) => {
    const spread = spreads.get(name);
    return { name, ...(spread && { latency: { ...spread, bars: histograms.get(name)?.bars() ?? [] } }) };
  });
}
