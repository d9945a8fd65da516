import { decoded } from '../http/proxies.ts';
import type { Problem } from '../model/problem.ts';
import type { RemoteParent } from '../reporters/spans/span-ids.ts';

/** Names with their values. */
export type Pairs = Readonly<Record<string, string>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The variables whose values are secrets: they hold what lets the sender in. */
const headerVariables = [
  'OTEL_EXPORTER_OTLP_HEADERS',
  'OTEL_EXPORTER_OTLP_TRACES_HEADERS',
  'OTEL_EXPORTER_OTLP_METRICS_HEADERS',
];
const endpointVariables = [
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
];

/**
 * Reads `name=value,name=value`, where values may be percent-encoded, as W3C Baggage and OpenTelemetry write headers and
 * attributes. What it says is never repeated: it may be a secret.
 */
export function readPairs(variable: string, env: Environment, problems: Problem[]): Pairs {
  const parts = (env[variable] ?? '').split(',').filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => /^\s*([^=\s]+)\s*=(.*)$/s.exec(part)).map((match) => match?.slice(1));
  const isHeader = headerVariables.includes(variable);
  const isWrong = pairs.some((pair) => !pair || (isHeader && !isHeaderPair(pair[0] ?? '', decoded(pair[1] ?? ''))));
  if (isWrong && !problems.some(({ message }) => message.startsWith(`${variable} `))) {
    const message = `${variable} is not written as names with values.`;
    problems.push({ kind: 'usage', message, hint: `Write ${variable}="name=value,other=value".` });
  }
  return Object.fromEntries(pairs.map((pair) => [pair?.[0] ?? '', decoded(pair?.[1]?.trim() ?? '')]));
}

/** Values of variables that no output may show: what headers hold, whole and without the word before it, and passwords. */
export function otlpSecrets(env: Environment): string[] {
  const headers = headerVariables.flatMap((name) => Object.values(readPairs(name, env, [])));
  const passwords = endpointVariables.flatMap((name) => {
    const url = env[name];
    return url !== undefined && URL.canParse(url) ? [new URL(url).password] : [];
  });
  return [
    ...headerVariables.flatMap((name) => env[name] ?? []),
    ...headers,
    ...headers.map((value) => value.replace(/^(Basic|Bearer|Api-Token)\s+/i, '')),
    ...passwords.flatMap((password) => [password, decoded(password)]),
  ];
}

/**
 * Reads `TRACEPARENT`, by which whoever started the command names the span that it is part of. Anything else than that is
 * left alone, as the standard says. https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function readParent(text: string | undefined): RemoteParent | 'unsampled' | undefined {
  const [, version, traceId = '', spanId = '', flags = ''] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-.*)?$/.exec(text?.trim() ?? '') ?? [];
  if (version === undefined || version === 'ff' || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  const isSampled = Number.parseInt(flags, 16) % 2 === 1;
  return isSampled ? { traceId, spanId } : 'unsampled';
}

/** A header as HTTP allows it (RFC 9110, 5.5 and 5.6.2). */
function isHeaderPair(name: string, value: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
