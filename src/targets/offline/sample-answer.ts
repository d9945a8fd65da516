import { plant } from '../../json-path/plant.ts';
import { isJsonObject } from '../../lib/is-json-object.ts';
import { jsonOf } from '../../lib/json-of.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { mapOf } from '../../suite/take.ts';
import { responseContext } from './context.ts';
import type { Program } from './program.ts';
import { render } from './render.ts';
import { sampleOf } from './sample.ts';

/**
 * An answer of the system behind an action from which its translation makes an output that obeys its schema: for each path
 * of the translation map the plainest value that fits where the success template puts it. Without a translation map, the
 * plainest output itself. What cannot be found out so is left out.
 */
export function sampleAnswer({ translations, success }: Program, outputSchema: JsonObject): Json {
  if (translations.length === 0) return sampleOf(outputSchema);
  const schemas = schemasOf(translations, success, outputSchema);
  const isWhole = /\$!?\{?rawResult\b/.test(success.text);
  let answer: Json | undefined = isWhole ? sampleOf(outputSchema) : undefined;
  for (const { name, path } of fromTheTop(translations)) {
    if (!('find' in path)) continue;
    const leaf = leafOf(schemas.get(name), path.isDefinite);
    answer = plant(answer, path, leaf) ?? answer;
  }
  return answer ?? {};
}

/** What counts a list before what is in the list, and what is near the top before what lies below it. */
function fromTheTop(translations: Program['translations']): Program['translations'] {
  const depth = ({ path }: Program['translations'][number]) => {
    if (!('find' in path)) return 0;
    return path.segments.at(-1)?.kind === 'function' ? 0 : path.segments.length;
  };
  return translations.toSorted((a, b) => depth(a) - depth(b));
}

/** What a path must find: for a path that finds a list, a member of it. */
function leafOf(found: Destination | undefined, isDefinite: boolean): Json {
  if (!found) return '';
  const { schema, isMember } = found;
  if (isDefinite || isMember) return sampleOf(schema);
  return isJsonObject(schema.items) ? sampleOf(schema.items) : '';
}

/** Where in the output a variable ends up. */
interface Destination {
  readonly schema: JsonObject;
  /** It is a list, of which the template takes one member. */
  readonly isMember: boolean;
}

/** Finds out by trying: the success template is given a mark for each variable, and the marks are looked for in the output. */
function schemasOf(
  translations: Program['translations'],
  success: Program['success'],
  outputSchema: JsonObject,
): ReadonlyMap<string, Destination> {
  const destinations = new Map<string, Destination>();
  const marks = new Map(translations.map(({ name }, index) => [`variable ${index}`, name]));
  const variables = [...marks].map(([mark, name]): [string, string] => {
    const path = translations.find((translation) => translation.name === name)?.path;
    const isList = path && 'find' in path && !path.isDefinite;
    return [name, JSON.stringify(isList ? [mark] : mark)];
  });
  const rendered = render(success, responseContext(Object.fromEntries(variables), '{}'));
  const output = 'text' in rendered ? jsonOf(rendered.text) : undefined;
  const look = (value: Json, schema: JsonObject): void => {
    const name = typeof value === 'string' ? marks.get(value) : undefined;
    if (name !== undefined) destinations.set(name, { schema, isMember: true });
    if (Array.isArray(value)) {
      const [first] = value;
      const member = typeof first === 'string' ? marks.get(first) : undefined;
      if (member !== undefined) destinations.set(member, { schema, isMember: false });
      else for (const one of value) look(one, mapOf(schema.items));
    } else if (isJsonObject(value)) {
      const properties = mapOf(schema.properties);
      for (const [key, member] of Object.entries(value)) look(member, mapOf(properties[key]));
    }
  };
  if (output !== undefined) look(output, outputSchema);
  return destinations;
}
