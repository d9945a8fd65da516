import type { FieldExpectation } from './field-expectation.ts';
import type { Json, JsonObject } from './json.ts';
import type { Place } from './place.ts';
import type { Stub } from './stub.ts';

/** How the action is called: published test, unpublished draft, or the published action for real. */
export type Mode = 'test' | 'draft' | 'execute';

/** How the lists of a matrix are combined: every combination, so that each pair of values meets, or side by side. */
export type Combine = 'all' | 'pairwise' | 'zip';

/** How the platform says an action ended. */
export type ActionStatus = 'SUCCEEDED' | 'FAILED';

/** A value to be made fresh for each case: the mock's `type` and its options. The shorthand `uuid` is already spelt out. */
export interface Directive {
  readonly type: string;
  readonly [option: string]: Json;
}

/** What one error of a FAILED action must be; each field plain data or matchers. */
export interface ErrorExpectation {
  readonly fields: readonly FieldExpectation[];
  readonly place: Place;
}

/** An expression that must be true of the whole reply. */
export interface Check {
  /** In the Common Expression Language. */
  readonly source: string;
  readonly place: Place;
}

/** What a suite or a case says of its reply. What it leaves unsaid is as the layers below say. */
export interface ExpectLayer {
  /** Applies only where this expression over the inputs is true. */
  readonly when?: string;
  /** Applies only where none of these is true: the entry without `when` behind those that have one. */
  readonly unless?: readonly string[];
  readonly status?: ActionStatus;
  readonly output?: readonly FieldExpectation[];
  readonly errors?: readonly ErrorExpectation[];
  /** Durations in milliseconds. */
  readonly latency?: Latency;
  readonly strict?: boolean;
  readonly contract?: boolean;
  readonly checks?: readonly Check[];
  readonly snapshot?: boolean;
  /** Absent where none of them is switched on. */
  readonly switchPlaces?: SwitchPlaces;
  /** Where `status` stands, else `expect`, else the suite. */
  readonly place: Place;
}

/** Where the words stand that ask something of the output as a whole. One that is `false` finds nothing, and has no place. */
export type SwitchPlaces = Readonly<Partial<Record<'strict' | 'contract' | 'snapshot', Place>>>;

/** How soon the reply must come. */
interface Latency {
  readonly maxMs?: number;
  readonly warnMs?: number;
  readonly place: Place;
}

/** Everything that is expected of one reply: layers laid over each other (see `layExpect`). */
export interface Expect {
  readonly status: ActionStatus;
  readonly output: readonly FieldExpectation[];
  readonly errors: readonly ErrorExpectation[];
  readonly latency?: Latency;
  /** No field beyond those named may be there. */
  readonly strict: boolean;
  /** Whether the output must obey the action's own schema: unsaid, it is a warning if it does not. */
  readonly contract?: boolean;
  readonly checks: readonly Check[];
  /** The output must be the one that was recorded. */
  readonly snapshot: boolean;
  readonly switchPlaces: SwitchPlaces;
  readonly place: Place;
}

/**
 * Where values stand: the path of an input to the place of its value. Scalars in lists and maps have their own, as
 * `customer.id` and `ids[0]`, where the contract has yet to decide what they are.
 */
export type InputPlaces = Readonly<Record<string, Place>>;

/** Values that vary what is sent: constants, axes and generated values. Each level of a suite lays these over the one above. */
export interface Variation {
  readonly inputs: JsonObject;
  /** Input name to its list of values, in the order written. */
  readonly matrix: Readonly<Record<string, readonly Json[]>>;
  /** Input name (dotted for nested) to directive. */
  readonly mocks: Readonly<Record<string, Directive>>;
  /** Where all these stand, in the same form. */
  readonly valuePlaces: {
    readonly inputs: InputPlaces;
    readonly matrix: Readonly<Record<string, readonly InputPlaces[]>>;
    readonly mocks: InputPlaces;
  };
}

/** One entry of `cases`, with what it leaves unsaid still unsaid. */
export interface NamedCase extends Variation {
  readonly name: string;
  readonly tags: readonly string[];
  readonly skip?: string;
  readonly only: boolean;
  /** The suite's expectations, and the case's own behind them. */
  readonly expect: readonly ExpectLayer[];
  /** What the system behind the action answers in this case. */
  readonly stubs: readonly Stub[];
  readonly place: Place;
}

/** One parsed and checked file. */
export interface Suite extends Variation {
  /** Path below the project folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly description?: string;
  readonly owner?: string;
  /** Id, exact name, or environment name to id. */
  readonly action: string | Readonly<Record<string, string>>;
  readonly mode: Mode;
  readonly flatten: boolean;
  readonly idempotent: boolean;
  readonly tags: readonly string[];
  readonly skip?: string;
  /** For now, only what is marked so runs. */
  readonly only: boolean;
  readonly timeoutMs?: number;
  readonly serial?: string;
  /** How many times each case runs. */
  readonly repeat: number;
  readonly sensitive: readonly string[];
  readonly combine: Combine;
  readonly exclude: readonly JsonObject[];
  readonly include: readonly JsonObject[];
  /** Where the values of each entry of `include` stand, by input. */
  readonly includePlaces: readonly Readonly<Record<string, InputPlaces>>[];
  /** Empty: the suite is one unnamed case. */
  readonly cases: readonly NamedCase[];
  /** In the order in which they are laid over each other; empty: the action must succeed. */
  readonly expect: readonly ExpectLayer[];
  /** What the system behind the action answers where the suite is run against the simulator. */
  readonly stubs: readonly Stub[];
  /** Where the suite begins. */
  readonly place: Place;
  /** Where the keys of the suite stand that later steps point at: `action`, `matrix`, `exclude`, `cases`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A file that could not be loaded: every problem of it, in the order of lines. */
export interface BrokenSuite {
  readonly file: string;
  readonly problems: readonly import('./problem.ts').Problem[];
}
