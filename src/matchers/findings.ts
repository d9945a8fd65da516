import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Problem } from '../model/problem.ts';
import { more } from './field-problem.ts';

/** What is wrong with an output, and what is only worth knowing, both in the order in which the fields are written. */
export interface Comparison {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Takes what is found at the places that one field leads to. */
export interface Findings {
  /** `place` is the field at one place; its `level` decides between problem and warning. */
  problem(place: FieldExpectation, make: () => Problem): void;
  warning(place: FieldExpectation, make: () => Problem): void;
  /** Whether so much is wrong that it need not be counted on. */
  isFull(): boolean;
  all(): Comparison;
}

/** So many places of one field are told of; the rest is counted. */
const mostTold = 20;

/** And so many counted: every one of a long list that is wrong throughout would take its time. */
const mostCounted = 10_000;

/** Begins with nothing found. Of a field that is wrong in a hundred thousand places, the first few are kept. */
export function createFindings(field: FieldExpectation): Findings {
  const problems = createList('is not as expected');
  const warnings = createList('gave warnings');
  return {
    problem: (place, make) => (place.matchers.level === 'warning' ? warnings : problems).add(place.path, make),
    warning: (place, make) => warnings.add(place.path, make),
    isFull: () => problems.places() >= mostCounted,
    all: () => ({
      problems: problems.all(field, problems.places() < mostCounted ? '' : ' or'),
      warnings: warnings.all(field, ''),
    }),
  };
}

function createList(verb: string) {
  const told: Problem[] = [];
  let places = 0;
  let last: string | undefined;
  return {
    places: () => places,
    add(path: string, make: () => Problem): void {
      if (path !== last) places += 1;
      last = path;
      if (places <= mostTold) told.push(make());
    },
    /** `or` stands behind the number of further places if there may be more. */
    all(field: FieldExpectation, or: '' | ' or'): readonly Problem[] {
      const [first] = told;
      if (!first || places <= mostTold) return told;
      const rest = (places - mostTold).toLocaleString('en');
      return [...told, more(field, first.kind, `${verb} in ${rest}${or} more members`)];
    },
  };
}
