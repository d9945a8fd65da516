import { isProblemKind } from '../../../src/lib/problem-type.ts';
import type { RunEvent } from '../../../src/model/event.ts';
import type { ErrorKind, Problem } from '../../../src/model/problem.ts';
import { attemptOf, Recording } from '../../support/events.ts';
import { customers, of } from './suites.ts';

const errors: Readonly<Record<ErrorKind, string>> = {
  usage: 'No case matches `--tag smoke`.',
  'invalid-suite': '`expcted` is not a key of a suite.',
  'sign-in': 'Genesys Cloud refused the client id or the secret.',
  permission: 'The client may not run Data Actions.',
  action: 'There is no action called `Calculate Order Totals`.',
  input: 'The input `orderAmount` must be a number, but is the text `12,50`.',
  protected: 'The environment `prod` is protected, and this action changes things.',
  mock: 'No value can be made for `requestId`: the range is empty.',
  expression: 'The condition `when: inputs.amount > x` has no answer. There is nothing called `x` here.',
  network: 'api.mypurecloud.de could not be reached: the name is not known.',
  timeout: 'The case took longer than 30 s.',
  deadline: 'The run reached its deadline of 5 min.',
  'rate-limit': 'The rate limit did not let the call through before the deadline.',
  reply: 'The server answered with a web page instead of JSON.',
  'outcome-unknown': 'The connection broke after the request was sent: the action may have run.',
  interrupted: 'The run was interrupted before anything was sent.',
  polling: 'The test did not finish within 30 polls.',
  lost: 'The case was never reported.',
  internal: 'This is a fault of action-suite itself.',
};

/** A case for each reason why nothing could be judged. */
export function everyError(): readonly RunEvent[] {
  const problems = Object.entries(errors).flatMap(([kind, message]): Problem[] =>
    isProblemKind(kind) ? [{ kind, message, hint: `What to do about ${kind}.` }] : [],
  );
  const recording = new Recording([of(customers, problems.length)], 'prod');
  for (const [index, problem] of problems.entries()) {
    const { kind } = problem;
    const spec = { index, suite: customers, name: kind, action: `Action ${index % 12}` };
    const sent = kind === 'outcome-unknown' || kind === 'polling' || kind === 'reply';
    const attempts = sent ? [attemptOf(1, 700 + index, { problem })] : [];
    recording.wait(1_500).run(spec, { problems: [problem], attempts });
  }
  return recording.end({ why: 'sign-in', message: 'The run was stopped, since no case can do better.' });
}
