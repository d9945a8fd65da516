import type { HttpReply } from '../../http/http.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { CallContext } from '../../model/target.ts';
import type { Caller } from './call.ts';
import type { Failure } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { readNetworkFailure } from './network-failure.ts';
import { bodyValue } from './parse-body.ts';
import { listPath, pageSize } from './paths.ts';
import type { Redact } from './preview.ts';
import { readStatusFailure } from './status-failure.ts';

/** An action as the organisation's list shows it. */
export interface ListedAction {
  readonly id: string;
  readonly name: string;
}

/** The pages that were asked for, or that this server gives no such list, or that it could not be read this time. */
export type Listing =
  | { readonly kind: 'listed'; readonly actions: readonly ListedAction[] }
  | { readonly kind: 'no-list'; readonly reply: HttpReply }
  | Failure;

/** What listing needs. `host` is the server's, for messages. */
export interface ListOptions {
  readonly call: Caller;
  readonly host: string;
  readonly redact: Redact;
  /** Only the actions whose name holds this. */
  readonly name?: string;
  readonly maxPages: number;
}

/** Reads the list of actions, page by page. */
export async function listActions(options: ListOptions, context: CallContext, ledger: Ledger): Promise<Listing> {
  const { call, host, redact, name, maxPages } = options;
  const actions = new Map<string, ListedAction>();
  for (let page = 1; page <= maxPages; page++) {
    const answer = await call({ method: 'GET', path: listPath(page, name) }, context, ledger);
    if (answer.kind === 'problem') return answer;
    if (answer.kind === 'fault') return readNetworkFailure(answer, host);
    if (isNotRead(answer)) return readStatusFailure(answer, redact);
    const body = listBody(answer);
    if (!body && page === 1) return { kind: 'no-list', reply: answer };
    if (!body) break;
    const before = actions.size;
    for (const action of body.entities) actions.set(action.id, action);
    // A server that takes no notice of the page number would otherwise give the same page for ever.
    if (actions.size === before || !hasMore(body, page, actions.size)) break;
  }
  return { kind: 'listed', actions: [...actions.values()] };
}

/** Whether this says nothing about what the server has. One that has no list at all says so in many ways, also by a web page. */
function isNotRead({ status }: HttpReply): boolean {
  return (status >= 300 && status < 400) || (status >= 500 && status !== 501);
}

interface ListBody {
  readonly entities: readonly ListedAction[];
  readonly raw: JsonObject;
}

function listBody({ status, body }: HttpReply): ListBody | undefined {
  const raw = status >= 200 && status < 300 ? bodyValue(body) : undefined;
  if (!isJsonObject(raw) || !Array.isArray(raw.entities)) return undefined;
  return { raw, entities: raw.entities.flatMap(readEntity) };
}

function readEntity(entity: Json): ListedAction[] {
  if (!isJsonObject(entity) || typeof entity.id !== 'string' || typeof entity.name !== 'string') return [];
  return [{ id: entity.id, name: entity.name }];
}

function hasMore({ raw, entities }: ListBody, page: number, seen: number): boolean {
  if (typeof raw.pageCount === 'number') return page < raw.pageCount;
  if (typeof raw.total === 'number') return seen < raw.total;
  return entities.length >= pageSize;
}
