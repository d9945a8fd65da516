import { causeOf } from '../../http/network-fault.ts';
import { tlsReason } from '../../http/tls-reason.ts';
import { formatDuration } from '../../lib/duration.ts';

/**
 * Why the collector did not take what it was sent, for the end of a sentence. Of an error of the SDK nothing but its code
 * may leave: it holds what the collector answered.
 */
export function exportReason(error: unknown, timeoutMs: number): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'number') return `the collector answered with HTTP status ${code}`;
  if (typeof code === 'string') return unreached(code);
  // The SDK tells of these by their words only.
  const words = error instanceof Error ? error.message : '';
  if (words === 'Request timed out') return tooLate(timeoutMs);
  return words === 'Export failed with retryable status'
    ? 'the collector has no room for them now (HTTP status 429, 502, 503 or 504)'
    : 'the OpenTelemetry SDK could not send them';
}

/** The same where the time for it was over. */
export function tooLate(timeoutMs: number): string {
  return `the collector did not answer within ${formatDuration(timeoutMs)}`;
}

function unreached(code: string): string {
  const shown = /^[A-Z_\d]+$/.test(code) ? code : 'UNKNOWN';
  switch (causeOf(code, false)) {
    case 'dns':
      return `the collector's name was not found (${shown})`;
    case 'tls':
      return `no secure connection to the collector could be made, since ${tlsReason(code)} (${shown})`;
    case 'garbled':
      return `what came from the collector is no web answer (${shown})`;
    case 'proxy':
      return `the proxy does not let calls through to the collector (${shown})`;
    default:
      return `the collector could not be reached (${shown})`;
  }
}
