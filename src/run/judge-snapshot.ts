import { isJsonObject } from '../lib/is-json-object.ts';
import { parsePath, type Step } from '../lib/path.ts';
import { showText } from '../lib/show.ts';
import { differences } from '../matchers/differences.ts';
import type { FieldExpectation } from '../model/field-expectation.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

/** More differences than these are only counted. */
const mostTold = 10;

/** The part of an output that is recorded: fields that the suite expects something of are judged by that instead. */
export function recordable(output: Json, fields: readonly FieldExpectation[]): Json {
  return fields.reduce((rest, { path }) => without(without(rest, [path]), parsePath(path) ?? []), output);
}

/** What is wrong with an output beside the recorded one, which is `undefined` where none is. */
export function judgeSnapshot(recorded: Json | undefined, output: Json, place: Place): Problem[] {
  if (recorded === undefined) {
    const message = 'No output is recorded for this case, so there is nothing to compare with.';
    return [{ kind: 'snapshot', place, message, hint: 'Run it once with `--update`, and look at what that records.' }];
  }
  const found = [...differences(recorded, output)];
  const [first] = found;
  if (!first) return [];
  return [
    {
      kind: 'snapshot',
      place,
      ...(first.path !== '' && { path: first.path.replace(/^\./, '') }),
      matcher: 'snapshot',
      expected: recorded,
      actual: output,
      message: `The output is not the recorded one: ${describeDifferences(found)}.`,
      hint: 'If the new output is right, record it with `--update`. A field that differs each time belongs under `output`, with what must be true of it.',
    },
  ];
}

/** Differences in a sentence: `` `total` is 6, not 5; `note` is new ``. */
export function describeDifferences(found: readonly { readonly path: string; readonly text: string }[]): string {
  const told = found.slice(0, mostTold).map(({ path, text }) => {
    return path === '' ? `it ${text}` : `\`${showText(path.replace(/^\./, ''))}\` ${text}`;
  });
  return [...told, ...(found.length > mostTold ? [`and ${found.length - mostTold} more differences`] : [])].join('; ');
}

/** A copy without what stands at the path. A member of a list becomes null: the others keep their positions. */
function without(value: Json, [step, ...rest]: readonly Step[]): Json {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const isMeant = (index: number) => index === step || step === '*';
    return value.map((member, index) => (isMeant(index) ? (rest.length > 0 ? without(member, rest) : null) : member));
  }
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return value;
  const { [step]: own = null, ...others } = value;
  return rest.length === 0 ? others : { ...others, [step]: without(own, rest) };
}
