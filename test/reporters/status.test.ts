import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cells } from '../../src/lib/cells.ts';
import { createProgress, type Progress } from '../../src/reporters/terminal/progress.ts';
import { createRecent } from '../../src/reporters/terminal/recent.ts';
import { type Moment, status } from '../../src/reporters/terminal/status.ts';
import { createStyle } from '../../src/reporters/terminal/style.ts';
import { showTimeLeft, timeLeft } from '../../src/reporters/terminal/time-left.ts';
import { attemptOf, type CaseSpec, Recording } from '../support/events.ts';
import { scenarios } from './scenarios.ts';

const suite = { file: 'suites/a.action.yaml', title: 'Orders', selected: 1_000 };
const named = (index: number, name = `case ${index}`): CaseSpec => ({ index, suite, name });

/** A run of a thousand cases, of which 500 have ended and three are under way, each event told at its own time. */
function midway(): Progress {
  const recording = new Recording([suite]);
  const warnings = [{ kind: 'null-input', message: 'A null input.' }] as const;
  for (let index = 0; index < 500; index++) {
    if (index % 100 === 7) recording.finish(named(index), { reason: 'later' });
    else if (index % 100 === 8) recording.run(named(index), { problems: [{ kind: 'value', message: 'Wrong.' }] });
    else if (index % 100 === 9) recording.run(named(index), { problems: [{ kind: 'timeout', message: 'Late.' }] });
    else recording.run(named(index), index % 50 === 0 ? { warnings } : {});
  }
  recording.start(named(500, 'hangs')).wait(3_000).start(named(501)).wait(4_000).start(named(502));
  return told(recording);
}

function told({ events }: Recording): Progress {
  const progress = createProgress();
  for (const event of events) progress.note(event, Date.parse(event.timestamp));
  return progress;
}

/** The last moment of the events: so many milliseconds after its start. */
function at(progress: Progress, ms: number, more: Partial<Moment> = {}): Moment {
  const recent = { ms: 60_000, cases: 240, calls: 243 };
  return { nowMs: progress.startedMs + ms, recent, waitMs: 0, isHeldBack: false, isEnding: false, ...more };
}

function shown(progress: Progress, moment: Moment, columns = 100): string[] {
  const lines = status(progress, moment, columns, createStyle(false));
  expect(status(progress, moment, columns, createStyle(true)).map(stripVTControlCharacters)).toEqual(lines);
  return lines;
}

