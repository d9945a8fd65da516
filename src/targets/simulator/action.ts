import type { CompiledTemplate } from '../../expressions/template.ts';
import type { FieldExpectation } from '../../model/field-expectation.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Stub } from '../../model/stub.ts';
import type { ActionError } from '../../model/target.ts';
import type { BackEnd } from '../offline/back-end.ts';
import type { ActionFault, Operation } from '../offline/execution.ts';
import type { Program } from '../offline/program.ts';
import type { ContractCheck } from './contract-check.ts';

/** One Data Action that the simulator knows, read from a file and checked. */
export interface SimulatedAction {
  /** As in the file, else `custom_-_<uuid>` made from the file's path: the same on every machine. */
  readonly id: string;
  readonly name: string;
  /** Below the project folder, for messages. */
  readonly file: string;
  /** The exported action as it stands in the file, without `simulate`. */
  readonly exported: JsonObject;
  /** The inputs that the contract names. */
  readonly inputNames: ReadonlySet<string>;
  /** Checks inputs as the platform does before it runs an action. */
  readonly checkInputs: ContractCheck;
  /** JSON Schema (draft-04) of what the action answers. */
  readonly outputSchema: JsonObject;
  /** What is wrong with an output by that schema, in one sentence; `undefined` where nothing is. */
  readonly checkOutput: (output: Json) => string | undefined;
  /** What the action does, read when it is first asked for. */
  readonly program: () => Program;
  /** What answers in place of the system behind it where nothing is stubbed. */
  readonly sampleBackEnd: () => BackEnd;
  /** Whether rules answer in place of what the action does: it has some, or its file does not say what it does. */
  readonly isRuled: boolean;
  /** How the published action answers, in the order in which the rules are tried. */
  readonly rules: readonly Rule[];
  /** How the unpublished draft answers; absent where it answers like the published action. */
  readonly draftRules?: readonly Rule[];
  /** What the system behind it answers, from the file of stubs beside it; absent where there is none. */
  readonly backEnd?: StubbedSystem;
}

/** What a file of stubs holds. */
export interface StubbedSystem {
  readonly stubs: readonly Stub[];
  /** Below the project folder. */
  readonly file: string;
}

/** One way to answer, for the inputs that it is meant for. */
export interface Rule {
  /** What the inputs must be; empty: any. */
  readonly when: readonly FieldExpectation[];
  readonly latencyMs: number;
  readonly answer: Answer;
}

/** What a rule answers. Texts may hold `${...}` over `inputs` and `now` (ISO text). */
export type Answer =
  | { readonly kind: 'succeed'; readonly output: CompiledTemplate }
  /** `error` gives a map with `code`, `message` and perhaps `field`. */
  | { readonly kind: 'fail'; readonly error: CompiledTemplate }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Names of the faults, as authors write them. */
export const faultNames = ['429', '500', 'reset', 'truncate', 'hang', 'html'] as const;

/**
 * Something that goes wrong on the way, as a CI run may meet it: too many requests, an internal error, a connection cut
 * before or within the answer, no answer at all, or a web page where JSON belongs.
 */
export type Fault = (typeof faultNames)[number];

/** What running an action gave. */
export type EngineResult = {
  readonly latencyMs: number;
  /** What was done, where the engine does it; rules do nothing. */
  readonly operations?: readonly Operation[];
} & (
  | { readonly kind: 'succeeded'; readonly output: Json }
  /** `fault` says it as the platform does, where the engine knows how. */
  | { readonly kind: 'failed'; readonly error: ActionError; readonly fault?: ActionFault }
  | { readonly kind: 'fault'; readonly fault: Fault }
  /** The action sent a request for which nothing is stubbed. */
  | { readonly kind: 'unstubbed'; readonly message: string; readonly isUnrecorded?: true }
);

/** What an engine may use of the surroundings. */
export interface EngineContext {
  /** The unpublished draft is asked for. */
  readonly draft: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The correlation id of the call. */
  readonly contextId: string;
  /** What the case says of the system behind the action, before what stands beside the action. */
  readonly stubs: readonly Stub[];
}

/** Something that knows what an action answers to checked inputs. Never throws for anything that is in a file. */
export type Engine = (
  action: SimulatedAction,
  inputs: JsonObject,
  context: EngineContext,
) => EngineResult | Promise<EngineResult>;
