import type { RunEvent } from '../../src/model/event.ts';
import { everyError } from './scenarios/every-error.ts';
import { everyFailure } from './scenarios/every-failure.ts';
import { hostile } from './scenarios/hostile.ts';
import { allPass, flaky, interleaved, warnings } from './scenarios/passing.ts';
import { brokenSuite, cut, interrupted } from './scenarios/stopped.ts';

/** Each scenario by name: the events of one run. Its folder in fixtures/ holds what every reporter makes of them. */
export const scenarios: Readonly<Record<string, () => readonly RunEvent[]>> = {
  'all-pass': allPass,
  'every-failure': everyFailure,
  'every-error': everyError,
  hostile,
  interleaved,
  flaky,
  warnings,
  interrupted,
  'broken-suite': brokenSuite,
  cut,
  'no-events': () => [],
};
