import { getAt, type Step } from '../../lib/path.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Complaint } from '../matcher.ts';
import { dataSteps } from './data-steps.ts';
import type { Compiler } from './drafts.ts';
import { formOf, kindOf } from './keywords.ts';
import { refusals } from './refusals.ts';

/** The part of a schema that does not obey the schema of schemas, with what must stand there; `undefined` if all does. */
export function wrongPart(schema: JsonObject, meta: Compiler): Complaint | undefined {
  if (meta.validateSchema(schema) === true) return undefined;
  // Of several errors, which come of alternatives, the one that leads furthest says most.
  const paths = (meta.errors ?? []).map(({ instancePath }) => dataSteps(schema, instancePath));
  const [steps = []] = paths.sort((a, b) => b.length - a.length);
  const { keyword, isSchema } = positionOf(schema, steps);
  const value = getAt(schema, steps) ?? null;
  if (!isSchema) return refusals.wrongForm(keyword, value, { form: formOf(keyword, value), steps });
  const last = steps.at(-1) ?? keyword;
  const name = typeof last === 'number' ? `entry ${last + 1} of \`${keyword}\`` : `\`${last}\``;
  return refusals.noSchema(name, value, steps);
}

/** The keyword to which the steps lead or in whose value they end, and whether a schema belongs there. */
function positionOf(schema: JsonObject, steps: readonly Step[]): { keyword: string; isSchema: boolean } {
  let keyword = 'schema';
  let kind: ReturnType<typeof kindOf> = 'schema';
  for (const [index, step] of steps.entries()) {
    if (kind === 'schema') {
      keyword = String(step);
      kind = kindOf(keyword, getAt(schema, steps.slice(0, index + 1)) ?? null);
    } else if (kind === 'schemas') kind = 'schema';
  }
  return { keyword, isSchema: kind === 'schema' && steps.length > 0 };
}
