import { type Arbitrary, array, assert, asyncProperty, constantFrom, record, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import type { Json } from '../../../src/model/json.ts';
import { plan } from '../../../src/suite/plan.ts';
import { complaints, lookAt, settings } from './looked-at.ts';
import { changedTexts, goodTexts, randomTexts } from './suite-texts.ts';
import { suiteTrees } from './suite-trees.ts';

/*
 * Whatever a file holds, the answer is a suite or problems: at once, in its own words, each in its place, none twice.
 * A run that fails prints the seed and the text; FUZZ_SEED and FUZZ_RUNS repeat and widen it.
 */
const minutes = 60_000 * 30;

describe('any file gives a suite or problems in plain words', () => {
  it.each<[string, Arbitrary<string>]>([
    ['suites with slips', changedTexts],
    ['pieces of YAML', randomTexts],
    ['trees that look like suites', suiteTrees().map((tree: Json) => JSON.stringify(tree, null, 1))],
  ])('%s', { timeout: minutes }, async (_, texts) => {
    const property = asyncProperty(texts, async (text) => {
      expect(complaints(await lookAt(text), decoded(text))).toEqual([]);
    });
    await assert(property, settings);
  });

  it('bytes', { timeout: minutes }, async () => {
    const property = asyncProperty(uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(complaints(await lookAt(bytes), new TextDecoder().decode(bytes))).toEqual([]);
    });
    await assert(property, settings);
  });
});

/** As the file holds it: half a character becomes a sign that stands for what is lost. */
function decoded(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

describe('a good suite stays the same', () => {
  const layouts = record({
    text: constantFrom(...goodTexts.filter((text) => keepsNumbers(text) && !readsFile(text))),
    quotes: constantFrom<'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE'>('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
    style: constantFrom<'any' | 'block' | 'flow'>('any', 'block', 'flow'),
    indent: constantFrom(1, 2, 3, 8),
    lineWidth: constantFrom(0, 80),
    lineEnd: constantFrom('\n', '\r\n'),
    remarks: array(constantFrom(' a remark', ' action: none', ' "'), { maxLength: 3 }),
  });

  it('however it is laid out', { timeout: minutes }, async () => {
    const property = asyncProperty(layouts, async ({ text, quotes, style, indent, lineWidth, lineEnd, remarks }) => {
      const document = parseDocument(text, { schema: 'core' });
      visit(document, {
        Scalar(key, node) {
          // A number or a word without quotes means something else with them.
          if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && node.type !== 'PLAIN')
            node.type = quotes;
        },
      });
      for (const remark of remarks) document.commentBefore = remark;
      const printed = document.toString({ collectionStyle: style, indent, lineWidth, flowCollectionPadding: true });
      const [before, after] = await Promise.all([lookAt(text), lookAt(printed.replaceAll('\n', lineEnd))]);
      expect(after.problems.map(({ message }) => message)).toEqual([]);
      expect(casesOf(after)).toEqual(casesOf(before));
    });
    await assert(property, settings);
  });
});

/** Whether the YAML library prints all numbers as they are typed; of others, the text would change with them. */
function keepsNumbers(text: string): boolean {
  let keeps = true;
  visit(parseDocument(text, { schema: 'core' }), {
    Scalar(_key, { value, source }) {
      keeps &&= typeof value !== 'number' || String(value) === source;
    },
  });
  return keeps;
}

/** A file of cases stands nowhere here. */
function readsFile(text: string): boolean {
  return /\bfile:/.test(text);
}

function casesOf({ suite }: { readonly suite: Parameters<typeof plan>[0][number] | undefined }) {
  const { cases } = plan(suite ? [suite] : [], { env: 'dev' });
  return [...cases].map(({ id, name, inputs, axes, tags, mocks }) => ({ id, name, inputs, axes, tags, mocks }));
}
