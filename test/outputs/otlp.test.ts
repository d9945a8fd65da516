import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { TelemetryRecord } from '../../src/model/telemetry.ts';
import { readTelemetry } from '../../src/outputs/otlp/read-telemetry.ts';
import { missingPackages } from '../../src/outputs/otlp/sdk.ts';
import type { OtlpEndpoint } from '../../src/outputs/otlp/sender.ts';
import { createSpanDelivery } from '../../src/outputs/otlp/span-delivery.ts';
import { type OtlpOptions, otlp } from '../../src/outputs/otlp.ts';
import { type OtlpReportOptions, otlp as reporter } from '../../src/reporters/otlp.ts';
import { certificate } from '../support/certificates.ts';
import { type Collector, startCollector } from '../support/collector.ts';
import { attemptOf, Recording } from '../support/events.ts';
import { drip, garbage, type Handler, hang, reset, startFarEnd, text } from '../support/far-end.ts';
import { type ProxyPart, type RunningProxy, startProxy } from '../support/forward-proxy.ts';
import { readPoints, readSpans } from '../support/read-otlp.ts';
import { from } from '../support/text-of.ts';

let collector: Collector | undefined;
afterEach(async () => {
  await collector?.close();
  collector = undefined;
});

async function started(...handlers: Handler[]): Promise<Collector> {
  collector = await startCollector(...handlers);
  return collector;
}

function to(url: string, headers: OtlpEndpoint['headers'] = {}) {
  return { traces: { url: `${url}/v1/traces`, headers }, metrics: { url: `${url}/v1/metrics`, headers } };
}

const usual = { clock: systemClock, resource: { 'service.name': 'tests' }, timeoutMs: 1_000, afterRunMs: 2_000 };
const suite = { file: 'suites/a.action.yaml', title: 'Orders', selected: 3 };

function aRun(): readonly RunEvent[] {
  const problem = { kind: 'value', message: 'IN-secret is not OUT-secret' } as const;
  const attempts = [
    attemptOf(1, 40, { queuedMs: 7, problem: { kind: 'network', message: 'broke' } }),
    attemptOf(2, 60),
  ];
  return new Recording([suite])
    .run(
      { index: 0, suite, name: 'twice' },
      { attempts, tags: ['smoke'], inputs: { a: 'IN-secret' }, output: 'OUT-secret' },
    )
    .run({ index: 1, suite, name: 'wrong [a="IN-secret"]' }, { problems: [problem], axes: { a: 'IN-secret' } })
    .finish({ index: 2, suite, name: 'not run' }, { reason: 'IN-secret' })
    .end();
}

function send(events: readonly RunEvent[], options: Partial<OtlpOptions>, report: OtlpReportOptions = {}) {
  return otlp({ ...usual, ...options })(reporter(report)(from(events)));
}

