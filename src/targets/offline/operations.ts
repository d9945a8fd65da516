import type { Json, JsonObject } from '../../model/json.ts';
import type { ActionFault, Operation } from './execution.ts';

/**
 * The names of what the platform does to run an action, in their order, as its test page shows them for a draft (Genesys
 * Cloud data actions workshop, `testtool.PNG`). Assumed: that a published action has no `draft`, and the last one, which
 * was not seen.
 */
export const operationNames = {
  simple: 'Validate request body contains simple json (key-value pairs)',
  draft: 'Validate draft definition',
  input: 'Validate request body against simple input schema',
  signIn: 'Perform authentication',
  url: 'Resolve request URL template',
  headers: 'Resolve request header templates',
  body: 'Resolve request body template',
  send: 'Execute',
  translate: 'Resolve translation map',
  transform: 'Apply output transformation',
  output: 'Validate output against success schema',
} as const;

/** Takes down what is done. The list ends with what failed, as on the platform. */
export interface Operations {
  done(name: keyof typeof operationNames, result?: Json): void;
  failed(name: keyof typeof operationNames, fault: ActionFault): void;
  all(): readonly Operation[];
}

/** Begins with nothing done. */
export function createOperations(): Operations {
  const operations: Operation[] = [];
  return {
    done: (name, result) =>
      operations.push({ name: operationNames[name], success: true, ...(result !== undefined && { result }) }),
    failed: (name, error) => operations.push({ name: operationNames[name], success: false, error }),
    all: () => operations,
  };
}

/** Takes down what is done before the first template: the inputs were checked, and signing in has always worked. */
export function beginOperations(inputs: JsonObject, draft: boolean): Operations {
  const operations = createOperations();
  operations.done('simple');
  if (draft) operations.done('draft');
  operations.done('input', inputs);
  operations.done('signIn');
  return operations;
}
