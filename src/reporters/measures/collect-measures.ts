import type { RunEvent } from '../../model/event.ts';
import type { Measure } from '../../model/telemetry.ts';
import { createTally } from '../tally.ts';
import { actionMeasures } from './action-measures.ts';
import { type ActionMeasures, collectAction } from './collect-action.ts';
import { labelText } from './label-text.ts';
import { runMeasures } from './run-measures.ts';

/** The measures of a run, at any moment of it. */
export interface Collection {
  /** Takes the next event into account. */
  add(event: RunEvent): void;
  /** Without those that there is nothing to say of. */
  measures(): readonly Measure[];
  /** Milliseconds since 1970 of the first and the last event; 0 before any. */
  readonly firstMs: number;
  readonly lastMs: number;
}

/** Begins with nothing measured. Space grows with the number of actions and suites only. */
export function collectMeasures(): Collection {
  const tally = createTally();
  const actions = new Map<string, ActionMeasures>();
  return {
    add(event) {
      tally.add(event);
      if (event.type !== 'case:finished') return;
      const action = actions.get(event.action) ?? collectAction();
      actions.set(event.action, action);
      action.add(event);
    },
    measures() {
      const environment = labelText(tally.started?.environment ?? '');
      const measures = [...runMeasures(tally, actions, environment), ...actionMeasures(actions, environment)];
      return measures.filter(({ points }) => points.length > 0);
    },
    get firstMs() {
      return tally.firstMs;
    },
    get lastMs() {
      return tally.lastMs;
    },
  };
}
