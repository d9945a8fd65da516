import { nearest } from '../../lib/nearest.ts';
import type { Step } from '../../lib/path.ts';
import { show, showText } from '../../lib/show.ts';
import type { Json } from '../../model/json.ts';
import type { Complaint } from '../matcher.ts';
import { valueTypes } from '../value-type.ts';

/** Why a schema is not taken, in words for its author. `steps` lead to what is meant. */
export const refusals = {
  unknownDraft: ($schema: Json): Complaint => ({
    message: `\`$schema\` is ${show($schema)}, which names no version of JSON Schema that can be used here.`,
    hint: 'Leave it out for 2020-12, or write `http://json-schema.org/draft-07/schema#` or `http://json-schema.org/draft-04/schema#`.',
    steps: ['$schema'],
  }),

  unknownKeyword(keyword: string, known: readonly string[], steps: readonly Step[]): Complaint {
    const near = keyword === 'id' ? '$id' : nearest(keyword, known);
    return {
      message: `\`${showText(keyword)}\` is not a keyword of this version of JSON Schema.`,
      hint: near
        ? `Did you mean \`${near}\`?`
        : 'Remove it; a remark of your own may stand behind a key that begins with `x-`.',
      steps,
      part: 'key',
    };
  },

  unknownFormat(name: string, known: readonly string[], steps: readonly Step[]): Complaint {
    const near = nearest(name, known);
    return {
      message: `There is no format \`${showText(name)}\`.`,
      hint: near ? `Did you mean \`${near}\`?` : `There are ${known.map((one) => `\`${one}\``).join(', ')}.`,
      steps,
    };
  },

  tooManyDigits: (text: string, keyword: string, steps: readonly Step[]): Complaint => ({
    message: `\`${keyword}\` has a number of more digits than a schema can compare: ${text}.`,
    hint: 'Put it in quotes if it is text; for a number use the matcher `equals`.',
    steps,
  }),

  wrongForm(keyword: string, value: Json, { form, steps }: { form: string; steps: readonly Step[] }): Complaint {
    const hint = hintFor(keyword, value);
    return {
      message: `\`${showText(keyword)}\` in the schema must be ${form}, but here is ${show(value)}.`,
      ...(hint && { hint }),
      steps,
    };
  },

  noSchema: (name: string, value: Json, steps: readonly Step[]): Complaint => ({
    message: `In the schema, ${showText(name)} must be a schema itself, but here is ${show(value)}.`,
    hint: 'Write a map, such as `{ type: string }`.',
    steps,
  }),

  noReference(ref: string, steps: readonly Step[]): Complaint {
    const message = `The schema refers to \`${showText(ref)}\`, `;
    if (ref.startsWith('#')) return { message: `${message}and there is no such place in it.`, steps };
    return {
      message: `${message}which is not part of it, and nothing is fetched from elsewhere.`,
      hint: 'Copy what is meant to `$defs` in this schema, and refer to it as `#/$defs/name`.',
      steps,
    };
  },

  endless: (): Complaint => ({
    message: 'The schema refers to itself without end.',
    hint: 'Let the reference stand below `properties` or `items`.',
  }),

  unusable: (): Complaint => ({
    message: 'The schema contradicts itself, so it cannot be used.',
    hint: 'Look for an `$id` or an anchor that stands twice or is no address, and for `nullable` without `type`.',
  }),
};

function hintFor(keyword: string, value: Json): string | undefined {
  if (keyword === 'type') {
    if (value === null) return 'Without quotes YAML reads null as no value: write `"null"`.';
    const near = typeof value === 'string' ? nearest(value, valueTypes) : undefined;
    return near && `Did you mean \`${near}\`?`;
  }
  if (keyword === 'items' && Array.isArray(value)) return 'For a schema for each position write `prefixItems`.';
  if (keyword === 'required' && typeof value === 'boolean') {
    return 'It stands beside `properties`, and lists those of them that must be there: `required: [total]`.';
  }
  if (/^exclusiveM/.test(keyword) && typeof value === 'boolean') {
    return 'Write the limit itself, or `$schema: http://json-schema.org/draft-04/schema#`, where it is true or false.';
  }
  return undefined;
}
