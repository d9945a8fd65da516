import type { KnownNames } from './checker.ts';
import { ownVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a suite may use of the configuration. */
export interface Surroundings extends Pick<KnownNames, 'env' | 'vars'> {
  readonly vocabulary: Vocabulary;
}

/** Of a suite that is looked at by itself. */
export const noSurroundings: Surroundings = { env: [], vars: undefined, vocabulary: ownVocabulary };
