import { isWebUrl } from '../lib/is-web-url.ts';
import { trimEnd } from '../lib/trim-end.ts';
import type { Config } from '../model/config.ts';
import type { Problem } from '../model/problem.ts';
import { installSdk, missingPackages } from '../outputs/otlp/sdk.ts';
import type { Temporality } from '../outputs/otlp/sdk-metrics.ts';
import type { OtlpEndpoint } from '../outputs/otlp/sender.ts';
import type { RemoteParent } from '../reporters/spans/span-ids.ts';
import { type Pairs, readPairs, readParent } from './otlp-variables.ts';
import type { RunFlags } from './run-flags.ts';

/** Where the trace and the metrics of a run go, and what is said of who sends them. */
export interface OtlpSettings {
  /** Absent: none are sent. */
  readonly traces?: OtlpEndpoint;
  /** The same. */
  readonly metrics?: OtlpEndpoint;
  readonly resource: Pairs;
  readonly temporality: Temporality;
  /** For one export, in milliseconds. */
  readonly timeoutMs: number;
  /** The span that the run is a child of. */
  readonly parent?: RemoteParent;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a collector on this machine listens. https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
const usualEndpoint = 'http://localhost:4318';

const whole = `Write it whole, e.g. ${usualEndpoint}.`;

/** Shorter than the standard's 10 s: somebody waits for the end of the run. */
const longestMs = 5_000;

/**
 * Decides where the trace and the metrics of a run are sent, by the variables that OpenTelemetry has for it, once the flag
 * or the configuration asks for that at all. An address in the flag goes first, then the variables, then the configuration.
 *
 * @param sends false for what only the flag can ask to send
 * @param missing the packages that are not installed
 */
export function readOtlp(
  flags: RunFlags,
  env: Environment,
  config: Config,
  sends: boolean,
  problems: Problem[],
  missing: () => readonly string[] = missingPackages,
): OtlpSettings | undefined {
  const asked = flags.otlp ?? (sends ? config.otlp : undefined);
  if (!asked || env.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return undefined;
  const found: Problem[] = [...notInstalled(missing()), ...otherProtocol(env)];
  const parent = readParent(env.TRACEPARENT);
  const wantsTraces = env.OTEL_TRACES_EXPORTER !== 'none' && parent !== 'unsampled';
  const traces = wantsTraces ? readEndpoint('traces', flags, env, config, found) : undefined;
  const metrics = env.OTEL_METRICS_EXPORTER === 'none' ? undefined : readEndpoint('metrics', flags, env, config, found);
  const resource = readPairs('OTEL_RESOURCE_ATTRIBUTES', env, found);
  problems.push(...found);
  if (found.length > 0) return undefined;
  const limit = Number(env.OTEL_EXPORTER_OTLP_TIMEOUT);
  return {
    ...(traces && { traces }),
    ...(metrics && { metrics }),
    resource: {
      'service.name': 'action-suite',
      ...resource,
      ...(env.OTEL_SERVICE_NAME && { 'service.name': env.OTEL_SERVICE_NAME }),
    },
    // Of the three that the standard names, `lowmemory` differs from `delta` only in what is never sent here.
    temporality: /^(delta|lowmemory)$/i.test(env.OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE ?? '')
      ? 'delta'
      : 'cumulative',
    timeoutMs: limit > 0 ? Math.min(limit, longestMs) : longestMs,
    ...(typeof parent === 'object' && { parent }),
  };
}

function readEndpoint(
  signal: 'traces' | 'metrics',
  flags: RunFlags,
  env: Environment,
  config: Config,
  problems: Problem[],
): OtlpEndpoint | undefined {
  const own = `OTEL_EXPORTER_OTLP_${signal.toUpperCase()}`;
  const base = (text: string, source: string) => [`${trimEnd(text, '/')}/v1/${signal}`, source] as const;
  const [url, source] =
    typeof flags.otlp === 'string'
      ? base(flags.otlp, '--otlp')
      : env[`${own}_ENDPOINT`]
        ? ([env[`${own}_ENDPOINT`] ?? '', `${own}_ENDPOINT`] as const)
        : env.OTEL_EXPORTER_OTLP_ENDPOINT
          ? base(env.OTEL_EXPORTER_OTLP_ENDPOINT, 'OTEL_EXPORTER_OTLP_ENDPOINT')
          : base(typeof config.otlp === 'string' ? config.otlp : usualEndpoint, '`otlp` of the configuration');
  const headers = {
    ...readPairs('OTEL_EXPORTER_OTLP_HEADERS', env, problems),
    ...readPairs(`${own}_HEADERS`, env, problems),
  };
  if (isWebUrl(url)) return { url, headers };
  // The address itself may hold a password.
  const message = `What ${source} says is no web address.`;
  const hint = source === '--otlp' ? `Write --otlp ${usualEndpoint}, or end the command with --otlp alone.` : whole;
  add(problems, { kind: 'usage', message, hint });
  return undefined;
}

function notInstalled(missing: readonly string[]): Problem[] {
  if (missing.length === 0) return [];
  const [is, needs] = missing.length === 1 ? ['is', 'the package'] : ['are', 'the packages'];
  const message = `To send traces and metrics needs ${needs} ${missing.join(', ')}, which ${is} not installed.`;
  return [{ kind: 'usage', message, hint: `Run \`${installSdk}\` in the folder where action-suite is installed.` }];
}

function otherProtocol(env: Environment): Problem[] {
  return ['', '_TRACES', '_METRICS'].flatMap((part): Problem[] => {
    const name = `OTEL_EXPORTER_OTLP${part}_PROTOCOL`;
    const value = env[name];
    if (value === undefined || value === 'http/protobuf') return [];
    const message = `${name} asks for another protocol than http/protobuf, and action-suite speaks no other.`;
    const hint = `Set ${name}=http/protobuf for this command, and the address of the collector for it, mostly on port 4318.`;
    return [{ kind: 'usage', message, hint }];
  });
}

/** Traces and metrics read the same variables. */
function add(problems: Problem[], problem: Problem): void {
  if (!problems.some(({ message }) => message === problem.message)) problems.push(problem);
}
