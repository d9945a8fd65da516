import { onTestFinished } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import type { SimulatedAction } from '../../src/targets/simulator/action.ts';
import { readAction } from '../../src/targets/simulator/read-action.ts';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/targets/simulator/server.ts';

/** An action made of an exported one; a test that gives a broken one fails. */
export function actionOf(source: JsonObject): SimulatedAction {
  const read = readAction(source, 'suites/actions/test.json');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.action;
}

/** A small action with an id of its own, for tests that need any. */
export const tierAction: JsonObject = {
  id: 'custom_-_tier',
  name: 'Get Tier',
  integrationType: 'custom-rest-actions',
  actionType: 'custom',
  config: {
    request: {
      requestUrlTemplate: `https://crm.example/tier?phone=\${input.phone}&limit=\${input.limit}`,
      requestType: 'GET',
    },
  },
  contract: {
    input: {
      inputSchema: {
        $schema: 'http://json-schema.org/draft-04/schema#',
        type: 'object',
        required: ['phone'],
        properties: { phone: { type: 'string' }, limit: { type: 'integer', maximum: 10 } },
        additionalProperties: false,
      },
    },
    output: {
      successSchema: {
        type: 'object',
        properties: { tier: { type: 'string' }, orders: { type: 'array', items: { type: 'object' } } },
      },
    },
  },
  secure: false,
  simulate: {
    rules: [
      {
        when: { phone: '1' },
        succeed: { tier: 'gold', customer: { name: 'Amara' }, orders: [{ id: 1 }, { id: 2, open: true }] },
      },
      { when: { phone: '2' }, fail: { code: 'NOT_FOUND', message: `No customer \${inputs.phone}`, field: 'phone' } },
      { when: { phone: '3' }, latency: '1h', succeed: { tier: 'late' } },
    ],
  },
};

/** A running simulator and one token. It ends with the test. */
export interface FarSide {
  readonly simulator: Simulator;
  readonly token: string;
  /** A call to the API with the token; the correlation id in the body is replaced by `<id>`. */
  call(method: string, path: string, body?: Json | string): Promise<Answer>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Starts a simulator for this test. */
export async function startFarSide(options: Partial<SimulatorOptions> = {}): Promise<FarSide> {
  const simulator = await start(options);
  const token = await signIn(simulator);
  return {
    simulator,
    token,
    call: (method, path, body) => call(simulator, { method, path, ...(body !== undefined && { body }), token }),
  };
}

/** Starts a simulator for this test, without signing in. */
export async function start(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const simulator = await startSimulator({ actions: [actionOf(tierAction)], ...options });
  if ('kind' in simulator) throw new Error(simulator.message);
  onTestFinished(() => simulator.close());
  return simulator;
}

/** Asks for a token. */
export async function requestToken(
  simulator: Simulator,
  client = 'client:secret',
  form = 'grant_type=client_credentials',
) {
  const response = await fetch(`${simulator.url}/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(client).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: form,
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

async function signIn(simulator: Simulator): Promise<string> {
  const { body } = await requestToken(simulator);
  if (typeof body !== 'object' || body === null || !('access_token' in body)) return '';
  return String(body.access_token);
}

/** One call to the API. */
export async function call(
  simulator: Simulator,
  { method, path, body, token }: { method: string; path: string; body?: Json | string; token?: string },
): Promise<Answer> {
  const response = await fetch(simulator.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const correlationId = response.headers.get('inin-correlation-id') ?? 'no correlation id';
  const text = (await response.text()).replaceAll(correlationId, '<id>');
  const isJson = response.headers.get('content-type') === 'application/json';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** The path of an action, or of what is below it. */
export function pathOf(id: string, rest = ''): string {
  return `/api/v2/integrations/actions/${encodeURIComponent(id)}${rest}`;
}
