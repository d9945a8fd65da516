import type { Suite } from '../../src/model/suite.ts';
import { parse } from '../../src/suite/parse.ts';
import { validate } from '../../src/suite/validate.ts';

/** The suite that a text stands for, which must be a good one. */
export function suiteOf(text: string, file = 'suites/x.action.yaml'): Suite {
  const parsed = parse(file, text);
  const suite = 'places' in parsed ? validate(parsed) : parsed;
  if ('title' in suite) return suite;
  throw new Error(`No good suite: ${JSON.stringify(suite)}`);
}
