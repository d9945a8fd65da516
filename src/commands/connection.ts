import type { Target } from '../model/target.ts';
import type { Waiting } from '../run/budget.ts';
import type { GenesysTarget } from '../targets/genesys/genesys-target.ts';

import type { Recorder } from '../targets/offline/record/recorder.ts';

/** A target that is ready, and how to let go of it. */
export interface Connection {
  readonly target: Target;
  readonly baseUrl: string;
  /** Everything that an action is, in the form of an export; absent where the target cannot tell. */
  readonly exported?: GenesysTarget['exported'];
  /** Present where requests are sent for real and taken down. */
  readonly recorder?: Recorder;
  /** HTTP calls spent so far, sign-in included. */
  calls(): number;
  /** What the rate limit holds back at this moment. */
  waiting(): Waiting;
  close(): Promise<void>;
}