describe('the trace', () => {
  it('is a tree of run, suite, cases and attempts, with the times of the events', async () => {
    const { url, received } = await started();
    await send(aRun(), to(url));
    const spans = readSpans(received);
    const nameOf = (id: string) => spans.find(({ spanId }) => spanId === id)?.name ?? id;
    const start = Date.UTC(2026, 10, 23, 9, 30, 0);
    const tree = spans.map((one) => [
      nameOf(one.parentId),
      one.name,
      one.kind,
      one.status,
      one.startMs - start,
      one.endMs - start,
    ]);
    expect(tree).toEqual([
      ['twice', 'attempt 1', 3, 2, 0, 40],
      ['twice', 'attempt 2', 3, 0, 40, 100],
      ['Orders', 'twice', 1, 1, 0, 100],
      ['wrong (case-1)', 'attempt 1', 3, 0, 100, 220],
      ['Orders', 'wrong (case-1)', 1, 2, 100, 220],
      ['Orders', 'not run', 1, 0, 220, 220],
      ['action-suite run', 'Orders', 1, 2, 0, 220],
      ['', 'action-suite run', 1, 2, 0, 220],
    ]);
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set(['01936f0e7a4b7c3d9e215b8f0a6d4c11']));
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
    expect(spans[0]?.resource).toEqual({ 'service.name': 'tests' });
  });

  it('tells of a case what it was and how it ended, and of an attempt how long it waited', async () => {
    const { url, received } = await started();
    await send(aRun(), to(url));
    const [first, , twice, , wrong, skipped, all] = readSpans(received).map(({ attributes }) => attributes);
    expect(first).toEqual({
      'error.type': 'NetworkError',
      'action_suite.attempt.number': 1,
      'action_suite.queue.duration': 0.007,
      'action_suite.service.duration': 0.04,
      'action_suite.calls': 1,
      'action_suite.calls.throttled': 0,
      'action_suite.calls.unserved': 0,
      'action_suite.correlation_id': 'corr-1-40',
    });
    expect(twice).toEqual({
      'test.case.name': 'twice',
      'test.case.result.status': 'pass',
      'code.file.path': 'suites/a.action.yaml',
      'code.line.number': 1,
      'action_suite.case.id': 'case-0',
      'action_suite.case.status': 'passed',
      'action_suite.case.flaky': true,
      'action_suite.case.attempts': 2,
      'action_suite.case.warnings': 0,
      'action_suite.case.tags': ['smoke'],
      'action_suite.case.problems': [],
      'action_suite.action.name': 'Orders',
      'action_suite.action.id': 'custom_-_4f1c',
      'action_suite.queue.duration': 0.007,
      'action_suite.service.duration': 0.1,
    });
    expect(wrong).toMatchObject({ 'test.case.result.status': 'fail', 'error.type': 'ExpectationFailure.Value' });
    expect(skipped).toMatchObject({ 'action_suite.case.status': 'skipped' });
    expect(all).toMatchObject({ 'test.suite.name': 'Orders', 'test.suite.run.status': 'failure' });
  });

  it('holds no input, no output and no sentence that may quote one', async () => {
    const { url, received } = await started();
    await send(aRun(), to(url));
    expect(received).toHaveLength(2);
    expect(received.map(({ body }) => body.toString('latin1')).join('')).not.toMatch(/IN-secret|OUT-secret/);
  });

  it('continues the one that the run is part of', async () => {
    const { url, received } = await started();
    const parent = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16) };
    await send(aRun(), to(url), { parent });
    const spans = readSpans(received);
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([parent.traceId]));
    expect(spans.at(-1)).toMatchObject({ name: 'action-suite run', parentId: parent.spanId, isRemoteChild: true });
    expect(spans.filter(({ isRemoteChild }) => isRemoteChild)).toHaveLength(1);
  });

  it('of a resumed run leaves out what was told before, but for its suites', async () => {
    const { url, received } = await started();
    const events = [...aRun()];
    const index = events.findIndex((event) => event.type === 'case:finished') + 1;
    const { timestamp = '', runId = '' } = events[0] ?? {};
    events.splice(index, 0, { type: 'run:resumed', timestamp, runId, version: '0.1.0', finished: 1 });
    await send(events, to(url), { resumes: 0 });
    const names = readSpans(received).map(({ name }) => name);
    expect(names).toEqual(['attempt 1', 'wrong (case-1)', 'not run', 'Orders', 'action-suite run']);
    const cases = readPoints(received).filter(({ name }) => name === 'action_suite.cases');
    expect(cases.reduce((sum, { value }) => sum + value, 0)).toBe(3);
  });
});

describe('the metrics', () => {
  it('are those of the metrics file, for the time of the run', async () => {
    const { url, received } = await started();
    await send(aRun(), { ...to(url), temporality: 'cumulative' });
    const points = readPoints(received);
    const start = Date.UTC(2026, 10, 23, 9, 30, 0);
    expect(new Set(points.map(({ startMs, endMs }) => `${startMs - start} ${endMs - start}`))).toEqual(
      new Set(['0 220']),
    );
    const of = (name: string) => points.filter((point) => point.name === `action_suite.${name}`);
    expect(of('cases').map(({ attributes: { status }, value }) => [status, value])).toEqual([
      ['errored', 0],
      ['failed', 1],
      ['passed', 1],
      ['skipped', 1],
    ]);
    expect(of('calls')).toMatchObject([{ type: 'sum', unit: '{call}', temporality: 2, value: 4 }]);
    expect(of('run.success')).toMatchObject([{ type: 'gauge', unit: '1', value: 0.5 }]);
    const [service] = of('service.duration');
    expect(service).toMatchObject({ type: 'histogram', unit: 's', value: 3, attributes: { action: 'Orders' } });
    expect(service?.bounds.slice(0, 5)).toEqual([0.01, 0.025, 0.05, 0.1, 0.25]);
    expect(service?.counts.slice(0, 5)).toEqual([0, 0, 1, 1, 1]);
    expect(of('queue.duration')[0]?.counts[0]).toBe(3);
  });

  it('are told as what came since the last time, where that is asked for', async () => {
    const { url, received } = await started();
    await send(aRun(), { ...to(url), temporality: 'delta' });
    const kinds = new Set(readPoints(received).map(({ type, temporality }) => `${type} ${temporality}`));
    expect(kinds).toEqual(new Set(['gauge 0', 'sum 1', 'histogram 1']));
  });
});

