import { isJsonObject } from '../../lib/is-json-object.ts';
import { mocks } from '../../mocks/index.ts';
import type { Mock } from '../../mocks/mock.ts';
import type { JsonObject } from '../../model/json.ts';
import { oneOf } from '../words.ts';
import { forEditors } from './for-editors.ts';
import { ifThen } from './if-then.ts';
import { placeholders } from './placeholders.ts';
import type { Snippet } from './snippets.ts';

const all = Object.values(mocks);
const names = all.map(({ name }) => name);
const bare = all.filter((mock) => requiredBy(mock).length === 0);
const errorMessage =
  'This must be the name of a generator such as `uuid`, or a map such as `{ type: timestamp, offset: -1h }`.';

/**
 * One directive. Of alternatives an editor can only guess which one was meant, so here each mock's options hang on the
 * `type`. What is required stands apart: beside the keys, an editor would offer it a second time, by the map's title.
 */
export function editorMock(schema: JsonObject): JsonObject {
  const offers = [...bare.map(byName), ...all.filter(hasOptions).map(withOptions)];
  return {
    ...forEditors({ title: schema.title ?? '', description: schema.description ?? '' }),
    // The second is offered where a value may stand; within a map that is there already, only its own keys are.
    anyOf: [
      { type: ['object'], errorMessage },
      { type: ['string'], errorMessage, defaultSnippets: offers },
    ],
    ...ifThen(
      { type: 'string' },
      {
        enum: bare.map(({ name }) => name),
        errorMessage: `This must be ${oneOf(bare.map(({ name }) => name))}, or a map with the \`type\` of a generator and its options.`,
      },
      { properties: { type: typeSchema() }, allOf: [{ required: ['type'] }, ...all.map(optionsOf)] },
    ),
  };
}

function typeSchema(): JsonObject {
  const schema = {
    description: 'What makes the value. The other keys beside it are its options.',
    enum: names,
    enumDescriptions: all.map(({ description }) => description),
    examples: ['uuid'],
  };
  return forEditors(schema, { key: 'type' });
}

function optionsOf(mock: Mock): JsonObject {
  const { name, description, schema } = mock;
  const { properties } = forEditors(schema, { isOpen: true });
  return ifThen(
    { type: 'object', properties: { type: { const: name } }, required: ['type'] },
    {
      ...forEditors({ title: name, description }),
      ...(isJsonObject(properties) && { properties }),
      patternProperties: { '^type$': {} },
      additionalProperties: false,
      allOf: [{ required: ['type', ...requiredBy(mock)] }],
    },
  );
}

function requiredBy({ schema: { required } }: Mock): readonly string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
}

function hasOptions({ example }: Mock): boolean {
  return isJsonObject(example) && Object.keys(example).length > 1;
}

function byName({ name, description }: Mock): Snippet {
  return { label: name, description, body: name };
}

function withOptions({ name, description, example }: Mock): Snippet {
  return { label: `${name} with options`, description, body: placeholders(example) };
}
