import type { Span } from '../../model/telemetry.ts';
import { scope } from './scope.ts';
import type { SdkResource, SdkSpan } from './sdk.ts';
import { time } from './time.ts';

/** The span in the SDK's form. It is made afterwards, with the times and the ids that it has. */
export function sdkSpan(span: Span, resource: SdkResource): SdkSpan {
  const { traceId, spanId, parentId, isRemoteChild = false, name, startMs, endMs, attributes } = span;
  const contextOf = (id: string) => ({ traceId, spanId: id, traceFlags: sampled });
  const own = contextOf(spanId);
  return {
    name,
    kind: kinds[span.kind],
    spanContext: () => own,
    ...(parentId !== undefined && { parentSpanContext: { ...contextOf(parentId), isRemote: isRemoteChild } }),
    startTime: time(startMs),
    endTime: time(endMs),
    duration: time(Math.max(0, endMs - startMs)),
    status: { code: codes[span.status] },
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, typeof value === 'object' ? [...value] : value]),
    ),
    links: [],
    events: [],
    ended: true,
    resource,
    instrumentationScope: scope,
    ...{ droppedAttributesCount: 0, droppedEventsCount: 0, droppedLinksCount: 0 },
  };
}

/** https://www.w3.org/TR/trace-context/#sampled-flag */
const sampled = 1;

/** `SpanKind` and `SpanStatusCode` of the SDK's API. */
const kinds = { internal: 0, client: 2 } as const;
const codes = { unset: 0, ok: 1, error: 2 } as const;