describe('what is sent', () => {
  it('has the headers that let it in', async () => {
    const { url, received } = await started();
    await send(aRun(), to(url, { 'api-key': 'k3y' }));
    expect(received.map(({ path, headers }) => [path, headers['api-key'], headers['content-type']]).sort()).toEqual([
      ['/v1/metrics', 'k3y', 'application/x-protobuf'],
      ['/v1/traces', 'k3y', 'application/x-protobuf'],
    ]);
  });

  it('is only what is wanted', async () => {
    const { url, received } = await started();
    const { traces, metrics } = to(url);
    await send(aRun(), { traces });
    await send(aRun(), { metrics });
    expect(received.map(({ path }) => path)).toEqual(['/v1/traces', '/v1/metrics']);
  });

  it('comes in batches while the run goes on, and all of it', async () => {
    const { url, received } = await started();
    let early = 0;
    async function* spans() {
      for (let number = 1; number <= 1_500; number++) yield line(number);
      while (received.length === 0) await new Promise((resolve) => setImmediate(resolve));
      early = received.length;
      yield line(1_501);
    }
    await otlp({ ...usual, ...to(url) })(spans());
    expect(early).toBeGreaterThan(0);
    expect(readSpans(received).map(({ name }) => Number(name))).toEqual(Array.from({ length: 1_501 }, (_, n) => n + 1));
    expect(received.length).toBeLessThan(6);
  });
});

/** A line of the reporter with a span. */
function line(number: number): string {
  const ids = { traceId: 'a'.repeat(32), spanId: number.toString(16).padStart(16, '0') };
  const times = { startMs: 1_000, endMs: 2_000 };
  const span = { ...ids, ...times, name: String(number), kind: 'internal', status: 'ok', attributes: {} } as const;
  return JSON.stringify({ type: 'span', span } satisfies TelemetryRecord);
}

describe('a collector', () => {
  const nothing = 'OTLP: 8 of 8 spans and the metrics not exported: ';
  it.each([
    ['refuses', text('<html>SECRET</html>', 401), 'the collector answered with HTTP status 401'],
    ['has no room', text('', 503), 'the collector has no room for them now (HTTP status 429, 502, 503 or 504)'],
    ['resets', reset, 'the collector could not be reached (ECONNRESET)'],
    ['is no web server', garbage, 'what came from the collector is no web answer (HPE_INVALID_CONSTANT)'],
  ] satisfies [string, Handler, string][])('that %s is told of, without what it said', async (_, handler, reason) => {
    const { url } = await started(handler);
    await expect(send(aRun(), { ...to(url), timeoutMs: 300 })).rejects.toEqual(new Error(nothing + reason));
  });

  it.each([
    ['is not there', 'http://127.0.0.1:1', /could not be reached \(ECONNREFUSED\)$/],
    ['has an unknown name', 'http://nobody.invalid', /name was not found \((ENOTFOUND|EAI_AGAIN)\)$/],
  ])('that %s is told of', async (_, url, reason) => {
    await expect(send(aRun(), { ...to(url), timeoutMs: 300 })).rejects.toThrow(reason);
  });

  it.each([
    ['never answers', hang],
    ['answers without an end', drip],
  ] satisfies [string, Handler][])('that %s holds nobody up', async (_, handler) => {
    const { url } = await started(handler);
    const startedAt = performance.now();
    const reason = `${nothing}the collector did not answer within 300 ms`;
    await expect(send(aRun(), { ...to(url), timeoutMs: 300, afterRunMs: 1_000 })).rejects.toThrow(reason);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  });

  it('that is slow gets what there is time for after the run, and the rest is told', async () => {
    const { url, received } = await started((response) => void setTimeout(() => response.end(), 100));
    const lines = Array.from({ length: 12_000 }, (_, index) => line(index));
    const startedAt = performance.now();
    const sending = otlp({ ...usual, ...to(url), timeoutMs: 800, afterRunMs: 1_500 })(from(lines));
    await expect(sending).rejects.toThrow(
      /^OTLP: \d+ of 12000 spans not exported: 1.5 s after the run no more is sent$/,
    );
    expect(performance.now() - startedAt).toBeLessThan(1_900);
    expect(received.length).toBeGreaterThan(1);
  });

  it('that is gone is tried three times, whatever is left', async () => {
    const { url, received } = await started(text('', 400));
    const lines = Array.from({ length: 6_000 }, (_, index) => line(index));
    await expect(otlp({ ...usual, ...to(url) })(from(lines))).rejects.toThrow('6000 of 6000 spans not exported');
    expect(received).toHaveLength(3);
  });

  it('that comes back is forgiven', async () => {
    const { url, received } = await started(
      text('', 400),
      text('', 400),
      text(''),
      text('', 400),
      text('', 400),
      text(''),
    );
    const lines = Array.from({ length: 512 * 6 }, (_, index) => line(index));
    await expect(otlp({ ...usual, ...to(url) })(from(lines))).rejects.toThrow('2048 of 3072 spans not exported');
    expect(received).toHaveLength(6);
  });

  it('that never answers in a long run makes no more than 20,000 spans wait', async () => {
    let answer = () => {};
    const delivery = createSpanDelivery(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(undefined);
        }),
    );
    const record = readTelemetry(line(1));
    if (record.type !== 'span') throw new Error('no span');
    for (let number = 0; number < 21_000; number++) delivery.add(record.span);
    const finished = delivery.finish();
    let isOver = false;
    void finished.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      answer();
      await new Promise((resolve) => setImmediate(resolve));
    }
    const reason = 'the collector was too slow, and only 20,000 spans wait for it';
    expect(await finished).toEqual({ total: 21_000, taken: 20_512, reason });
  });

  it('is waited for no longer when the run has to end', async () => {
    const { url, received } = await started(hang);
    const ended = new AbortController();
    const sending = send(aRun(), { ...to(url), timeoutMs: 20_000, afterRunMs: 40_000, signal: ended.signal });
    const outcome = expect(sending).rejects.toThrow('OTLP: not everything exported: the run was ended first');
    while (received.length === 0) await new Promise((resolve) => setImmediate(resolve));
    ended.abort();
    await outcome;
  });
});

