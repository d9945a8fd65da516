import type { Problem, ProblemKind } from '../model/problem.ts';

/** What a problem is, in a sentence that quotes no value and no word of a server: only its kind, field and matcher. */
export function plainMessage({ kind, path, matcher }: Pick<Problem, 'kind' | 'path' | 'matcher'>): string {
  const about = [
    ...(path === undefined ? [] : [`field \`${path}\``]),
    ...(matcher === undefined ? [] : [`matcher \`${matcher}\``]),
  ];
  return `${sentences[kind]}${about.length === 0 ? '' : ` (${about.join(', ')})`}.`;
}

const sentences: Readonly<Record<ProblemKind, string>> = {
  status: 'The action did not end with the status that is expected',
  missing: 'The field is absent, though it is expected',
  type: 'The value has another type than expected',
  value: 'The value is not what is expected',
  errors: "None of the action's errors is the one expected",
  latency: 'The answer came later than the suite allows',
  unexpected: 'A field came that the suite does not name',
  check: 'A check over the whole answer is not true',
  contract: "The output does not obey the action's own schema",
  snapshot: 'The output is not the one that was recorded',
  stub: 'The action sent a request for which nothing is stubbed',
  usage: 'The run could not start as it was asked for',
  'invalid-suite': 'The suite could not be loaded',
  'sign-in': 'No token could be had',
  permission: 'The OAuth client lacks a permission',
  action: 'There is no such action, or there are several',
  input: 'An input could not be sent as the contract wants it',
  protected: 'The action may change something, and the environment is protected',
  mock: 'A value could not be generated',
  expression: 'An expression of the suite has no value',
  network: 'The server was not reached',
  timeout: "The case's time was up before anything was sent",
  deadline: "The run's time was up before the case had ended",
  'rate-limit': 'The rate limit did not let the call through in time',
  reply: 'What the server answered is no test result',
  'outcome-unknown': 'The request was sent and its answer lost: the action may have run',
  interrupted: 'The run was stopped before anything was sent',
  polling: 'The server took the test, and no result came in time',
  lost: 'No result is known',
  internal: 'Something went wrong inside action-suite',
  coercion: 'The value was of another type, and was converted without loss',
  'as-typed': 'A number was sent as text, as it was typed',
  'null-input': 'The input is null, and the platform drops it',
  placeholder: 'The text holds a name in double braces, and was sent as it stands',
  slow: 'The answer took longer than `latency.warn`',
};
