import type { Export } from './collector.ts';

/*
 * Reads what OTLP says on the wire, by the numbers of its published definition and by nothing of the SDK that wrote it.
 * https://github.com/open-telemetry/opentelemetry-proto (trace.proto, metrics.proto, common.proto)
 */

/** The fields of a message by their number: integers of 64 bits, or bytes. */
type Message = ReadonlyMap<number, readonly (bigint | Buffer)[]>;

/** A span as it arrived. */
export interface ReadSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string;
  readonly name: string;
  readonly kind: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly status: number;
  /** The parent is known to be of another program (bits 8 and 9 of the flags). */
  readonly isRemoteChild: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly resource: Readonly<Record<string, unknown>>;
}

/** A point of a metric as it arrived. */
export interface ReadPoint {
  readonly name: string;
  readonly unit: string;
  readonly type: 'gauge' | 'sum' | 'histogram';
  /** 1: delta, 2: cumulative; 0 for a gauge. */
  readonly temporality: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Of a histogram its count. */
  readonly value: number;
  readonly bounds: readonly number[];
  readonly counts: readonly number[];
}

/** The spans of all exports to `/v1/traces`. */
export function readSpans(received: readonly Export[]): ReadSpan[] {
  return bodies(received, '/v1/traces').flatMap((body) =>
    inside(read(body), 1).flatMap((resourceSpans) => {
      const resource = inside(resourceSpans, 1).map((message) => attributesOf(message, 1))[0] ?? {};
      return inside(resourceSpans, 2).flatMap((scope) => inside(scope, 2).map((span) => spanOf(span, resource)));
    }),
  );
}

/** The points of all exports to `/v1/metrics`. */
export function readPoints(received: readonly Export[]): ReadPoint[] {
  return bodies(received, '/v1/metrics').flatMap((body) =>
    inside(read(body), 1)
      .flatMap((resourceMetrics) => inside(resourceMetrics, 2))
      .flatMap((scope) => inside(scope, 2))
      .flatMap(pointsOf),
  );
}

function bodies(received: readonly Export[], path: string): Buffer[] {
  return received.filter((one) => one.path === path).map(({ body }) => body);
}

function spanOf(span: Message, resource: ReadSpan['resource']): ReadSpan {
  return {
    traceId: bytes(span, 1).toString('hex'),
    spanId: bytes(span, 2).toString('hex'),
    parentId: bytes(span, 4).toString('hex'),
    name: bytes(span, 5).toString(),
    kind: integer(span, 6),
    startMs: integer(span, 7) / 1e6,
    endMs: integer(span, 8) / 1e6,
    status: inside(span, 15).map((status) => integer(status, 3))[0] ?? 0,
    isRemoteChild: bytes(span, 16).readUInt32LE() >> 8 === 3,
    attributes: attributesOf(span, 9),
    resource,
  };
}

function pointsOf(metric: Message): ReadPoint[] {
  const [type, field] = metric.has(5)
    ? (['gauge', 5] as const)
    : metric.has(7)
      ? (['sum', 7] as const)
      : (['histogram', 9] as const);
  return inside(metric, field).flatMap((data) =>
    inside(data, 1).map((point) => ({
      name: bytes(metric, 1).toString(),
      unit: bytes(metric, 3).toString(),
      type,
      temporality: integer(data, 2),
      startMs: integer(point, 2) / 1e6,
      endMs: integer(point, 3) / 1e6,
      attributes: attributesOf(point, type === 'histogram' ? 9 : 7),
      value: type === 'histogram' ? integer(point, 4) : (doubles(point, 4)[0] ?? integer(point, 6)),
      bounds: type === 'histogram' ? packed(point, 7).map((raw) => raw.readDoubleLE()) : [],
      counts: type === 'histogram' ? packed(point, 6).map((raw) => Number(raw.readBigUInt64LE())) : [],
    })),
  );
}

function attributesOf(message: Message, field: number): Record<string, unknown> {
  return Object.fromEntries(
    inside(message, field).map((pair) => [bytes(pair, 1).toString(), inside(pair, 2).map(anyValue)[0]]),
  );
}

function anyValue(value: Message): unknown {
  if (value.has(2)) return integer(value, 2) === 1;
  if (value.has(3)) return integer(value, 3);
  if (value.has(4)) return doubles(value, 4)[0];
  if (value.has(5)) return inside(value, 5).flatMap((list) => inside(list, 1).map(anyValue));
  return bytes(value, 1).toString();
}

function read(buffer: Buffer): Message {
  const fields = new Map<number, (bigint | Buffer)[]>();
  let at = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = buffer.readUInt8(at++);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const take = (length: number) => {
    at += length;
    if (at > buffer.length) throw new Error('the message ends too early');
    return buffer.subarray(at - length, at);
  };
  while (at < buffer.length) {
    const tag = Number(varint());
    const type = tag & 7;
    const value = type === 0 ? varint() : take(type === 1 ? 8 : type === 5 ? 4 : Number(varint()));
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), value]);
  }
  return fields;
}

function inside(message: Message, field: number): Message[] {
  return (message.get(field) ?? []).map((value) => read(asBytes(value)));
}

function bytes(message: Message, field: number): Buffer {
  return asBytes(message.get(field)?.[0] ?? Buffer.alloc(0));
}

/** A varint, or a number of eight bytes. */
function integer(message: Message, field: number): number {
  const value = message.get(field)?.[0] ?? 0n;
  return Number(typeof value === 'bigint' ? value : value.readBigUInt64LE());
}

function doubles(message: Message, field: number): number[] {
  return (message.get(field) ?? []).map((value) => asBytes(value).readDoubleLE());
}

/** Numbers of eight bytes one behind the other. */
function packed(message: Message, field: number): Buffer[] {
  const whole = Buffer.concat((message.get(field) ?? []).map(asBytes));
  return Array.from({ length: whole.length / 8 }, (_, index) => whole.subarray(index * 8, index * 8 + 8));
}

function asBytes(value: bigint | Buffer): Buffer {
  if (typeof value === 'bigint') throw new Error('bytes were expected');
  return value;
}
