import type { CaseChange, Comparison, LatencyShift } from '../../src/model/comparison.ts';

const none = { count: 0, first: [] };
/** Two runs of twelve cases that are the same. */
export const nothing: Comparison = {
  baseline: {
    runId: '019a2b0e-7a4b-7c3d-9e21-5b8f0a6d4c11',
    startedAt: '2026-11-22T09:30:12.345Z',
    environment: 'dev',
  },
  notes: [],
  matched: 12,
  newlyFailing: none,
  newlyPassing: none,
  newlySkipped: none,
  stillFailing: 0,
  added: none,
  gone: none,
  changedOutputs: none,
  uncomparedOutputs: { otherInputs: 0, noValues: 0 },
  latency: { test: 'Mann-Whitney U', level: 0.05, leastMs: 20, leastShare: 0.1, actions: [] },
};

/** The environments of two runs that are held against each other. */
export const between = { baseline: 'dev', run: 'prod' };

/** A case that changed. */
export function change(index: number, more: Partial<CaseChange> = {}): CaseChange {
  const what = { caseId: `case-${index}`, index, suite: 'Totals', case: `case ${index}`, file: 'suites/a.action.yaml' };
  return { ...what, line: 10 + index, before: 'passed', now: 'passed', ...more };
}

/** The latency of an action, which changed. */
export function latency(action: string, shift: LatencyShift['shift'], more: Partial<LatencyShift> = {}): LatencyShift {
  return { action, cases: 40, before: 120, now: 210, slowerShare: 0.9, p: 0.0004, shift, ...more };
}

/** Every kind of change. */
export const everything: Comparison = {
  ...nothing,
  notes: ['The number of cases at once is not the same: 5 then, 9 now.'],
  newlyFailing: {
    count: 14,
    first: Array.from({ length: 14 }, (_, index) =>
      change(index, {
        now: 'failed',
        message: '`total` is 3, but must be 4.',
        ...(index === 1 && { before: 'absent' }),
      }),
    ),
  },
  newlySkipped: { count: 1, first: [change(20, { before: 'failed', now: 'skipped' })] },
  newlyPassing: { count: 1, first: [change(21, { before: 'errored' })] },
  stillFailing: 2,
  added: { count: 1, first: [change(22, { case: 'Totals [n=1]', before: 'absent' })] },
  gone: { count: 1, first: [change(23, { before: 'skipped', now: 'absent' })] },
  changedOutputs: {
    count: 1,
    first: [
      {
        ...change(24),
        places: 3,
        differences: [
          { path: 'items[0].sku', text: 'is "b", not "a"' },
          { path: 'note', text: 'is new' },
        ],
      },
    ],
  },
  uncomparedOutputs: { otherInputs: 1, noValues: 2 },
  latency: {
    ...nothing.latency,
    actions: [
      latency('Calculate order total', 'slower'),
      latency('Get Loyalty Points', 'faster', { before: 1_500, now: 900, p: 0.0312 }),
      latency('Choose Queue', 'none'),
      latency('Rare', 'too-few'),
    ],
  },
};
