import type { Json, JsonObject } from './json.ts';
import type { Place } from './place.ts';
import type { Stub } from './stub.ts';
import type { Directive, ExpectLayer, InputPlaces, Mode } from './suite.ts';

/**
 * One combination, complete and plain: no secret, no clock, no function. Generated values are still directives, so a
 * case can be listed, compared, sharded and queued, and gives the same values wherever it is run.
 */
export interface Case {
  /** Stable: made from the suite's path, the case's name and its axis values. */
  readonly id: string;
  /** Place in the whole plan, from 0, before any selection. */
  readonly index: number;
  /** Unique within the run, at most 250 characters: `case name [axis=value, ...]`. */
  readonly name: string;
  /** The suite's file, below the project folder. */
  readonly file: string;
  /** The suite's title. */
  readonly suite: string;
  /** The action's id or exact name in the chosen environment. */
  readonly action: string;
  readonly mode: Mode;
  readonly flatten: boolean;
  readonly idempotent: boolean;
  readonly tags: readonly string[];
  /** Why the case is not to be run. */
  readonly skip?: string;
  /** For now, only what is marked so is to be run. */
  readonly only?: true;
  readonly timeoutMs?: number;
  /** Cases of the same name never run at the same time. */
  readonly serial?: string;
  /** Inputs and outputs, dotted, that no output may show. */
  readonly sensitive?: readonly string[];
  /** Constants and axis values; may hold `AsTyped` scalars. */
  readonly inputs: JsonObject;
  /** Input path to directive, laid over `inputs`. */
  readonly mocks: Readonly<Record<string, Directive>>;
  /** The axis values of this combination, in the order written. */
  readonly axes: Readonly<Record<string, Json>>;
  /** In the order in which they are laid over each other; empty: the action must succeed. */
  readonly expect: readonly ExpectLayer[];
  /** What the system behind the action answers to a simulator, before what stands beside the action. Absent where nothing is said. */
  readonly stubs?: readonly Stub[];
  /**
   * Where its inputs stand: of the first of these maps that knows a path, or what it is a part of, that is the place.
   * They are shared with other cases. Absent where nothing is known.
   */
  readonly places?: readonly InputPlaces[];
  /** Where the case stands: its entry in `cases`, else the suite's first line. */
  readonly place: Place;
}
