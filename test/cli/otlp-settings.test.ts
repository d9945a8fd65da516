import { describe, expect, it } from 'vitest';
import { otlpSecrets } from '../../src/commands/otlp-variables.ts';
import { readOtlp } from '../../src/commands/read-otlp.ts';
import type { RunFlags } from '../../src/commands/run-flags.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import type { Config } from '../../src/model/config.ts';
import type { Problem } from '../../src/model/problem.ts';
import { installSdk } from '../../src/outputs/otlp/sdk.ts';
import { read, section } from '../docs/markdown.ts';

interface Asked {
  readonly flags?: RunFlags;
  readonly env?: Readonly<Record<string, string>>;
  readonly config?: Config;
  readonly sends?: boolean;
  readonly missing?: readonly string[];
}

function readAsked({ flags = {}, env = {}, config = {}, sends = true, missing = [] }: Asked) {
  const problems: Problem[] = [];
  const otlp = readOtlp(flags, env, config, sends, problems, () => missing);
  return { otlp, problems, messages: problems.map(({ message }) => message) };
}

const flags: RunFlags = { otlp: true };
const signals = ['traces', 'metrics'] as const;

function urlsOf(asked: Asked): (string | undefined)[] {
  const { otlp } = readAsked(asked);
  return signals.map((signal) => otlp?.[signal]?.url);
}

