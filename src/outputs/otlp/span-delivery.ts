import type { Span } from '../../model/telemetry.ts';

/** What came of all spans. */
export interface Delivered {
  readonly total: number;
  readonly taken: number;
  /** Why others were not, for the end of a sentence; empty where all were. */
  readonly reason: string;
}

/** Spans on their way from a run that never waits for them. */
export interface SpanDelivery {
  add(span: Span): void;
  /** No more is sent than what is under way. */
  stop(reason: string): void;
  /** Sends what is left. Resolves when nothing is under way any more. */
  finish(): Promise<Delivered>;
}

/** Spans of one export: as many as the SDK itself sends at once. */
const batchSize = 512;

/** So many may wait for a slow collector. */
const room = 20_000;

/** Exports in a row that were not taken before the collector counts as gone. */
const enough = 3;

/** Sends spans in batches, one after the other; see `Sender` for what `send` resolves to. */
export function createSpanDelivery(send: (spans: readonly Span[]) => Promise<string | undefined>): SpanDelivery {
  const waiting: Span[] = [];
  let total = 0;
  let taken = 0;
  let failures = 0;
  let reason = '';
  let isOver = false;
  let underWay: Promise<void> | undefined;

  const drain = async (least: number) => {
    while (waiting.length >= least && !isOver) {
      const batch = waiting.splice(0, batchSize);
      const refusal = await send(batch);
      failures = refusal === undefined ? 0 : failures + 1;
      taken += refusal === undefined ? batch.length : 0;
      reason = refusal ?? reason;
      isOver ||= failures === enough;
    }
    underWay = undefined;
  };

  return {
    add(span) {
      total += 1;
      if (waiting.length < room) waiting.push(span);
      else reason ||= `the collector was too slow, and only ${room.toLocaleString('en')} spans wait for it`;
      if (waiting.length >= batchSize && !isOver) underWay ??= drain(batchSize);
    },
    stop(why) {
      if (waiting.length > 0) reason ||= why;
      isOver = true;
    },
    async finish() {
      await underWay;
      await drain(1);
      return { total, taken, reason };
    },
  };
}
