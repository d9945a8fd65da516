import { isJsonObject } from '../../lib/is-json-object.ts';
import { matchers } from '../../matchers/index.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { suiteSchema } from '../schema.ts';
import { bothForms } from './both-forms.ts';
import { editorMock } from './editor-mock.ts';
import { forEditors } from './for-editors.ts';
import { ifThen } from './if-then.ts';
import { ofCases, ofExpect, ofField, ofSuite, type Snippet } from './snippets.ts';

/** The JSON Schema of a suite that is published: what editors complete, explain and underline by. */
export function editorSuiteSchema(): JsonObject {
  const { $schema = '', properties, $defs, ...rest } = suiteSchema();
  const keys = mapOf(properties);
  const parts = mapOf($defs);
  const cases = forEditors(bothForms(mapOf(keys.cases), parts), { key: 'cases' });
  const expect = forEditors(bothForms(mapOf(parts.expect), parts), { key: 'expect' });
  return {
    $schema,
    ...forEditors({ ...rest, properties: keys }),
    ...atFirst(ofSuite),
    properties: {
      ...mapOf(forEditors({ properties: keys }).properties),
      cases: alsoAll(cases, beginning(ofCases, Object.keys(mapOf(mapOf(parts.case).properties)))),
    },
    $defs: {
      ...mapOf(forEditors({ $defs: parts }).$defs),
      expect: alsoAll(expect, atFirst(ofExpect)),
      field: editorField(mapOf(parts.field)),
      mock: editorMock(mapOf(parts.mock)),
    },
  };
}

function alsoAll(schema: JsonObject, further: JsonObject): JsonObject {
  return { ...schema, allOf: [...(Array.isArray(schema.allOf) ? schema.allOf : []), further] };
}

/** Snippets in a map that holds no more than the key that is being typed. */
function atFirst(snippets: readonly Snippet[]): JsonObject {
  return ifThen({ maxProperties: 1 }, { defaultSnippets: snippets });
}

/** Snippets in a list with an entry that has none of its keys yet. */
function beginning(snippets: readonly Snippet[], keys: readonly string[]): JsonObject {
  const begun = keys.map((key) => ({ required: [key] }));
  return ifThen({ contains: { not: { anyOf: begun } } }, { defaultSnippets: snippets });
}

/**
 * Beside a matcher only matchers may stand, else the map is data. As one of two forms, so that an editor writes `code: `
 * and lets the author go on, instead of beginning a map.
 */
function editorField(schema: JsonObject): JsonObject {
  const names = Object.keys(matchers);
  const { properties, ...rest } = forEditors(schema, { isOpen: true });
  const judged = {
    type: 'object',
    properties: mapOf(properties),
    ...ifThen({ anyOf: names.map((name) => ({ required: [name] })) }, { propertyNames: { enum: names, errorMessage } }),
  };
  return { ...rest, anyOf: [judged, { not: { type: 'object' }, defaultSnippets: ofField }] };
}

const errorMessage =
  'This is no matcher, and stands beside one. To expect a whole map as it is, write it behind `equals:`.';

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
