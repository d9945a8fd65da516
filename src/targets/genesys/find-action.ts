import type { HttpReply } from '../../http/http.ts';
import { createMemoFlights } from '../../lib/memo-flights.ts';
import type { SharedWork } from '../../lib/shared-flight.ts';
import type { Mode } from '../../model/suite.ts';
import type { CallContext } from '../../model/target.ts';
import type { Caller } from './call.ts';
import { isErrorBody } from './error-body.ts';
import { type Failure, fail } from './failure.ts';
import type { Ledger } from './ledger.ts';
import { type ListedAction, type Listing, listActions } from './list-actions.ts';
import { looksLikeId } from './looks-like-id.ts';
import { nearNames } from './near-names.ts';
import { bodyValue } from './parse-body.ts';
import type { Redact } from './preview.ts';
import type { SignIn } from './sign-in.ts';
import { codeIn, said } from './status-failure.ts';
import { lookUpStopped } from './stop-failure.ts';
import { unsigned } from './unsigned.ts';

/** The id that a suite's `action` stands for. */
interface FoundAction {
  readonly kind: 'found';
  readonly id: string;
}

/** Finds actions by id or exact name. */
export interface ActionFinder {
  /** The id to call; each name is looked up once a run. */
  find(action: string, context: CallContext, ledger: Ledger): Promise<FoundAction | Failure>;
  /** What to say when the server answers 404 for an action. May ask once a run for the names that there are. */
  missing(action: string, mode: Mode, reply: HttpReply, context: CallContext, ledger: Ledger): Promise<Failure>;
}

/** What finding needs. `host` is the server's, for messages. */
export interface FinderOptions {
  readonly call: Caller;
  readonly signIn: SignIn;
  readonly host: string;
  readonly redact: Redact;
}

/** Far more than any organisation has of one name. */
const mostPages = 50;

/** Makes a finder for one run. */
export function createFinder(options: FinderOptions): ActionFinder {
  // A failure of the moment is forgotten, so that the next case tries again.
  const found = createMemoFlights<FoundAction | Failure>(
    (result) => result.kind === 'found' || result.retry === 'never',
  );
  const everything = createMemoFlights<Listing>((listing) => listing.kind !== 'problem' || listing.retry === 'never');
  /** By names that could not be looked up for lack of a permission: the refusal. */
  const forbidden = new Map<string, HttpReply>();
  /** Names seen while looking for others. */
  const seen = new Set<string>();

  const lookUp = async (action: string, context: CallContext, ledger: Ledger): Promise<FoundAction | Failure> => {
    const listing = await listActions({ ...options, name: action, maxPages: mostPages }, context, ledger);
    if (listing.kind === 'problem') return listing;
    if (listing.kind === 'no-list') {
      if (listing.reply.status === 403) forbidden.set(action, listing.reply);
      return { kind: 'found', id: action };
    }
    for (const { name } of listing.actions) seen.add(name);
    return choose(action, listing.actions);
  };

  return {
    async find(action, context, ledger) {
      if (looksLikeId(action)) return { kind: 'found', id: action };
      const known = found.peek(action);
      if (known) return known;
      const failure = await unsigned(options.signIn, context);
      if (failure) return failure;
      const result = await found.get(action, context, (shared) => lookUp(action, shared, ledger));
      return result === 'aborted' ? lookUpStopped(context, ledger) : result;
    },
    async missing(action, mode, reply, context, ledger) {
      if (looksLikeId(action)) return noSuchAction(action, mode, reply, []);
      const refusal = forbidden.get(action);
      if (refusal) return noLookUp(action, refusal, options.redact);
      const list: SharedWork<Listing> = (shared) => listActions({ ...options, maxPages: 1 }, shared, ledger);
      const listing = await everything.get('', context, list);
      const listed = listing !== 'aborted' && listing.kind === 'listed' ? listing.actions : [];
      return noSuchAction(action, mode, reply, nearNames(action, [...seen, ...listed.map(({ name }) => name)]));
    },
  };
}

function choose(action: string, listed: readonly ListedAction[]): FoundAction | Failure {
  const exact = listed.filter(({ name }) => name === action);
  // None of that name: it is taken for an id, and the server has the last word.
  if (exact.length <= 1) return { kind: 'found', id: exact[0]?.id ?? action };
  const ids = exact.map(({ id }) => `\`${id}\``);
  return fail(
    {
      kind: 'action',
      message: `${exact.length} actions are called ${JSON.stringify(action)}.`,
      hint: `Write the id of the one that is meant: ${ids.join(' or ')}.`,
    },
    'never',
  );
}

function noSuchAction(action: string, mode: Mode, reply: HttpReply, near: readonly string[]): Failure {
  const name = JSON.stringify(action);
  const what = mode === 'draft' ? `There is no action ${name}, or it has no draft` : `There is no action ${name}`;
  return fail({ kind: 'action', ...codeIn(reply), message: `${what}.`, hint: hintFor(action, reply, near) }, 'never');
}

function noLookUp(action: string, refusal: HttpReply, redact: Redact): Failure {
  return fail(
    {
      kind: 'permission',
      ...codeIn(refusal),
      message: `There is no action with the id ${JSON.stringify(action)}, and the OAuth client is not allowed to look it up as a name${said(refusal, redact)}.`,
      hint: 'In the Genesys Cloud admin pages, give the OAuth client a role that has integrations:action:view, or write the id of the action instead of its name.',
    },
    'never',
  );
}

function hintFor(action: string, reply: HttpReply, near: readonly string[]): string {
  if (near.length > 0) return `Did you mean ${near.map((name) => JSON.stringify(name)).join(' or ')}?`;
  if (!isErrorBody(bodyValue(reply.body))) {
    return 'The answer (HTTP 404) does not look like the Genesys Cloud API: check the region or the base URL as well.';
  }
  if (looksLikeId(action)) {
    return "Ids differ from one organisation to another, and change when an action is made anew. Write the action's exact name instead, or its id in this organisation.";
  }
  return "Write the action's exact name, as the admin pages show it, or its id.";
}
