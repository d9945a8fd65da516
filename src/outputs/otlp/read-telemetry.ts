import type { TelemetryRecord } from '../../model/telemetry.ts';

/** Reads a line of the `otlp` reporter. Nothing else writes any, so its form is not looked at again. */
export function readTelemetry(line: string): TelemetryRecord {
  return JSON.parse(line);
}
