import { describe, expect, it } from 'vitest';
import type { HttpReply } from '../../src/http/http.ts';
import { retryAfterMs } from '../../src/http/retry-after.ts';
import { errorsOf, isCode } from '../../src/targets/genesys/error-body.ts';
import { nearNames } from '../../src/targets/genesys/near-names.ts';
import { bodyValue } from '../../src/targets/genesys/parse-body.ts';
import { listPath } from '../../src/targets/genesys/paths.ts';
import { preview } from '../../src/targets/genesys/preview.ts';
import { readPollReply, sentRequest } from '../../src/targets/genesys/read-reply.ts';
import { endpointsOfBaseUrl, endpointsOfRegion, tokenUrl } from '../../src/targets/genesys/regions.ts';
import { runStatusFailure } from '../../src/targets/genesys/status-failure.ts';
import { canBeSent, readTokenReply } from '../../src/targets/genesys/token-reply.ts';
import { json, text } from '../support/far-end.ts';
import { slowOn } from '../support/hostile.ts';
import { onStage, testRoute, tokenRoute } from './stage.ts';

const same = (words: string) => words;
const reply = (status: number, body: string, headers: HttpReply['headers'] = {}): HttpReply => ({
  ...{ kind: 'reply', status, body, headers },
});

describe('a million characters that mean harm', () => {
  it.each<[string, (words: string) => unknown]>([
    ['permissions', (words) => runStatusFailure(reply(403, JSON.stringify({ message: words })), same)],
    ['parameters', (words) => runStatusFailure(reply(403, JSON.stringify({ code: 'x', messageParams: words })), same)],
    ['a redirect', (words) => runStatusFailure(reply(302, '', { location: words }), same)],
    ['an error page', (words) => runStatusFailure(reply(500, words), same)],
    ['the wait asked for', (words) => retryAfterMs({ 'retry-after': words }, 0)],
    ['the request sent', (words) => sentRequest({ operations: [{ result: words }] })],
    ['the state of a test', (words) => readPollReply({ status: words }, '1')],
    ['an error message', (words) => errorsOf({ messageWithParams: words, messageParams: { a: '1' } })],
    ['a code', isCode],
    ['a body', bodyValue],
    ['a preview', (words) => preview(words, same)],
    ['a name in the list', (words) => nearNames('Order total', [words])],
    ['a name asked for', (words) => listPath(1, words)],
    ['a token', canBeSent],
    [
      "a token's time",
      (words) => readTokenReply(reply(200, `{"access_token":"a","expires_in":"${words}"}`), 'h', same),
    ],
    ['a sign-in refused', (words) => readTokenReply(reply(400, `{"error":"invalid_request ${words}"}`), 'h', same)],
    ['a region', endpointsOfRegion],
    ['a domain', (words) => endpointsOfRegion(`a.${words}`)],
    ['a base URL', (words) => endpointsOfBaseUrl(`https://a/${words}`)],
    ['a sign-in address', tokenUrl],
  ])('are read in no time as %s', (_, work) => {
    expect(slowOn(work)).toEqual([]);
  });

  it('do not hold up a run', async () => {
    const long = 'a-'.repeat(500_000);
    const script = {
      [testRoute]: [json({ code: 'x', message: long }, 403), text('', 302, { location: `//${'/a'.repeat(4_000)}` })],
    };
    await onStage(script, async ({ run }) => {
      const since = performance.now();
      expect([(await run()).kind, (await run()).kind]).toEqual(['problem', 'problem']);
      expect(performance.now() - since).toBeLessThan(1_000);
    });
  });
});

describe('data nested without end', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

  it('in place of parameters is no bug', async () => {
    const body = `{"code":"x","message":"You lack integrations:action:execute","messageParams":${deep}}`;
    await onStage({ [testRoute]: text(body, 403) }, async ({ run }) => {
      expect(await run()).toMatchObject({ problem: { kind: 'permission' } });
    });
  });

  it("in place of a token's time is no bug", async () => {
    await onStage({ [tokenRoute]: text(`{"access_token":"abcdef","expires_in":${deep}}`) }, async ({ run }) => {
      expect(await run()).toMatchObject({ problem: { kind: 'sign-in' } });
    });
  });
});
