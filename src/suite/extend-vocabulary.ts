import type { Matchers } from '../matchers/matcher.ts';
import type { Mocks } from '../mocks/mock.ts';
import { suiteSchema } from './schema.ts';
import { validatorOptions, validatorSchema } from './validator-schema.ts';
import { ownVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * Our own vocabulary with what a configuration adds to it. Our schema comes compiled with the program; with additions it
 * is compiled now, which takes a moment. Throws where a schema among them cannot be used.
 */
export async function extendVocabulary({
  matchers,
  mocks,
}: {
  readonly matchers: Matchers;
  readonly mocks: Mocks;
}): Promise<Vocabulary> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const all = {
    matchers: { ...ownVocabulary.matchers, ...matchers },
    mocks: { ...ownVocabulary.mocks, ...mocks },
  };
  const ajv = new Ajv2020(validatorOptions);
  return { ...all, validateSuite: ajv.compile(validatorSchema(suiteSchema(all))) };
}
