import { describe, expect, it } from 'vitest';
import { project, readAudit, run } from '../support/cli.ts';
import { delayed, type Handler } from '../support/far-end.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

/** As many as are under way when the token is taken back. */
const storm = 50;

/** With so many answers before, the run has found out that the server bears that many at once. */
const warmUp = 50;
const cases = warmUp + storm;

/** An organisation that gives `token-1`, `token-2`, ..., and takes `token-1` back when the cases are all under way. */
function revoking(refuse: (response: Parameters<Handler>[0], turn: number) => void) {
  let given = 0;
  let answered = 0;
  const waiting: Parameters<Handler>[0][] = [];
  const signIn: Handler = (response, received) => {
    given++;
    const answer = json({ access_token: `token-${given}`, token_type: 'bearer', expires_in: 3_600 });
    return (given === 1 ? answer : delayed(200, answer))(response, received);
  };
  const test: Handler = (response, received) => {
    if (received.headers.authorization !== 'Bearer token-1' || answered++ < warmUp) return total(response, received);
    waiting.push(response);
    if (waiting.length === storm) for (const [turn, one] of waiting.entries()) refuse(one, turn);
  };
  return { 'POST /oauth/token': signIn, [testRoute]: test };
}

const refuse = (response: Parameters<Handler>[0]) => {
  response.writeHead(401, { 'content-type': 'application/json' }).end('{"code":"bad.credentials"}');
};

describe('a token that is taken back while fifty cases are under way', () => {
  it.each<[string, (response: Parameters<Handler>[0], turn: number) => void]>([
    ['at the same moment', refuse],
    // The last of them come when the new token has been given and used.
    ['one after the other', (response, turn) => setTimeout(() => refuse(response), turn * 20)],
  ])('is asked for once more in all, and every case passes: %s', async (_, how) => {
    const org = await startOrg(revoking(how));
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(cases) });
    try {
      const args = ['run', '--rate', '100000/min', '--concurrency', String(storm)];
      const { code, stderr } = await run(args, { cwd, env: signedIn(org) });
      expect([code, stderr]).toEqual([0, '']);
    } finally {
      await org.close();
    }
    const signIns = org.calls().filter((call) => call === 'POST /oauth/token');
    expect(signIns).toHaveLength(2);
    const tokens = org.received
      .map(({ headers }) => headers.authorization)
      .filter((text) => text?.startsWith('Bearer'));
    expect(tokens.filter((token) => token === 'Bearer token-1')).toHaveLength(cases);
    expect(tokens.filter((token) => token === 'Bearer token-2')).toHaveLength(storm);
    const ends = readAudit(cwd).filter(({ type }) => type === 'case:finished');
    expect(ends.map(({ status }) => status)).toEqual(Array(cases).fill('passed'));
    // A refused token is no attempt at the case.
    expect(ends.flatMap(({ attempts }) => attempts)).toHaveLength(cases);
  });
});