describe('a proxy', () => {
  let proxy: RunningProxy | undefined;
  afterEach(() => proxy?.close());

  async function through(part: Partial<ProxyPart>) {
    proxy = await startProxy({ servers: {}, ...part });
    const named = { url: `http://me:pass@${proxy.host}`, variable: 'HTTPS_PROXY' };
    return { asked: proxy.asked, proxies: { https: named, http: named, exceptions: '' } };
  }

  it.each([
    [
      'does not let calls through',
      { refusal: 403 },
      'the proxy does not let calls through to the collector (PROXY_403)',
    ],
    ['never answers', { hangs: true }, 'the collector could not be reached (ECONNRESET)'],
  ] satisfies [string, Partial<ProxyPart>, string][])(
    'that %s to an https collector is told of',
    async (_, part, reason) => {
      const { asked, proxies } = await through(part);
      const sending = send(aRun(), { ...to('https://collector.test'), proxies, timeoutMs: 300 });
      await expect(sending).rejects.toThrow(reason);
      expect(asked[0]).toBe('CONNECT collector.test:443');
    },
  );

  it('is gone through to an https collector, which has to show a certificate', async () => {
    const far = await startFarEnd({}, certificate('server'));
    const { proxies } = await through({ servers: { 'collector.test:443': Number(new URL(far.url).port) } });
    const sending = send(aRun(), { ...to('https://collector.test'), proxies });
    await expect(sending).rejects.toThrow(/no secure connection to the collector could be made, since .* \(\w+\)$/);
    await far.close();
  });

  it('is not asked for an http collector', async () => {
    const { url, received } = await started();
    const { asked, proxies } = await through({});
    await send(aRun(), { ...to(url), proxies });
    expect([asked, received.length]).toEqual([[], 2]);
    await expect(send(aRun(), { ...to('http://nobody.invalid'), proxies, timeoutMs: 300 })).rejects.toThrow(
      'not found',
    );
    expect(asked).toEqual([]);
  });
});

describe('the packages of the SDK', () => {
  it('are found where they are installed, and missed where they are not', () => {
    expect(missingPackages()).toEqual([]);
    expect(missingPackages('file:///nowhere/a.js')).toEqual([
      '@opentelemetry/exporter-trace-otlp-proto',
      '@opentelemetry/exporter-metrics-otlp-proto',
      '@opentelemetry/resources',
    ]);
  });
});
