import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { type Handler, text } from '../support/far-end.ts';
import { id, listRoute, onStage, patient, type Stage, testRoute, tokenRoute, tokens } from './stage.ts';

/** Words that mean something in some place of some reply, here anywhere. */
const keys = [
  ...[
    'success',
    'finalResult',
    'operations',
    'result',
    'name',
    'step',
    'error',
    'errors',
    'details',
    'message',
    'code',
  ],
  ...['status', 'testId', 'output', 'messageWithParams', 'messageParams', 'errorCode', 'fieldName', 'entities', 'id'],
  ...['pageCount', 'total', 'contract', 'input', 'inputSchema', 'properties', 'required', 'config', 'request'],
  ...['access_token', 'expires_in', '__proto__', 'constructor', 'toString', ''],
];
const scalars = [
  '',
  'SUCCEEDED',
  'FAILED',
  'RUNNING',
  '{a}',
  '[GET] https://x',
  'a:b:c',
  '\ud800',
  true,
  false,
  null,
  0,
  -1,
  1e308,
];

const { value } = fc.letrec<{ value: Json; list: Json[]; map: JsonObject }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(...scalars), tie('list'), tie('map'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 3 }),
  map: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5 }),
}));
const bodies = fc.oneof(
  { arbitrary: value.map((data) => JSON.stringify(data)), weight: 8 },
  { arbitrary: fc.string(), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      '['.repeat(30_000) + ']'.repeat(30_000),
      `${'{"error":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
    ),
    weight: 1,
  },
);
const statuses = fc.constantFrom(200, 200, 200, 201, 204, 301, 400, 403, 404, 405, 409, 413, 422, 500, 503);

describe('whatever the server says', () => {
  it('a run, a look-up, a contract and a sign-in give an answer or a Problem, and never fall over', async () => {
    let current = { status: 200, body: '' };
    const say: Handler = (response, received) => text(current.body, current.status)(response, received);
    let signsIn = true;
    const script = {
      [testRoute]: say,
      [`GET /api/v2/integrations/actions/${id}`]: say,
      [`GET /api/v2/integrations/actions/${id}/test/RUNNING`]: say,
      [listRoute]: say,
      [tokenRoute]: ((response, received) =>
        (signsIn ? tokens()[tokenRoute] : say)(response, received)) satisfies Handler,
    };
    const play = async ({ run, target }: Stage) => {
      const replies = [await run(), await run({ action: 'Order total' })];
      const contract = await target.contract({ action: id, mode: 'test' }, patient());
      return [...replies, ...(contract && 'kind' in contract ? [contract] : [])];
    };
    await fc.assert(
      fc.asyncProperty(statuses, bodies, fc.boolean(), async (status, body, signs) => {
        current = { status, body };
        signsIn = signs;
        const replies = await onStage(script, play, { poll: { intervalMs: 1, attempts: 2 } });
        for (const reply of replies) {
          expect(['succeeded', 'failed', 'problem']).toContain(reply.kind);
          if (reply.kind === 'failed') expect(reply.errors.length).toBeGreaterThan(0);
          if (reply.kind === 'problem') expect(reply.problem.message).not.toMatch(/\n|undefined|\[object/);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
