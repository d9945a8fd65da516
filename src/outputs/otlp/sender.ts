import { lookup } from 'node:dns';
import { noProxies, type Proxies } from '../../http/proxies.ts';
import { createRoutes, type Routes } from '../../http/routes.ts';
import type { Clock } from '../../model/clock.ts';
import type { Measures, Span } from '../../model/telemetry.ts';
import { exportReason, tooLate } from './export-reason.ts';
import { loadSdk, type SdkResult } from './sdk.ts';
import { sdkMetrics, type Temporality } from './sdk-metrics.ts';
import { sdkSpan } from './sdk-span.ts';

/** Where one kind of data goes. */
export interface OtlpEndpoint {
  /** Whole, with its path. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where data goes, and what is said of who sends it. */
export interface SenderOptions {
  /** Absent: none are sent. */
  readonly traces?: OtlpEndpoint;
  /** The same. */
  readonly metrics?: OtlpEndpoint;
  /** Attributes of the sender: `service.name` and others. */
  readonly resource: Readonly<Record<string, string>>;
  /** Default `cumulative`. */
  readonly temporality?: Temporality;
  /** For one export, its repetitions included. */
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** For `https:` addresses only: the SDK knows no other way through a proxy. Default none. */
  readonly proxies?: Proxies;
}

/** What sends. Each export resolves to nothing once it is taken, or to why it is not, for the end of a sentence. */
export interface Sender {
  /** Absent where none are sent. */
  readonly spans?: (spans: readonly Span[]) => Promise<string | undefined>;
  /** The same. */
  readonly measures?: (measures: Measures) => Promise<string | undefined>;
  /** Ends every connection. */
  close(): void;
}

/** Loads the SDK and opens its exporters. Rejects where it cannot be loaded. */
export async function openSender(options: SenderOptions): Promise<Sender> {
  const { traces, metrics, temporality = 'cumulative', timeoutMs, clock, proxies = noProxies } = options;
  const { TraceExporter, MetricExporter, resourceFromAttributes } = await loadSdk();
  const resource = resourceFromAttributes({ ...options.resource });
  const { https, exceptions } = proxies;
  const routes = createRoutes({
    proxies: { ...(https && { https }), exceptions },
    idleMs: 4_000,
    openingMs: timeoutMs,
    lookup,
  });
  const common = (endpoint: OtlpEndpoint) => ({
    url: endpoint.url,
    headers: { ...endpoint.headers },
    timeoutMillis: timeoutMs,
    httpAgentOptions: () => agentFor(routes, endpoint.url),
  });
  const spans = traces && new TraceExporter(common(traces));
  const measures = metrics && new MetricExporter(common(metrics));
  return {
    ...(spans && {
      spans: (batch: readonly Span[]) => {
        const made = batch.map((span) => sdkSpan(span, resource));
        return settled((done) => spans.export(made, done), timeoutMs, clock);
      },
    }),
    ...(measures && {
      measures: (taken: Measures) => {
        const made = sdkMetrics(taken, resource, temporality);
        return settled((done) => measures.export(made, done), timeoutMs, clock);
      },
    }),
    close: () => routes.close(),
  };
}

function agentFor(routes: Routes, url: string) {
  const { agent } = routes.to(new URL(url)).options;
  const chosen = agent && (url.startsWith('https:') ? agent.https : agent.http);
  if (!chosen) throw new Error('there is no way to the collector');
  return chosen;
}

/** The SDK's own limit is one of silence: an answer that comes byte by byte would pass it. */
async function settled(
  start: (done: (result: SdkResult) => void) => void,
  timeoutMs: number,
  clock: Clock,
): Promise<string | undefined> {
  const over = new AbortController();
  const sent = new Promise<string | undefined>((resolve) => {
    start(({ code, error }) => resolve(code === 0 ? undefined : exportReason(error, timeoutMs)));
  }).catch((error: unknown) => exportReason(error, timeoutMs));
  const late = clock.sleep(timeoutMs + 100, over.signal).then(() => tooLate(timeoutMs));
  try {
    return await Promise.race([sent, late]);
  } finally {
    over.abort();
  }
}
