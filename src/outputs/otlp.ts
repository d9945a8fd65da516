import { formatDuration } from '../lib/duration.ts';
import type { Output } from '../model/reporter.ts';
import type { Measures } from '../model/telemetry.ts';
import { readTelemetry } from './otlp/read-telemetry.ts';
import { installSdk } from './otlp/sdk.ts';
import { openSender, type Sender, type SenderOptions } from './otlp/sender.ts';
import { createSpanDelivery, type Delivered } from './otlp/span-delivery.ts';

/** Where telemetry goes, and how long it may take. */
export interface OtlpOptions extends SenderOptions {
  /** For all that is left after the run. */
  readonly afterRunMs: number;
  /** Ends all waiting, for a run that has to stop now. */
  readonly signal?: AbortSignal;
}

/**
 * Sends the lines of the `otlp` reporter to a collector, by the OpenTelemetry SDK. Neither a slow nor a dead collector
 * holds up the run: spans wait in a queue, and all of it ends a stated time after the run. Rejects at the end, naming
 * what was not taken and why.
 */
export function otlp(options: OtlpOptions): Output {
  return async (text) => {
    const { timeoutMs, afterRunMs, clock, signal } = options;
    // Loading takes a moment, for which the run does not wait either.
    const opening = opened(options);
    const over = new AbortController();
    try {
      const delivery = options.traces && createSpanDelivery((batch) => sent(opening, ({ spans }) => spans?.(batch)));
      let measures: Measures | undefined;
      for await (const line of text) {
        const record = readTelemetry(line);
        if (record.type === 'measures') measures = record;
        else delivery?.add(record.span);
      }
      // What begins before that ends in time by its own limit.
      const lastStart = clock.sleep(afterRunMs - timeoutMs - 200, over.signal);
      void lastStart.then(() => delivery?.stop(`${formatDuration(afterRunMs)} after the run no more is sent`));
      const left = Promise.all([
        delivery?.finish() ?? none,
        sent(opening, (sender) => (measures ? sender.measures?.(measures) : undefined)),
      ]);
      const result = await Promise.race([left, ...(signal ? [aborted(signal)] : [])]);
      if (!result) throw new Error('OTLP: not everything exported: the run was ended first');
      complain(...result);
    } finally {
      over.abort();
      const sender = await opening;
      if (typeof sender === 'object') sender.close();
    }
  };
}

/** The sender, or why there is none. */
async function opened(options: OtlpOptions): Promise<Sender | string> {
  try {
    return await openSender(options);
  } catch {
    return `the packages of OpenTelemetry cannot be loaded. Run \`${installSdk}\``;
  }
}

/** What came of an export; see `Sender`. */
async function sent(
  opening: Promise<Sender | string>,
  send: (sender: Sender) => Promise<string | undefined> | undefined,
): Promise<string | undefined> {
  const sender = await opening;
  return typeof sender === 'string' ? sender : send(sender);
}

const none: Delivered = { total: 0, taken: 0, reason: '' };

function complain({ total, taken, reason }: Delivered, metricsReason: string | undefined): void {
  const missing = total - taken;
  const parts = [
    ...(missing > 0 ? [`${missing} of ${total} spans`] : []),
    ...(metricsReason === undefined ? [] : ['the metrics']),
  ];
  if (parts.length > 0) throw new Error(`OTLP: ${parts.join(' and ')} not exported: ${reason || metricsReason}`);
}

async function aborted(signal: AbortSignal): Promise<undefined> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
