import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/model/target.ts';
import { type Handler, json, text } from '../support/far-end.ts';
import { impatient, listRoute, onStage, patient, type Stage, testRoute, tokenRoute } from './stage.ts';

const ok = json({ success: true, finalResult: 1 });
const list = json({ entities: [], pageCount: 1 });
const unauthorized = json({ code: 'bad.credentials', message: 'Invalid login credentials.' }, 401);
const fixed = { credentials: { accessToken: 'from-elsewhere' } };

/** Answers only to a given token. */
const only =
  (token: string): Handler =>
  (response, received) =>
    (received.headers.authorization === `Bearer ${token}` ? ok : unauthorized)(response, received);

const broken = 'custom_-_broken';
const routeOf = (action: string) => `POST /api/v2/integrations/actions/${action}/test`;

function signIns({ farEnd }: Stage): number {
  return farEnd.calls().filter((call) => call === tokenRoute).length;
}

/** What a reply comes down to. */
function gist(reply: Reply): string {
  if (reply.kind !== 'problem') return reply.kind;
  return `${reply.problem.kind}, ${reply.retry}${reply.fatal ? ', fatal' : ''}`;
}

describe('a token that is refused', () => {
  it('is replaced once, however many cases meet the refusal', async () => {
    await onStage({ [testRoute]: only('token-2') }, async (stage) => {
      const replies = await Promise.all(Array.from({ length: 50 }, () => stage.run()));
      expect(new Set(replies.map(gist))).toEqual(new Set(['succeeded']));
      expect(signIns(stage)).toBe(2);
      expect(stage.farEnd.calls().length).toBeLessThanOrEqual(2 + 100);
    });
  });

  it('is replaced each time where that helps', async () => {
    const uses = new Map<string, number>();
    const twiceEach: Handler = (response, received) => {
      const token = String(received.headers.authorization);
      uses.set(token, (uses.get(token) ?? 0) + 1);
      return ((uses.get(token) ?? 0) <= 2 ? ok : unauthorized)(response, received);
    };
    await onStage({ [testRoute]: twiceEach }, async (stage) => {
      for (let turn = 0; turn < 10; turn++) expect(gist(await stage.run())).toBe('succeeded');
      expect(signIns(stage)).toBe(5);
    });
  });

  it.each<[string, Handler]>([
    ['nothing else either', unauthorized],
    ['and there is nothing else to ask', text('', 404)],
    ['and the server is not well', text('', 503)],
  ])('ends the run when the next one lets no call through, %s', async (_, handler) => {
    await onStage({ [testRoute]: unauthorized, [listRoute]: handler }, async ({ run, farEnd }) => {
      expect(await run()).toEqual({
        kind: 'problem',
        problem: {
          kind: 'sign-in',
          code: 'bad.credentials',
          message:
            'The server does not accept a token that it had just been given (HTTP 401, "Invalid login credentials.").',
          hint: 'Check that the region or base URL and the sign-in address belong together: a token of one region is unknown in every other.',
        },
        retry: 'never',
        fatal: true,
        trace: { actionId: 'custom_-_0001', calls: 2, throttled: 0 },
      });
      expect(farEnd.calls()).toEqual([
        tokenRoute,
        testRoute,
        tokenRoute,
        testRoute,
        `${listRoute}?pageSize=1&pageNumber=1`,
      ]);
    });
  });

  it('ends the run at once when it came from elsewhere', async () => {
    await onStage(
      { [testRoute]: unauthorized, [listRoute]: unauthorized },
      async ({ run, farEnd, redactor }) => {
        expect(redactor.text('from-elsewhere')).toBe('***');
        expect(await run()).toMatchObject({
          problem: {
            kind: 'sign-in',
            message: 'The server does not accept the access token (HTTP 401, "Invalid login credentials.").',
          },
          retry: 'never',
          fatal: true,
        });
        expect(farEnd.received.map(({ headers }) => headers.authorization)).toEqual(
          Array(2).fill('Bearer from-elsewhere'),
        );
      },
      fixed,
    );
  });

  it('ends the run when one that came from elsewhere is over', async () => {
    await onStage(
      { [testRoute]: [ok, unauthorized], [listRoute]: unauthorized },
      async ({ run }) => {
        expect([gist(await run()), gist(await run())]).toEqual(['succeeded', 'sign-in, never, fatal']);
      },
      fixed,
    );
  });

  it('is the affair of those who meet it while the server takes none for a moment, and ends the run after a minute', async () => {
    let isDown = false;
    const moody: Handler = (response, received) => (isDown ? unauthorized : ok)(response, received);
    await onStage({ [testRoute]: moody, [listRoute]: moody }, async ({ run, clock }) => {
      expect(gist(await run())).toBe('succeeded');
      isDown = true;
      expect(await run()).toMatchObject({
        problem: { kind: 'sign-in', hint: expect.stringMatching(/^It took other tokens of this run/) },
        retry: 'safe',
      });
      isDown = false;
      expect(gist(await run())).toBe('succeeded');
      isDown = true;
      expect(gist(await run())).toBe('sign-in, safe');
      await clock.sleep(60_000);
      expect(gist(await run())).toBe('sign-in, never, fatal');
    });
  });
});

