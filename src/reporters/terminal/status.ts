import { cells, cutToCells } from '../../lib/cells.ts';
import { formatDuration } from '../../lib/duration.ts';
import { title } from './case-block.ts';
import type { Progress } from './progress.ts';
import type { Growth } from './recent.ts';
import type { Style } from './style.ts';
import { showTimeLeft, timeLeft } from './time-left.ts';

/** What a status is made of beside the events. Times in milliseconds of the clock that `Progress` was told. */
export interface Moment {
  readonly nowMs: number;
  /** Over the last minute. */
  readonly recent: Growth;
  /** What the rate limit holds back: how long until the next call, and whether any call waits or did a moment ago. */
  readonly waitMs: number;
  readonly isHeldBack: boolean;
  /** A signal came, and the run ends. */
  readonly isEnding: boolean;
}

/** A piece of a line. Where there is no room for all, those of the highest number are left out. */
interface Part {
  readonly text: string;
  readonly paint: (text: string) => string;
  readonly leave: number;
}

/**
 * Where a run stands, in one to five lines for a terminal of so many columns: how much is done, how the cases ended, the
 * time, the calls, and cases that take unusually long. None before the run and after it. No line fills its last column,
 * which is where terminals differ from each other.
 */
export function status(progress: Progress, moment: Moment, columns: number, style: Style): string[] {
  if (!progress.isUnderWay) return [];
  const room = columns - 1;
  return [
    bar(progress, room, style),
    sideBySide(ends(progress, style), '  ', room),
    sideBySide(times(progress, moment, style), ' · ', room),
    ...held(moment, room, style),
    ...slow(progress, moment.nowMs, room, style),
  ].filter((line) => line !== '');
}

const widestBar = 40;
const narrowestBar = 8;

function bar({ counts: { total }, selected }: Progress, room: number, style: Style): string {
  const label = `${total} of ${selected}`;
  const width = Math.min(widestBar, room - label.length - 2);
  if (width < narrowestBar) return style.strong(cutToCells(label, room));
  // Only what is done is drawn as done.
  const full = selected === 0 ? 0 : Math.floor((total / selected) * width);
  return `${style.good('━'.repeat(full))}${style.faint('─'.repeat(width - full))}  ${style.strong(label)}`;
}

function ends({ counts, runningCount }: Progress, style: Style): Part[] {
  const { passed, failed, errored, warnings, skipped } = counts;
  const as = (text: string) => text;
  const part = (count: number, text: string, paint: (text: string) => string, leave: number): Part[] =>
    count === 0 ? [] : [{ text: `${text.replace('#', String(count))}`, paint, leave }];
  return [
    ...part(passed, '✓ # passed', style.good, 2),
    ...part(failed, '✗ # failed', style.bad, 0),
    ...part(errored, '✗ # errored', style.bad, 1),
    ...part(warnings, warnings === 1 ? '! # warning' : '! # warnings', style.warning, 4),
    ...part(skipped, '↷ # skipped', style.faint, 5),
    ...part(runningCount, '# running', as, 3),
  ];
}

/** A limit so high counts for nothing: it is that of the simulator. */
const boundless = 100_000;

function times(progress: Progress, { nowMs, recent }: Moment, style: Style): Part[] {
  const { counts, selected, ratePerMinute, startedMs } = progress;
  const left = timeLeft(selected - counts.total, recent, ratePerMinute);
  const seconds = Math.floor((nowMs - startedMs) / 1_000);
  const { calls } = recent;
  const limit = ratePerMinute === undefined || ratePerMinute >= boundless ? '' : ` of ${ratePerMinute}`;
  return [
    { text: wholeSeconds(seconds), paint: style.faint, leave: 1 },
    ...(left === undefined ? [] : [{ text: showTimeLeft(left), paint: (text: string) => text, leave: 0 }]),
    { text: `${calls}${limit} calls in the last minute`, paint: style.faint, leave: 2 },
  ];
}

/** From so long a wait on, it is counted down. */
const longWaitMs = 2_000;

function held({ waitMs, isHeldBack, isEnding }: Moment, room: number, style: Style): string[] {
  if (isEnding) return [cutToCells('ending: cases under way have a moment to finish; Ctrl-C again ends at once', room)];
  if (!isHeldBack) return [];
  if (waitMs < longWaitMs) return [style.faint(cutToCells('the rate limit sets the pace', room))];
  const next = wholeSeconds(Math.ceil(waitMs / 1_000));
  return [cutToCells(`waiting for the rate limit: next call in ${next}`, room)];
}

/** A case is worth naming when it takes so long, and so many times as long as the others did. */
const unusual = { ms: 5_000, times: 3 };
const mostNamed = 2;

function slow(progress: Progress, nowMs: number, room: number, style: Style): string[] {
  const lines: string[] = [];
  for (const { of, sinceMs } of progress.running()) {
    const ms = nowMs - sinceMs;
    if (lines.length === mostNamed || ms < Math.max(unusual.ms, unusual.times * progress.meanMs)) break;
    lines.push(style.faint(cutToCells(`running for ${wholeSeconds(Math.floor(ms / 1_000))}: ${title(of)}`, room)));
  }
  return lines;
}

function wholeSeconds(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1_000);
}

/** The parts side by side, as many as there is room for. */
function sideBySide(parts: readonly Part[], between: string, room: number): string {
  const kept = [...parts];
  const width = () => kept.reduce((sum, { text }) => sum + cells(text) + between.length, -between.length);
  while (kept.length > 1 && width() > room) {
    const least = kept.reduce((one, other) => (other.leave > one.leave ? other : one));
    kept.splice(kept.indexOf(least), 1);
  }
  return kept.map(({ text, paint }) => paint(cutToCells(text, room))).join(between);
}
