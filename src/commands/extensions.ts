import type { Matcher } from '../matchers/matcher.ts';
import type { Mock } from '../mocks/mock.ts';
import type { JsonObject } from '../model/json.ts';
import type { FileReport } from '../model/reporter.ts';
import type { CallContext, Target } from '../model/target.ts';
import type { Vocabulary } from '../suite/vocabulary.ts';

/** What a configuration in TypeScript or JavaScript may add to what there is, each by the name that people write. */
export interface ExtensionsConfig {
  /** For `expect`: `cardNumber: { luhn: true }`. */
  readonly matchers?: Readonly<Record<string, Omit<Matcher, 'name'>>>;
  /** For `mocks`: `account: iban`, or `{ type: iban, country: DE }`. */
  readonly mocks?: Readonly<Record<string, Omit<Mock, 'name'>>>;
  /** For `--reporter` and `reporters`. */
  readonly reporters?: Readonly<Record<string, FileReport>>;
  /** For the `target` of an environment. */
  readonly targets?: Readonly<Record<string, OpenTarget>>;
}

/** The additions of a configuration, checked and ready to be used. */
export interface Extensions {
  readonly vocabulary: Vocabulary;
  readonly reporters: Readonly<Record<string, FileReport>>;
  readonly targets: Readonly<Record<string, OpenTarget>>;
}

/** Opens a target for one run. What it throws ends the run before the first case. */
export type OpenTarget = (services: TargetServices) => CustomTarget | Promise<CustomTarget>;

/** What a target may use of a run. */
export interface TargetServices {
  /** `vars` of the environment. */
  readonly vars: JsonObject;
  /** The value of an environment variable. It is a secret from then on, which no output shows. */
  env(name: string): string | undefined;
  /**
   * Waits for the right to make one call under the rate limit; that wait is no part of the case's time. Resolves to false
   * where the case was ended before: then make no call.
   */
  takeTurn(context: CallContext): Promise<boolean>;
}

/** Something that runs Data Actions in our stead: see `Target`. What `run` throws is a fault of the case alone. */
export interface CustomTarget extends Pick<Target, 'run'> {
  /** Without it, nothing is known of the actions' inputs and outputs. */
  readonly contract?: Target['contract'];
  /** Lets go of what it holds, once the run is over. */
  close?(): void | Promise<void>;
}
