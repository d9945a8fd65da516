import type { RunEvent, SuiteSummary } from '../../../src/model/event.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { attemptOf, type CaseSpec, Recording } from '../../support/events.ts';

/** A string that tries everything: terminals, XML, build servers, and readers. */
const hostileText = [
  '\u001b[31mred\u001b[0m \u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007 \u0000\u0007\u007f\u009b2J',
  '\u202egnp.exe\u2066 \u200bzero\ufeffwidth \ud800 \udc00 \ufffe\uffff end\r',
  '::error file=a.yaml,line=1::forged',
  '  ::set-output name=x::y',
  "##vso[task.setvariable variable=PATH]x ##[group]y ##teamcity[testFailed name='z']",
  ']]></failure><testcase name="forged"/><!-- & -->',
  '[[ATTACHMENT|/etc/passwd]] <script>alert("x")</script> {{7*7}} \u{1f600} äöü \u2028 tab\there',
].join('\n');

/** The hostile string in every field that holds text from outside. */
export function hostile(): readonly RunEvent[] {
  const evil: SuiteSummary = { file: `suites/${hostileText}.action.yaml`, title: hostileText, selected: 3 };
  const more = { ...evil, description: hostileText, owner: hostileText };
  const recording = new Recording([more], hostileText, hostileText);
  const spec = (index: number): CaseSpec => ({
    index,
    suite: evil,
    name: `${index} ${hostileText}`,
    action: hostileText,
  });
  const at: Place = { file: evil.file, line: 3, column: 1, source: hostileText, length: 4 };
  const problem: Problem = {
    kind: 'value',
    message: hostileText,
    hint: hostileText,
    place: at,
    path: hostileText,
    matcher: hostileText,
    expected: { [hostileText]: hostileText },
    actual: [hostileText],
    converted: hostileText,
    code: hostileText,
  };
  const trace = { actionId: hostileText, correlationId: hostileText, request: hostileText, calls: 1, throttled: 0 };
  recording.notice({ level: 'warning', message: hostileText, hint: hostileText });
  recording.run(spec(0), {
    problems: [problem],
    warnings: [{ ...problem, kind: 'coercion' }],
    attempts: [attemptOf(1, 10, { trace, problem: { ...problem, kind: 'reply' } }), attemptOf(2, 20, { trace })],
    tags: [hostileText],
    axes: { [hostileText]: hostileText },
    inputs: { [hostileText]: hostileText },
    output: hostileText,
    place: at,
  });
  recording.run(spec(1), {
    attempts: [attemptOf(1, 10, { trace, problem: { ...problem, kind: 'network' } }), attemptOf(2, 20, { trace })],
  });
  recording.finish(spec(2), { reason: hostileText });
  return recording.end({ why: 'bail', message: hostileText });
}
