import { nearest } from '../lib/nearest.ts';
import { show, showText } from '../lib/show.ts';
import { mismatchOf } from '../matchers/json-schema/mismatch-of.ts';
import type { Mismatch } from '../matchers/matcher.ts';
import type { Case } from '../model/case.ts';
import type { JsonObject } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { contractFaults, sayFault } from './contract-faults.ts';
import type { Judgement } from './judgement.ts';
import { listNames } from './list-names.ts';
import { placeOfInput } from './place-of-input.ts';
import { unknownInputCode, wrongNames } from './wrong-names.ts';

/**
 * Holds the inputs of a case against the input schema of its action: what the platform would refuse is a problem, and a
 * warning is what it would let through although the contract knows nothing of it.
 */
export function checkInputs(
  test: Case,
  inputs: JsonObject,
  schema: JsonObject,
  isHidden: (path: string) => boolean,
): Judgement {
  const { unknown, missing, names } = wrongNames(inputs, schema);
  const place = (path: string) => placeOfInput(path, test);
  const meant = new Map(unknown.map((name) => [name, nearest(name, names)]));
  const strangers = unknown.map((name) => stranger(name, meant.get(name), names, place(name)));
  // A slip in a name makes one input too many and one too few, and is told once.
  const isSlip = (name: string) => missing.some((wanted) => wanted === meant.get(name));
  const lacking = missing.filter((name) => ![...meant.values()].includes(name));
  // The platform drops what is null, so it is never held against the contract.
  const sent = Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null));
  const faults = (contractFaults(schema, sent) ?? []).map((fault) => mismatchOf(fault, sent));
  const others = faults.filter(({ part }) => !isName(part, [...unknown, ...missing]));
  const isRefused = ({ path = '' }: Problem) => schema.additionalProperties === false || isSlip(path);
  return {
    problems: [
      ...strangers.filter(isRefused),
      ...lacking.map((name) => lack(name, place(name))),
      ...others.map((fault) => tell(fault, place, isHidden)),
    ],
    warnings: strangers.filter((problem) => !isRefused(problem)),
  };
}

function stranger(name: string, near: string | undefined, names: readonly string[], place: Place): Problem {
  const others = names.length === 0 ? 'Its contract names no inputs.' : `It has ${listNames(names)}.`;
  return {
    kind: 'input',
    code: unknownInputCode,
    path: name,
    message: `The action has no input \`${showText(name)}\`.`,
    hint: near === undefined ? others : `Did you mean \`${near}\`?`,
    place,
  };
}

function lack(name: string, place: Place): Problem {
  return {
    kind: 'input',
    path: name,
    message: `The action needs the input \`${showText(name)}\`, and this case does not send it.`,
    hint: `Add \`${showText(name)}\` under \`inputs\`. If this is what the case is about, expect \`status: FAILED\`.`,
    place,
  };
}

/** Whether a fault is about nothing but the name of an input. */
function isName(part: Mismatch['part'], names: readonly string[]): boolean {
  return part?.steps.length === 1 && names.includes(String(part.steps[0]));
}

function tell(mismatch: Mismatch, place: (path: string) => Place, isHidden: (path: string) => boolean): Problem {
  const { path, message } = sayFault(mismatch, 'What is sent', (path, actual) =>
    isHidden(path) ? 'is sensitive and so not shown' : `is ${show(actual, 60)}`,
  );
  return {
    kind: 'input',
    ...(path !== '' && { path }),
    message,
    hint: mismatch.hint ?? 'If this is what the case is about, expect `status: FAILED`.',
    place: place(path),
  };
}
