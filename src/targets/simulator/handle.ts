import type { SimulatedAction } from './action.ts';
import { getAction, listActions } from './actions-api.ts';
import { throttled } from './faults.ts';
import { orgLimits } from './org-limits.ts';
import { ownSubject } from './own-subject.ts';
import { type Reply, refusal } from './reply.ts';
import type { Route } from './routes.ts';
import type { Sessions } from './sessions.ts';
import { pollTest, runTest, type TestApi } from './test-api.ts';

/** What the API is made of. */
export interface Api {
  readonly actions: readonly SimulatedAction[];
  readonly byId: ReadonlyMap<string, SimulatedAction>;
  readonly sessions: Sessions;
  readonly test: TestApi;
  /** Calls a minute that a token may make; absent: any number. */
  readonly rateLimit?: number;
}

/** One request to the API. */
export interface ApiCall {
  readonly route: Exclude<Route, { readonly name: 'token' }>;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly stubs: string;
  readonly body: string;
  readonly contextId: string;
}

/** Answers one request to the API: token, rate limit, then what was asked for. It names no limit that it does not keep. */
export async function handle(call: ApiCall, api: Api): Promise<Reply> {
  const { contextId } = call;
  const token = /^bearer (.+)$/i.exec(call.authorization.trim())?.[1];
  if (token === undefined) {
    const message = 'No authentication bearer token specified in authorization header.';
    return refusal(401, { code: 'authentication.required', message }, contextId);
  }
  const usage = api.sessions.count(token);
  if (!usage) return refusal(401, { code: 'bad.credentials', message: 'Invalid login credentials.' }, contextId);

  if (api.rateLimit === undefined) return answer(call, api);
  const isOver = usage.count > api.rateLimit;
  const reply = isOver ? throttled(usage.resetSeconds, contextId) : await answer(call, api);
  const limits = {
    'inin-ratelimit-count': String(usage.count),
    'inin-ratelimit-allowed': String(api.rateLimit),
    'inin-ratelimit-reset': String(usage.resetSeconds),
  };
  return { ...reply, headers: { ...limits, ...reply.headers } };
}

function answer({ route, query, stubs, body, contextId }: ApiCall, api: Api): Reply | Promise<Reply> {
  switch (route.name) {
    case 'list':
      return listActions(api.actions, query, contextId);
    case 'limits':
      return orgLimits();
    case 'subject':
      return ownSubject();
    case 'wrong-method':
      return refusal(405, { code: 'method.not.allowed', message: 'The method is not allowed here' }, contextId);
    case 'unknown':
      return refusal(404, { code: 'not.found', message: 'The requested resource was not found' }, contextId);
  }
  const action = api.byId.get(route.id);
  if (!action) return refusal(404, { code: 'not.found', message: `No action with the id ${route.id}` }, contextId);
  switch (route.name) {
    case 'get':
      return getAction(action, query);
    case 'poll':
      return pollTest(route.id, route.testId, api.test, contextId);
    case 'run':
      return runTest(
        { action, mode: route.mode, flatten: query.get('flatten') === 'true', stubs, body, contextId },
        api.test,
      );
  }
}
