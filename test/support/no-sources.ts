import type { MockSources } from '../../src/run/resolve-inputs.ts';
import { ownVocabulary, type Vocabulary } from '../../src/suite/vocabulary.ts';

/** Where mocks find nothing (no variable is allowed, and no file is there) and nothing adds to what there is. */
export const noSources: MockSources & { readonly vocabulary: Vocabulary } = {
  vocabulary: ownVocabulary,
  allowedEnv: [],
  env: () => undefined,
  readFile: () => ({ reason: 'it is not there' }),
};
