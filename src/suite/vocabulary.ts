import { matchers } from '../matchers/index.ts';
import type { Matchers } from '../matchers/matcher.ts';
import { mocks } from '../mocks/index.ts';
import type { Mocks } from '../mocks/mock.ts';
import type { Json } from '../model/json.ts';
import validateSuite from './generated/validate-suite.js';
import type { SchemaError } from './schema-error.ts';

/** Holds a tree against the schema of suites. What is wrong with the last one is in `errors`. */
export interface SuiteValidator {
  (tree: Json): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What authors can ask for: the matchers and the mocks that there are, and the schema that is made of them. */
export interface Vocabulary {
  readonly matchers: Matchers;
  readonly mocks: Mocks;
  readonly validateSuite: SuiteValidator;
}

/** Without what a configuration adds. */
export const ownVocabulary: Vocabulary = { matchers, mocks, validateSuite };
