import { getAt, type Step } from '../../lib/path.ts';
import type { Json } from '../../model/json.ts';

/** The steps of a JSON pointer (RFC 6901) into a value: a position where a list stands, else a name. */
export function dataSteps(value: Json, pointer: string): readonly Step[] {
  const steps: Step[] = [];
  let here: Json | undefined = value;
  for (const written of pointer.split('/').slice(1)) {
    const name = written.replaceAll('~1', '/').replaceAll('~0', '~');
    const step: Step = Array.isArray(here) ? Number(name) : name;
    steps.push(step);
    here = here === undefined ? undefined : getAt(here, [step]);
  }
  return steps;
}
