import type { Mode } from '../../model/suite.ts';

/** What a request asks for. */
export type Route =
  | { readonly name: 'token' }
  | { readonly name: 'list' }
  | { readonly name: 'limits' }
  | { readonly name: 'subject' }
  | { readonly name: 'get'; readonly id: string; readonly draft: boolean }
  | { readonly name: 'run'; readonly id: string; readonly mode: Mode }
  | { readonly name: 'poll'; readonly id: string; readonly testId: string }
  | { readonly name: 'wrong-method' }
  | { readonly name: 'unknown' };

const limitsPath = '/api/v2/organizations/limits/namespaces/dataactions';
const subjectPath = '/api/v2/authorization/subjects/me';
const actionsPath = '/api/v2/integrations/actions';

/** Finds the route of a request. `path` is the path of the URL, still encoded. */
export function findRoute(method: string, path: string): Route {
  if (path === '/oauth/token') return method === 'POST' ? { name: 'token' } : { name: 'wrong-method' };
  if (path === limitsPath) return method === 'GET' ? { name: 'limits' } : { name: 'wrong-method' };
  if (path === subjectPath) return method === 'GET' ? { name: 'subject' } : { name: 'wrong-method' };
  if (path === actionsPath) return method === 'GET' ? { name: 'list' } : { name: 'wrong-method' };
  if (!path.startsWith(`${actionsPath}/`)) return { name: 'unknown' };
  const steps = decode(path.slice(actionsPath.length + 1).split('/'));
  const [id, ...rest] = steps ?? [];
  return id ? (actionRoute(method, id, rest) ?? { name: 'unknown' }) : { name: 'unknown' };
}

function actionRoute(method: string, id: string, rest: readonly string[]): Route | undefined {
  const isGet = method === 'GET';
  const draft = rest[0] === 'draft';
  const [verb, testId, ...tooMuch] = draft ? rest.slice(1) : rest;
  if (tooMuch.length > 0 || (verb !== undefined && !['test', 'execute'].includes(verb))) return undefined;
  if (verb === undefined) return isGet ? { name: 'get', id, draft } : { name: 'wrong-method' };
  if (testId !== undefined) {
    if (verb !== 'test') return undefined;
    return isGet ? { name: 'poll', id, testId } : { name: 'wrong-method' };
  }
  if (verb === 'execute' && draft) return undefined;
  if (method !== 'POST') return { name: 'wrong-method' };
  return { name: 'run', id, mode: draft ? 'draft' : verb === 'execute' ? 'execute' : 'test' };
}

function decode(steps: readonly string[]): readonly string[] | undefined {
  try {
    return steps.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
