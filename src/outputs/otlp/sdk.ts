import { createRequire } from 'node:module';

/**
 * The packages of the OpenTelemetry SDK that send, and what makes the description of the sender. They are no part of
 * action-suite: whoever wants OTLP installs them beside it.
 */
const packages = [
  '@opentelemetry/exporter-trace-otlp-proto',
  '@opentelemetry/exporter-metrics-otlp-proto',
  '@opentelemetry/resources',
] as const;

/** What installs them: versions that run on every Node that action-suite does; those that follow want Node 22. */
export const installSdk =
  'npm install --save-dev @opentelemetry/exporter-trace-otlp-proto@0.223 @opentelemetry/exporter-metrics-otlp-proto@0.223 @opentelemetry/resources@2';

/** The packages that cannot be found from a file of the program. Nothing of them is read. */
export function missingPackages(from: string = import.meta.url): readonly string[] {
  const { resolve } = createRequire(from);
  return packages.filter((name) => {
    try {
      resolve(name);
      return false;
    } catch {
      return true;
    }
  });
}

/** As much of the SDK as is used here. */
export type Sdk = Awaited<ReturnType<typeof loadSdk>>;

/** Loads it, which takes some tenths of a second. */
export async function loadSdk() {
  const [traces, metrics, resources] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/exporter-metrics-otlp-proto'),
    import('@opentelemetry/resources'),
  ]);
  return {
    TraceExporter: traces.OTLPTraceExporter,
    MetricExporter: metrics.OTLPMetricExporter,
    resourceFromAttributes: resources.resourceFromAttributes,
  };
}

type TraceExporter = InstanceType<Sdk['TraceExporter']>;
type MetricExporter = InstanceType<Sdk['MetricExporter']>;

/** A span as the SDK exports it. */
export type SdkSpan = Parameters<TraceExporter['export']>[0][number];

/** Metrics as the SDK exports them. */
export type SdkMetrics = Parameters<MetricExporter['export']>[0];

/** Who sends, in the SDK's form. */
export type SdkResource = SdkMetrics['resource'];

/** What comes of an export. */
export type SdkResult = Parameters<Parameters<TraceExporter['export']>[1]>[0];
