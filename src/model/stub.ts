import type { FieldExpectation } from './field-expectation.ts';
import type { Json } from './json.ts';
import type { Place } from './place.ts';

/** One rule of a stubbed back end: which requests it answers, and how. */
export interface Stub {
  /**
   * What the request must be, as fields of a `BackEndRequest` (`path`, `query.expand`, `headers.x-api-key`,
   * `body.customer.id`); empty: any request.
   */
  readonly request: readonly FieldExpectation[];
  /** Given one after another, and the last one from then on. Never empty. */
  readonly replies: readonly StubReply[];
  readonly place: Place;
}

/** One answer of a stubbed back end. */
export interface StubReply {
  /** HTTP status, 100 to 599. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A text is sent as it stands, anything else as JSON; absent: an empty body. May hold `Template` texts. */
  readonly body?: Json;
  /** Milliseconds until the answer comes. */
  readonly latencyMs: number;
  readonly fault?: StubFault;
}

/** Names of what can go wrong with a back end, as authors write them. */
export const stubFaults = ['timeout', 'reset', 'refused', 'truncate'] as const;

/** The back end does not answer in time, cuts the connection, does not listen, or breaks off within its answer. */
export type StubFault = (typeof stubFaults)[number];

/** What an action sends to the system behind it, as stubs look at it. */
export interface BackEndRequest {
  readonly method: string;
  /** Whole, as it was sent. */
  readonly url: string;
  /** Of the URL, as it was sent: percent signs and all. */
  readonly path: string;
  /** Decoded; a name that comes several times has a list. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON and forms as data, anything else as text; absent where nothing was sent. */
  readonly body?: Json;
  /** The body as it was sent; empty where nothing was. */
  readonly text: string;
}
