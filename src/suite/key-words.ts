import { isJsonObject } from '../lib/is-json-object.ts';
import { editDistance, nearest } from '../lib/nearest.ts';
import { getAt } from '../lib/path.ts';
import type { Explained } from './explained.ts';
import { nameOf } from './name-of.ts';
import { stepsOf } from './pointer.ts';
import type { SchemaError } from './schema-error.ts';
import { exampleOf, keysOf, propertyOf } from './schema-parts.ts';
import { inline, oneOf, type Words } from './words.ts';

/** What is wrong with the keys of a map: one too many, or one that is not there. */
export const keyWords = {
  unknown(key: string, error: SchemaError, document: Explained): Words {
    const owner = ownerOf(error, document);
    const known = keysOf(error);
    if (known.includes('expect') && partsOfExpect.has(key)) {
      return { message: `\`${key}\` is not a key of ${owner}.`, hint: `It belongs under \`expect\`, indented.` };
    }
    const near = likely(key, known);
    if (!near && ofSuite.has(key) && isCase(error)) {
      return {
        message: `\`${key}\` is not a key of ${owner}.`,
        hint: 'It belongs to the suite as a whole: write it at the left margin, outside of `cases`.',
      };
    }
    if (key === 'when' && known.includes('output')) {
      const hint = 'Conditions stand in a list: begin the entry with a dash, `- when: inputs.orderAmount > 1000`.';
      return { message: `\`when\` is not a key of ${owner}.`, hint };
    }
    const hint = near ? `Did you mean \`${near}\`?` : `The keys of ${owner} are ${oneOf(known, 'and')}.`;
    return { message: `\`${key}\` is not a key of ${owner}.`, hint };
  },
  missing(key: string, error: SchemaError, document: Explained): Words {
    const owner = getAt(document.tree, stepsOf(error.instancePath));
    const misspelt = isJsonObject(owner) ? Object.keys(owner).find((name) => likely(name, [key])) : undefined;
    if (misspelt !== undefined) {
      const message = `${capital(ownerOf(error, document))} needs \`${key}\`, but here is \`${misspelt}\`.`;
      return { message, hint: `Write \`${key}\` in place of \`${misspelt}\`.` };
    }
    const example = exampleOf(propertyOf(error, key));
    const write = example === undefined ? `\`${key}\`` : `it, for example \`${key}: ${inline(example)}\``;
    return { message: `${capital(ownerOf(error, document))} needs \`${key}\`.`, hint: `Write ${write}.` };
  },
  /** Whether the unknown key is most likely a misspelt `key`. */
  means(error: SchemaError, key: string): boolean {
    const unknown = String(error.params.additionalProperty);
    // Most unknown keys are far from this one, so the others are looked at only for those that are near.
    return likely(unknown, [key]) === key && likely(unknown, keysOf(error)) === key;
  },
} as const;

/** The nearest known key; of long keys that begin alike, also one with three letters wrong, such as `expcted`. */
function likely(key: string, known: readonly string[]): string | undefined {
  const isLong = key.length >= 6;
  return (
    nearest(key, known) ??
    known.find((name) => isLong && name.slice(0, 3) === key.slice(0, 3) && editDistance(key, name, 3) <= 3)
  );
}

/** The map that a key stands in, as a sentence would name it. */
function ownerOf({ instancePath, schemaPath }: SchemaError, { tree, whole }: Explained): string {
  const pointer = stepsOf(instancePath);
  const value = getAt(tree, pointer);
  const type = isJsonObject(value) && /\/oneOf\/\d+\//.test(schemaPath) ? value.type : undefined;
  if (typeof type === 'string') return `\`type: ${type}\``;
  return nameOf(pointer, whole);
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

function isCase({ instancePath }: SchemaError): boolean {
  return /^\/cases\/\d+$/.test(instancePath);
}

/** What can be said once only, for all cases. */
const ofSuite = new Set([
  'action',
  'mode',
  'combine',
  'exclude',
  'include',
  'timeout',
  'flatten',
  'idempotent',
  'serial',
  'repeat',
  'sensitive',
]);

const partsOfExpect = new Set(['status', 'output', 'errors', 'latency', 'strict', 'contract', 'check', 'snapshot']);
