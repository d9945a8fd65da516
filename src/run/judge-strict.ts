import { counted } from '../lib/counted.ts';
import { isJsonObject } from '../lib/is-json-object.ts';
import { parsePath } from '../lib/path.ts';
import { show } from '../lib/show.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Expect } from '../model/suite.ts';

/** More unexpected fields than these are only counted. */
const mostTold = 20;

/** Every field of the output that no expectation names: itself, something around it, or something in it. */
export function judgeStrict(output: Json, { output: fields, switchPlaces, place: whole }: Expect): Problem[] {
  const place = switchPlaces.strict ?? whole;
  const names = nest(fields.map(({ path }) => parsePath(path)?.map(String) ?? [path]));
  // A flattened output has dotted keys of its own.
  const flat = new Set(fields.map(({ path }) => path));
  const found = [...strangers(output, names, '', flat)];
  const told = found.slice(0, mostTold).map(([path, value]) => stranger(path, value, place));
  return found.length > mostTold ? [...told, more(found.length - mostTold, place)] : told;
}

/** The steps of all paths; `named` where one ends: all below it has been judged. `*` stands for every member of a list. */
interface Names {
  readonly named: boolean;
  readonly below: ReadonlyMap<string, Names>;
}

function nest(paths: readonly (readonly string[])[]): Names {
  const groups = new Map<string, string[][]>();
  for (const [step, ...rest] of paths) {
    if (step !== undefined) groups.set(step, [...(groups.get(step) ?? []), rest]);
  }
  const below = new Map([...groups].map(([step, rests]) => [step, nest(rests)]));
  return { named: paths.some((path) => path.length === 0), below };
}

function* strangers(
  value: Json,
  { named, below }: Names,
  path: string,
  flat: ReadonlySet<string>,
): Generator<[path: string, value: Json]> {
  if (named) return;
  for (const [key, member] of entriesOf(value)) {
    const at = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const next = below.get(key) ?? (Array.isArray(value) ? below.get('*') : undefined);
    if (next) yield* strangers(member, next, at, flat);
    else if (!flat.has(at)) yield [at, member];
  }
}

function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  return Array.isArray(value) || isJsonObject(value) ? Object.entries(value) : [];
}

function stranger(path: string, value: Json, place: Place): Problem {
  return {
    kind: 'unexpected',
    place,
    path,
    actual: value,
    message: `\`${path}\` is there (${show(value, 60)}), but the suite does not name it, and is \`strict\`.`,
    hint: `Name it under \`output\`, or take \`strict: true\` out.`,
  };
}

function more(count: number, place: Place): Problem {
  const fields = counted(count, 'more field is', 'more fields are');
  return { kind: 'unexpected', place, message: `${fields} there that the suite does not name.` };
}
