import { getAt } from '../../lib/path.ts';
import { showText } from '../../lib/show.ts';
import type { Json } from '../../model/json.ts';
import { pathOf } from '../locate.ts';
import type { Mismatch } from '../matcher.ts';
import { dataSteps } from './data-steps.ts';
import { faultWords } from './fault-words.ts';
import type { RelevantFault } from './relevant-faults.ts';

/** A fault of a value by a schema, as other matchers tell theirs, with the way to the part that is meant. */
export function mismatchOf({ fault, nearest }: RelevantFault, value: Json): Mismatch {
  const { keyword, schema, params, instancePath } = fault;
  const steps = dataSteps(value, instancePath);
  const expected: Json = { [keyword]: schema };
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  if (typeof missingProperty === 'string') {
    return { must: 'be there', part: { steps: [...steps, missingProperty], expected } };
  }
  const surplus: unknown = additionalProperty ?? unevaluatedProperty;
  const whole = typeof surplus === 'string' ? [...steps, surplus] : steps;
  const actual = getAt(value, whole) ?? null;
  const [first] = nearest;
  const hint = first && nearestHint(mismatchOf({ fault: first, nearest: [] }, value), steps.length);
  return { ...faultWords(fault, actual), ...(hint && { hint }), part: { steps: whole, expected, actual } };
}

/** What keeps the value, which lies `depth` steps deep, from fitting the alternative that it comes nearest to. */
function nearestHint({ must, part }: Mismatch, depth: number): string {
  const path = pathOf((part?.steps ?? []).slice(depth)).replace(/^\./, '');
  const subject = path === '' ? 'it' : `its \`${showText(path)}\``;
  return `By the one that comes nearest, ${subject} must ${must}.`;
}
