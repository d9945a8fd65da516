import { show } from '../lib/show.ts';
import { firstMismatches } from '../matchers/json-schema/first-mismatches.ts';
import type { Mismatch } from '../matchers/matcher.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Problem } from '../model/problem.ts';
import type { Expect } from '../model/suite.ts';
import { contractFaults, sayFault } from './contract-faults.ts';
import type { Judgement } from './judgement.ts';

/**
 * Holds an output against the output schema of the action's own contract, where that is known: `contract: true` makes
 * what does not fit a failure, `contract: false` lets it be, and where nothing is said it is a warning.
 */
export function judgeContract(expect: Expect, output: Json, schema: JsonObject | undefined): Judgement {
  const { contract, switchPlaces, place: whole } = expect;
  if (contract === false || (contract === undefined && !schema)) return { problems: [], warnings: [] };
  const found = schema ? faultsBy(schema, output) : noSchema;
  const place = switchPlaces.contract ?? whole;
  const problems = found.map((fault): Problem => ({ kind: 'contract', place, ...fault }));
  return contract ? { problems, warnings: [] } : { problems: [], warnings: problems };
}

type Told = Omit<Problem, 'kind' | 'place'>;

const noSchema: readonly Told[] = [
  {
    message: "The action's contract says nothing of its output, so whether the output obeys it cannot be told.",
    hint: 'Take `contract: true` out, or name the fields under `output`.',
  },
];

function faultsBy(schema: JsonObject, output: Json): readonly Told[] {
  const faults = contractFaults(schema, output);
  if (!faults) {
    return [
      {
        message:
          "The output schema of the action's contract is not a valid JSON Schema, so nothing can be held against it.",
        hint: 'Mend the output contract of the action, or write `contract: false`.',
      },
    ];
  }
  const { told, rest } = firstMismatches(faults, output);
  const further = rest === undefined ? [] : [{ message: `By its contract the output has ${rest}.` }];
  return [...told.map(describe), ...further];
}

function describe(mismatch: Mismatch): Told {
  const { hint, part } = mismatch;
  const { path, message } = sayFault(mismatch, 'The output', (_, actual) => `is ${show(actual, 60)}`);
  return {
    ...(path !== '' && { path }),
    ...(part && { expected: part.expected }),
    ...(part?.actual !== undefined && { actual: part.actual }),
    message,
    ...(hint !== undefined && { hint }),
  };
}
