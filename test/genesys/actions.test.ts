import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { bomb, delayed, type Handler, html, json, reset, text } from '../support/far-end.ts';
import { id, impatient, listRoute, onStage, testRoute } from './stage.ts';

const ok = json({ success: true, finalResult: 1 });
const notFound = json({ code: 'not.found', message: 'No such action' }, 404);
const entity = (name: string, entityId = id) => ({ id: entityId, name });
const page = (entities: unknown[], more: JsonObject = {}) => json({ entities, pageCount: 1, ...more });
const success = (calls: number) => ({ kind: 'succeeded', output: 1, trace: { actionId: id, calls, throttled: 0 } });

describe('an action given by name', () => {
  it('is looked up once, however many cases name it at the same time or later', async () => {
    const list = delayed(20, page([entity('Order total')]));
    await onStage({ [listRoute]: list, [testRoute]: ok }, async ({ run, farEnd }) => {
      const replies = await Promise.all(Array.from({ length: 20 }, () => run({ action: 'Order total' })));
      replies.push(await run({ action: 'Order total' }));
      expect(replies).toEqual([success(2), ...Array.from({ length: 20 }, () => success(1))]);
      const url = '/api/v2/integrations/actions?name=Order%20total&pageSize=100&pageNumber=1';
      expect(farEnd.calls().filter((call) => call.startsWith('GET'))).toEqual([`GET ${url}`]);
    });
  });

  it('is the one of exactly that name, wherever it stands in the pages', async () => {
    const pages = [
      page([entity('Order total (old)', 'a'), entity('My Order total', 'b')], { pageCount: 3 }),
      page([entity('order total', 'c')], { pageCount: 3 }),
      page([entity('Order total')], { pageCount: 3 }),
    ];
    await onStage({ [listRoute]: pages, [testRoute]: ok }, async ({ run, farEnd }) => {
      expect(await run({ action: 'Order total' })).toEqual(success(4));
      expect(farEnd.calls().filter((call) => call.endsWith('pageNumber=3'))).toHaveLength(1);
    });
  });

  it.each<[string, Handler[], number]>([
    ['a total', [json({ entities: [entity('x', 'x')], total: 2 }), json({ entities: [entity('Name')], total: 2 })], 2],
    ['nothing, and a page that is not full', [json({ entities: [entity('Name')] })], 1],
    ['page numbers, which it takes no notice of', [page([entity('Name')], { pageCount: 9 })], 2],
  ])('is found on a server that tells %s', async (_, list, lists) => {
    await onStage({ [listRoute]: list, [testRoute]: ok }, async ({ run }) => {
      expect(await run({ action: 'Name' })).toEqual(success(lists + 1));
    });
  });

  it('is a Problem where several have that name', async () => {
    const list = page([entity('Twin', 'custom_-_1'), entity('Twin', 'custom_-_2'), entity('Twin 3', 'custom_-_3')]);
    await onStage({ [listRoute]: list }, async ({ run, farEnd }) => {
      const replies = [await run({ action: 'Twin' }), await run({ action: 'Twin' })];
      const reply = {
        kind: 'problem',
        problem: {
          kind: 'action',
          message: '2 actions are called "Twin".',
          hint: 'Write the id of the one that is meant: `custom_-_1` or `custom_-_2`.',
        },
        retry: 'never',
      };
      expect(replies).toEqual([
        { ...reply, trace: { calls: 1, throttled: 0 } },
        { ...reply, trace: { calls: 0, throttled: 0 } },
      ]);
      expect(farEnd.calls()).toHaveLength(2);
    });
  });

  it('that nobody has is a Problem with near names', async () => {
    const all = page([entity('Calculate Order Total'), entity('Customer lookup', 'b'), entity('Order status', 'c')]);
    const parts = (name: string) => `POST /api/v2/integrations/actions/${encodeURIComponent(name)}/test`;
    const script = {
      [listRoute]: [page([]), all, page([])],
      [parts('Calcuate Order Totl')]: notFound,
      [parts('Order')]: notFound,
      [parts('Something else')]: notFound,
    };
    await onStage(script, async ({ run, farEnd }) => {
      const hintFor = async (action: string) => {
        const reply = await run({ action });
        return reply.kind === 'problem' ? reply : undefined;
      };
      expect(await hintFor('Calcuate Order Totl')).toEqual({
        kind: 'problem',
        problem: {
          kind: 'action',
          code: 'not.found',
          message: 'There is no action "Calcuate Order Totl".',
          hint: 'Did you mean "Calculate Order Total"?',
        },
        retry: 'never',
        trace: { actionId: 'Calcuate Order Totl', calls: 3, throttled: 0 },
      });
      expect((await hintFor('Order'))?.problem.hint).toBe('Did you mean "Calculate Order Total" or "Order status"?');
      expect((await hintFor('Something else'))?.problem.hint).toBe(
        "Write the action's exact name, as the admin pages show it, or its id.",
      );
      // The whole list is asked for once only.
      expect(farEnd.calls().filter((call) => call.includes('?pageSize'))).toHaveLength(1);
    });
  });

  it('that nobody has is told the near names once the list can be read', async () => {
    const lists = [page([]), json({ message: 'Busy' }, 503), page([entity('Order total')])];
    const script = { [listRoute]: lists, 'POST /api/v2/integrations/actions/Order%20totl/test': notFound };
    await onStage(script, async ({ run }) => {
      const write = "Write the action's exact name, as the admin pages show it, or its id.";
      expect(await run({ action: 'Order totl' })).toMatchObject({ problem: { hint: write } });
      expect(await run({ action: 'Order totl' })).toMatchObject({ problem: { hint: 'Did you mean "Order total"?' } });
    });
  });

  it('that has no draft is told so', async () => {
    const draft = `POST /api/v2/integrations/actions/${id}/draft/test`;
    await onStage({ [draft]: notFound }, async ({ run }) => {
      expect(await run({ mode: 'draft' })).toMatchObject({
        problem: { kind: 'action', message: `There is no action "${id}", or it has no draft.` },
      });
    });
  });

  it.each<[string, Handler]>([
    ['404', text('', 404)],
    ['403', json({ message: 'no' }, 403)],
    ['405', text('', 405)],
    ['501', text('', 501)],
    ['a web page', html],
    ['other data', json([])],
    ['an empty list', page([])],
  ])('is taken for an id where the list is answered with %s', async (_, list) => {
    const route = 'POST /api/v2/integrations/actions/order-total/test';
    await onStage({ [listRoute]: list, [route]: ok }, async ({ run }) => {
      expect(await run({ action: 'order-total' })).toEqual({
        kind: 'succeeded',
        output: 1,
        trace: { actionId: 'order-total', calls: 2, throttled: 0 },
      });
    });
  });

  it('is a Problem of permission where neither its name nor such an id is found', async () => {
    const forbidden = json({ code: 'missing.permissions', message: 'no' }, 403);
    const route = 'POST /api/v2/integrations/actions/Order%20total/test';
    await onStage({ [listRoute]: forbidden, [route]: notFound }, async ({ run, farEnd }) => {
      const expected = {
        problem: {
          kind: 'permission',
          code: 'missing.permissions',
          message:
            'There is no action with the id "Order total", and the OAuth client is not allowed to look it up as a name (HTTP 403, "no").',
          hint: 'In the Genesys Cloud admin pages, give the OAuth client a role that has integrations:action:view, or write the id of the action instead of its name.',
        },
        retry: 'never',
      };
      expect([await run({ action: 'Order total' }), await run({ action: 'Order total' })]).toMatchObject([
        expected,
        expected,
      ]);
      expect(farEnd.calls().filter((call) => call.startsWith('GET'))).toHaveLength(1);
    });
  });

  it('is looked up again after a failure of the moment', async () => {
    const lists = [json({ message: 'Busy' }, 503), reset, page([entity('Name')])];
    await onStage({ [listRoute]: lists, [testRoute]: ok }, async ({ run, farEnd }) => {
      expect(await run({ action: 'Name' })).toMatchObject({
        problem: { kind: 'reply', message: 'The server failed (HTTP 503, "Busy").' },
        retry: 'safe',
      });
      expect(await run({ action: 'Name' })).toMatchObject({
        problem: { kind: 'network', message: `The connection to ${new URL(farEnd.url).host} broke (ECONNRESET).` },
        retry: 'safe',
      });
      expect(await run({ action: 'Name' })).toEqual(success(2));
    });
  });

  it('is a Problem where the list is larger than is read', async () => {
    await onStage(
      { [listRoute]: bomb(1_000_001) },
      async ({ run, farEnd }) => {
        const { host } = new URL(farEnd.url);
        expect(await run({ action: 'Name' })).toMatchObject({
          problem: {
            kind: 'reply',
            message: `The answer from ${host} is larger than action-suite reads.`,
            hint: 'Check the region or the base URL: nothing that action-suite looks up is that large.',
          },
          retry: 'never',
        });
      },
      { maxReplyBytes: 1_000_000 },
    );
  });

  it('is found for the others when the case that asked first gives up', async () => {
    await onStage({ [listRoute]: delayed(100, page([entity('Name')])), [testRoute]: ok }, async ({ run }) => {
      const [first, second] = await Promise.all([
        run({ action: 'Name' }, impatient(30, 'timeout')),
        run({ action: 'Name' }),
      ]);
      expect(first).toMatchObject({ problem: { kind: 'timeout' } });
      expect(second).toEqual(success(1));
    });
  });

  it.each(['custom_-_5f9c3f9e-3d0f-4a55-8f0e-2a6f1d1f0c11', 'static_-_0001', '5f9c3f9e-3d0f-4a55-8f0e-2a6f1d1f0c11'])(
    'is not looked up where it is an id: %s',
    async (action) => {
      await onStage({ [`POST /api/v2/integrations/actions/${action}/test`]: ok }, async ({ run, farEnd }) => {
        expect((await run({ action })).kind).toBe('succeeded');
        expect(farEnd.calls()).toHaveLength(2);
      });
    },
  );
});
