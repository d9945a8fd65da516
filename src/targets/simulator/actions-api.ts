import { exportedName } from '../../lib/exported-name.ts';
import type { JsonObject } from '../../model/json.ts';
import type { SimulatedAction } from './action.ts';
import { type Reply, refusal } from './reply.ts';

/** The platform's own limits of a page. */
const defaultPageSize = 25;
const largestPageSize = 500;

/** `GET /api/v2/integrations/actions`: one page, in the order of names; `name` matches parts, whatever the case. */
export function listActions(actions: readonly SimulatedAction[], query: URLSearchParams, contextId: string): Reply {
  const pageSize = wholeNumber(query.get('pageSize') ?? String(defaultPageSize));
  const pageNumber = wholeNumber(query.get('pageNumber') ?? '1');
  if (pageSize === undefined || pageNumber === undefined || pageSize > largestPageSize) {
    const message = `pageSize must be from 1 to ${largestPageSize}, pageNumber 1 or more`;
    return refusal(400, { code: 'bad.request', message }, contextId);
  }
  const wanted = (query.get('name') ?? '').toLowerCase();
  const found = actions
    .map((action) => known(action, wanted))
    .filter((action) => action.name.toLowerCase().includes(wanted))
    .sort((a, b) => (a.name === b.name ? compareText(a.id, b.id) : compareText(a.name, b.name)));
  const start = (pageNumber - 1) * pageSize;
  const entities = found.slice(start, start + pageSize).map((action) => entityOf(action, query));
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  return { status: 200, body: { entities, pageSize, pageNumber, total: found.length, pageCount } };
}

/** An export carries in its name when it was made; who asks for the name alone means the same action. */
function known(action: SimulatedAction, wanted: string): SimulatedAction {
  const name = exportedName(action.name);
  return wanted !== '' && name.toLowerCase() === wanted ? { ...action, name } : action;
}

/** `GET .../actions/{id}`: the contract with `expand=contract`, the configuration with `includeConfig=true`. */
export function getAction(action: SimulatedAction, query: URLSearchParams): Reply {
  return { status: 200, body: entityOf(action, query) };
}

function entityOf(action: SimulatedAction, query: URLSearchParams): JsonObject {
  const {
    integrationType = 'custom-rest-actions',
    actionType = 'custom',
    secure = false,
    contract,
    config,
  } = action.exported;
  const expand = query.getAll('expand').flatMap((value) => value.split(','));
  return {
    id: action.id,
    name: action.name,
    integrationType,
    actionType,
    category: integrationType,
    secure,
    version: 1,
    ...(expand.includes('contract') && contract !== undefined && { contract }),
    ...(query.get('includeConfig') === 'true' && config !== undefined && { config }),
    selfUri: `/api/v2/integrations/actions/${encodeURIComponent(action.id)}`,
  };
}

function wholeNumber(text: string): number | undefined {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 ? value : undefined;
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