describe('an action that answers 401 to a good token', () => {
  const script = { [routeOf(broken)]: unauthorized, [testRoute]: ok, [listRoute]: list };

  it("is that case's problem, even if it is the first one of the run", async () => {
    await onStage(script, async ({ run }) => {
      expect(await run({ action: broken })).toEqual({
        kind: 'problem',
        problem: {
          kind: 'permission',
          code: 'bad.credentials',
          message:
            'The server takes the access token for other calls, but not for this one (HTTP 401, "Invalid login credentials.").',
          hint: 'The credentials are in order. Look at this action and its integration in the Genesys Cloud admin pages, and whether something between this machine and the server asks for a sign-in of its own.',
        },
        retry: 'never',
        trace: { actionId: broken, calls: 2, throttled: 0 },
      });
      expect(gist(await run())).toBe('succeeded');
    });
  });

  it('has one more token got, however many cases meet it, at once or later', async () => {
    await onStage(script, async (stage) => {
      const round = async () => {
        const asked = Array.from({ length: 50 }, (_, index) => stage.run(index % 2 === 0 ? { action: broken } : {}));
        const gists = (await Promise.all(asked)).map(gist);
        expect(gists).toEqual(Array.from({ length: 25 }, () => ['permission, never', 'succeeded']).flat());
      };
      await round();
      const calls = stage.farEnd.calls().length;
      await round();
      expect(signIns(stage)).toBe(2);
      expect(stage.farEnd.calls().length - calls).toBe(50);
    });
  });

  it('has one more token got, however many actions do so', async () => {
    const actions = Array.from({ length: 20 }, (_, index) => `custom_-_${index}`);
    const many = Object.fromEntries(actions.map((action) => [routeOf(action), unauthorized]));
    await onStage({ ...many, [testRoute]: ok, [listRoute]: list }, async (stage) => {
      for (const action of actions) expect(gist(await stage.run({ action }))).toBe('permission, never');
      expect(gist(await stage.run())).toBe('succeeded');
      expect(signIns(stage)).toBe(2);
      expect(stage.farEnd.calls().filter((call) => call.startsWith(listRoute))).toHaveLength(20);
    });
  });

  it('is told by the calls that got through where the server has no list', async () => {
    await onStage({ ...script, [listRoute]: text('', 404) }, async (stage) => {
      expect(gist(await stage.run())).toBe('succeeded');
      for (let turn = 0; turn < 5; turn++) expect(gist(await stage.run({ action: broken }))).toBe('permission, never');
      expect(signIns(stage)).toBe(2);
    });
  });

  it('does not keep from another token a case that was refused for an old one', async () => {
    // The slow case is refused for token-1 when token-2 has been found to be good.
    const slow: Handler = (response, received) => {
      const isOld = received.headers.authorization === 'Bearer token-1';
      setTimeout(() => (isOld ? unauthorized : ok)(response, received), isOld ? 150 : 0);
    };
    await onStage({ ...script, [testRoute]: slow }, async (stage) => {
      const replies = await Promise.all([stage.run({ action: broken }), stage.run()]);
      expect(replies.map(gist)).toEqual(['permission, never', 'succeeded']);
      expect(signIns(stage)).toBe(2);
    });
  });

  it('is asked again with each further case, and found to have recovered', async () => {
    const parts = [unauthorized, unauthorized, ok, only('token-3')];
    await onStage({ ...script, [routeOf(broken)]: parts }, async ({ run }) => {
      const gists: string[] = [];
      for (let turn = 0; turn < 3; turn++) gists.push(gist(await run({ action: broken })));
      expect(gists).toEqual(['permission, never', 'succeeded', 'permission, never']);
    });
  });

  it('is told apart for a token that came from elsewhere as well', async () => {
    await onStage(
      script,
      async ({ run, farEnd }) => {
        expect(gist(await run({ action: broken }))).toBe('permission, never');
        expect(gist(await run())).toBe('succeeded');
        expect(gist(await run({ action: broken }))).toBe('permission, never');
        expect(farEnd.calls()).toHaveLength(4);
      },
      fixed,
    );
  });

  it('may be the list itself', async () => {
    await onStage({ [testRoute]: ok, [listRoute]: unauthorized }, async (stage) => {
      for (let turn = 0; turn < 3; turn++) {
        expect(gist(await stage.run())).toBe('succeeded');
        expect(gist(await stage.run({ action: 'Order total' }))).toBe('sign-in, safe');
      }
      expect(signIns(stage)).toBe(2);
    });
  });

  it('leaves who stops meanwhile with nothing sent', async () => {
    const hang: Handler = () => {};
    await onStage({ ...script, [listRoute]: hang }, async ({ run }) => {
      expect(await run({ action: broken }, impatient(100, 'timeout'))).toMatchObject({
        problem: { kind: 'timeout' },
        retry: 'safe',
      });
    });
  });

  it('counts neither the question nor the sign-in as calls of the case', async () => {
    await onStage(script, async ({ target }) => {
      const request = { action: broken, mode: 'test', flatten: false, inputs: {} } as const;
      expect((await target.run(request, patient())).trace.calls).toBe(2);
      expect(target.calls()).toBe(5);
    });
  });
});