describe('OTLP', () => {
  it.each([
    ['nothing', {}],
    ['the variables alone', { env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318' } }],
    ['false', { config: { otlp: false } }],
    ['the configuration, for what reports again', { config: { otlp: true }, sends: false }],
    ['the flag, where the SDK is disabled', { flags, env: { OTEL_SDK_DISABLED: 'true' } }],
  ] satisfies [string, Asked][])('is not sent where %s asks for it', (_, asked) => {
    expect(readAsked({ ...asked, missing: ['any'] })).toMatchObject({ otlp: undefined, problems: [] });
  });

  it.each([
    ['localhost', { flags }, ['http://localhost:4318/v1/traces', 'http://localhost:4318/v1/metrics']],
    [
      'the flag',
      { flags: { otlp: 'http://f/' }, sends: false, env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://e' } },
      ['http://f/v1/traces', 'http://f/v1/metrics'],
    ],
    [
      'the variable',
      { config: { otlp: 'http://c' }, env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://e/base//' } },
      ['https://e/base/v1/traces', 'https://e/base/v1/metrics'],
    ],
    [
      'the variable of traces, as it stands',
      { flags, env: { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://e', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://t/x' } },
      ['http://t/x', 'http://e/v1/metrics'],
    ],
    ['the configuration', { config: { otlp: 'http://c' } }, ['http://c/v1/traces', 'http://c/v1/metrics']],
    [
      'nobody, of traces',
      { flags, env: { OTEL_TRACES_EXPORTER: 'none' } },
      [undefined, 'http://localhost:4318/v1/metrics'],
    ],
    [
      'nobody, of metrics',
      { flags, env: { OTEL_METRICS_EXPORTER: 'none' } },
      ['http://localhost:4318/v1/traces', undefined],
    ],
  ] satisfies [string, Asked, (string | undefined)[]][])('is sent to the address of %s', (_, asked, urls) => {
    expect(urlsOf(asked)).toEqual(urls);
  });

  it('has the headers of the variables, those of one kind above those of both', () => {
    const env = {
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=a%20b, x=1=2,',
      OTEL_EXPORTER_OTLP_METRICS_HEADERS: 'x=3',
    };
    const { otlp } = readAsked({ flags, env });
    expect(otlp?.traces?.headers).toEqual({ 'api-key': 'a b', x: '1=2' });
    expect(otlp?.metrics?.headers).toEqual({ 'api-key': 'a b', x: '3' });
  });

  it('says who sends, by the variables', () => {
    const resource = (env: Asked['env'] = {}) => readAsked({ flags, env }).otlp?.resource;
    expect(resource()).toEqual({ 'service.name': 'action-suite' });
    const attributes = { OTEL_RESOURCE_ATTRIBUTES: 'service.name=a,deployment.environment.name=x%2Cy' };
    expect(resource(attributes)).toEqual({ 'service.name': 'a', 'deployment.environment.name': 'x,y' });
    expect(resource({ ...attributes, OTEL_SERVICE_NAME: 'b' })).toMatchObject({ 'service.name': 'b' });
  });

  it.each([
    [undefined, 5_000],
    ['800', 800],
    ['60000', 5_000],
    ['soon', 5_000],
    ['-1', 5_000],
  ])('with a limit of %s waits %i ms for one export', (text, ms) => {
    const env: Record<string, string> = text === undefined ? {} : { OTEL_EXPORTER_OTLP_TIMEOUT: text };
    expect(readAsked({ flags, env }).otlp?.timeoutMs).toBe(ms);
  });

  it.each([
    [undefined, 'cumulative'],
    ['delta', 'delta'],
    ['LowMemory', 'delta'],
    ['cumulative', 'cumulative'],
  ])('with a preference of %s tells counts as %s', (text, temporality) => {
    const env: Record<string, string> =
      text === undefined ? {} : { OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE: text };
    expect(readAsked({ flags, env }).otlp?.temporality).toBe(temporality);
  });

  it('reads the span that it is part of, and nothing that is none', () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const of = (text: string) => readAsked({ flags, env: { TRACEPARENT: text } }).otlp?.parent;
    expect(of(`00-${trace}-b7ad6b7169203331-01`)).toEqual({ traceId: trace, spanId: 'b7ad6b7169203331' });
    expect(of(`cc-${trace}-b7ad6b7169203331-03-what-comes`)).toMatchObject({ traceId: trace });
    const wrong = [
      `ff-${trace}-b7ad6b7169203331-01`,
      `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
      `00-${trace}-${'0'.repeat(16)}-01`,
      `00-${trace}-b7ad-01`,
      'x',
    ];
    expect(wrong.map(of)).toEqual(wrong.map(() => undefined));
  });

  it('sends no trace where the one that it is part of is not kept', () => {
    const env = { TRACEPARENT: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00' };
    expect(urlsOf({ flags, env })).toEqual([undefined, 'http://localhost:4318/v1/metrics']);
  });

  it('without its packages is refused, with what to type', () => {
    const { otlp, problems } = readAsked({ flags, missing: ['@a/b', '@c/d'] });
    expect(otlp).toBeUndefined();
    expect(problems).toEqual([
      {
        kind: 'usage',
        message: 'To send traces and metrics needs the packages @a/b, @c/d, which are not installed.',
        hint: `Run \`${installSdk}\` in the folder where action-suite is installed.`,
      },
    ]);
  });

  it.each([
    [
      'an address',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'me:S3CRET@host' },
      'What OTEL_EXPORTER_OTLP_ENDPOINT says is no web address.',
    ],
    [
      'another protocol',
      { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL asks for another protocol than http/protobuf, and action-suite speaks no other.',
    ],
    [
      'headers without names',
      { OTEL_EXPORTER_OTLP_HEADERS: 'S3CRET' },
      'OTEL_EXPORTER_OTLP_HEADERS is not written as names with values.',
    ],
    [
      'a header of two lines',
      { OTEL_EXPORTER_OTLP_HEADERS: 'a=S3CRET%0Ab' },
      'OTEL_EXPORTER_OTLP_HEADERS is not written as names with values.',
    ],
    [
      'attributes without names',
      { OTEL_RESOURCE_ATTRIBUTES: 'a=b,c' },
      'OTEL_RESOURCE_ATTRIBUTES is not written as names with values.',
    ],
  ])('with %s that cannot be used is refused, once', (_, env, message) => {
    const { otlp, problems, messages } = readAsked({ flags, env });
    expect([otlp, messages]).toEqual([undefined, [message]]);
    expect(JSON.stringify(problems)).not.toContain('S3CRET');
  });

  it('has its packages and its variables in the documentation', () => {
    const text = section('docs/reports.md', '## Metrics and traces');
    expect(text).toContain(installSdk);
    const sources = ['read-otlp.ts', 'otlp-variables.ts'].map((file) => read(`src/commands/${file}`)).join('');
    const variables = [...sources.matchAll(/OTEL_[A-Z_]*[A-Z]\b|TRACEPARENT/g)].map(([name]) => name);
    const told = text.replaceAll('..._', 'OTEL_EXPORTER_OTLP_');
    expect(new Set(variables).size).toBeGreaterThan(10);
    expect(variables.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('shows no value of a header and no password, in any form', () => {
    const redactor = createRedactor(
      otlpSecrets({
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20dXNlcjpwYXNz,api-key=k3yk3yk3y',
        OTEL_EXPORTER_OTLP_TRACES_HEADERS: 'x=tr%2Faces',
        OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'https://me:pa%24sword@c/v1',
      }),
    );
    const words = ['dXNlcjpwYXNz', 'Basic dXNlcjpwYXNz', 'k3yk3yk3y', 'tr/aces', 'pa$sword', 'pa%24sword'];
    expect(words.map(redactor.text)).toEqual(words.map(() => '***'));
    expect(redactor.text('authorization api-key Basic')).toBe('authorization api-key Basic');
  });
});