describe('the status of a run', () => {
  it('says what is done, how it ended, the time, the calls, and what takes unusually long', () => {
    const progress = midway();
    expect(shown(progress, at(progress, 66_400, { isHeldBack: true, waitMs: 250 }))).toEqual([
      '━━━━━━━━━━━━━━━━━━━━────────────────────  500 of 1000',
      '✓ 485 passed  ✗ 5 failed  ✗ 5 errored  ! 10 warnings  ↷ 5 skipped  3 running',
      '1 min 6 s · about 2 min left · 243 of 270 calls in the last minute',
      'the rate limit sets the pace',
      'running for 7 s: Orders > hangs',
    ]);
    expect(shown(progress, at(progress, 66_400, { isHeldBack: true, waitMs: 11_200 }))[3]).toBe(
      'waiting for the rate limit: next call in 12 s',
    );
  });

  it('says that the run ends, and how it would end at once', () => {
    const progress = midway();
    expect(shown(progress, at(progress, 66_400, { isHeldBack: true, isEnding: true }))[3]).toBe(
      'ending: cases under way have a moment to finish; Ctrl-C again ends at once',
    );
  });

  it('names no case for taking as long as the others do', () => {
    const recording = new Recording([suite]);
    for (let index = 0; index < 5; index++) recording.run(named(index), { attempts: [attemptOf(1, 4_000)] });
    const progress = told(recording.start(named(5)));
    const since = recording.events.at(-1)?.timestamp ?? '';
    const at11 = { ...at(progress, 0), nowMs: Date.parse(since) + 11_000 };
    expect(shown(progress, at11)).toHaveLength(3);
    expect(shown(progress, { ...at11, nowMs: at11.nowMs + 1_000 }).at(-1)).toBe('running for 12 s: Orders > case 5');
  });

  it('fits into every width, and leaves out what matters least', () => {
    const progress = midway();
    const moment = at(progress, 75_000, { isHeldBack: true, waitMs: 11_200 });
    for (let columns = 1; columns <= 120; columns++) {
      for (const line of shown(progress, moment, columns)) expect(cells(line)).toBeLessThan(Math.max(2, columns));
    }
    expect(shown(progress, moment, 40)).toEqual([
      '━━━━━━━━━━━━━─────────────  500 of 1000',
      '✓ 485 passed  ✗ 5 failed  ✗ 5 errored',
      '1 min 15 s · about 2 min left',
      'waiting for the rate limit: next call …',
      'running for 15 s: Orders > hangs',
      'running for 12 s: Orders > case 501',
    ]);
    expect(shown(progress, moment, 20).slice(0, 3)).toEqual(['500 of 1000', '✗ 5 failed', 'about 2 min left']);
  });

  it('shows nothing before the run and after it', () => {
    const progress = createProgress();
    expect(shown(progress, at(progress, 0))).toEqual([]);
    const recording = new Recording([suite]);
    recording.end();
    expect(shown(told(recording), at(progress, 0))).toEqual([]);
  });

  it('counts what was before a run went on as done, and measures from there', () => {
    const recording = new Recording([suite]);
    for (let index = 0; index < 100; index++) recording.run(named(index));
    recording.start(named(999));
    const { timestamp, runId } = recording.events.at(-1) ?? { timestamp: '', runId: '' };
    recording.events.push({ type: 'run:resumed', timestamp, runId, version: '0.1.0', finished: 100 });
    const progress = told(recording);
    expect([progress.counts.total, progress.ran, progress.startedMs]).toEqual([100, 0, Date.parse(timestamp)]);
    expect(progress.runningCount).toBe(0);
    recording.run(named(100));
    expect(told(recording).ran).toBe(1);
  });

  it('shows what is hostile, and obeys none of it', () => {
    for (const build of Object.values(scenarios)) {
      const events = build();
      const progress = createProgress();
      for (const event of events) {
        if (event.type === 'run:finished' || event.type === 'case:finished') continue;
        progress.note(event, 0);
        const lines = status(progress, at(progress, 60_000), 200, createStyle(false));
        for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
      }
    }
  });

  it('says nothing of a limit that counts for nothing', () => {
    const recording = new Recording([suite]);
    const [started] = recording.events;
    if (started?.type === 'run:started') recording.events[0] = { ...started, ratePerMinute: 100_000 };
    const progress = told(recording);
    expect(shown(progress, at(progress, 2_000))[1]).toBe('2 s · about 4 min left · 243 calls in the last minute');
  });
});

describe('the last minute', () => {
  it('is as long as the run at first, and then a minute, however often it is looked at', () => {
    const recent = createRecent();
    expect(recent.note({ atMs: 0, cases: 0, calls: 0 })).toEqual({ ms: 0, cases: 0, calls: 0 });
    for (let atMs = 100; atMs < 90_000; atMs += 100) recent.note({ atMs, cases: atMs / 100, calls: atMs / 50 });
    expect(recent.note({ atMs: 90_000, cases: 900, calls: 1_800 })).toEqual({ ms: 60_000, cases: 600, calls: 1_200 });
  });
});

describe('the last minute of a run that is resumed', () => {
  it('begins when it goes on', () => {
    const recent = createRecent();
    recent.note({ atMs: 0, cases: 100, calls: 1 });
    recent.note({ atMs: 1_000, cases: 0, calls: 2 });
    expect(recent.note({ atMs: 5_000, cases: 8, calls: 10 })).toEqual({ ms: 4_000, cases: 8, calls: 8 });
  });
});

describe('the time left', () => {
  it('follows the pace of the last minute, and is never less than the limit allows', () => {
    expect(timeLeft(480, { ms: 60_000, cases: 240, calls: 240 }, 270)).toBe(120_000);
    // A burst at the beginning is no pace to count on.
    expect(timeLeft(480, { ms: 3_000, cases: 24, calls: 48 }, 240)).toBe(240_000);
    expect(timeLeft(480, { ms: 60_000, cases: 240, calls: 240 }, undefined)).toBe(120_000);
  });

  it('is not told before there is anything to go by', () => {
    expect(timeLeft(480, { ms: 2_900, cases: 24, calls: 48 }, 240)).toBeUndefined();
    expect(timeLeft(480, { ms: 30_000, cases: 2, calls: 2 }, 240)).toBeUndefined();
  });

  it.each([
    [0, 'about 5 s left'],
    [12_600, 'about 15 s left'],
    [57_400, 'about 55 s left'],
    [57_500, 'about 1 min left'],
    [3_570_000, 'about 1 h left'],
    [4_800_000, 'about 1 h 20 min left'],
  ])('of %i ms is told as %j', (ms, words) => {
    expect(showTimeLeft(ms)).toBe(words);
  });
});
