import { isFlaky } from '../lib/counts.ts';
import { printable, printableLines, withoutAnsi } from '../lib/printable.ts';
import { problemType } from '../lib/problem-type.ts';
import { xmlElement, xmlText } from '../lib/xml.ts';
import type { CaseFinished } from '../model/event.ts';
import type { Attempt } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import { explainInText } from './explain.ts';
import { seconds, serviceTime, trail } from './trail.ts';

/**
 * One case as `testcase`, indented and with its line feed. At most one of `failure`, `error` and `skipped`; the
 * attempts before a pass as `flakyError`; warnings in `system-out`, for JUnit has no other place for them.
 */
export function testcase(event: CaseFinished): string {
  const attributes = {
    name: readable(event.case),
    // Consumers divide this at dots into packages and classes.
    classname: readable(event.suite).replaceAll('.', '_'),
    time: seconds(serviceTime(event)),
  };
  const children = [...result(event), ...flakyErrors(event), ...systemOut(event)];
  if (children.length === 0) return `    ${xmlElement('testcase', attributes)}\n`;
  const content = children.map((child) => `\n      ${child}`).join('');
  return `    ${xmlElement('testcase', attributes, `${content}\n    `)}\n`;
}

/** Text from outside for an attribute: on one line, without colours, capped. */
export function readable(text: string): string {
  return capped(printable(withoutAnsi(text)), '... cut; the audit log has all of it');
}

/** The message stands in the attribute and in the text: some consumers read only the one, some only the other. */
function result(event: CaseFinished): string[] {
  if (event.status === 'passed') return [];
  if (event.status === 'skipped') {
    const reason = event.reason ?? 'No reason was recorded.';
    return [xmlElement('skipped', { message: readable(reason) }, body(reason, event))];
  }
  const name = event.status === 'failed' ? 'failure' : 'error';
  const [first = nothingRecorded] = event.problems;
  const said = event.problems.length > 0 ? event.problems : [first];
  const text = [...said.map(explainInText), facts(event)].filter((part) => part !== '').join('\n\n');
  return [xmlElement(name, { message: readable(first.message), type: problemType(first) }, body(text, event))];
}

const nothingRecorded: Problem = { kind: 'internal', message: 'No reason was recorded.' };

function facts(event: CaseFinished): string {
  return trail(event)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

function flakyErrors(event: CaseFinished): string[] {
  return isFlaky(event) ? event.attempts.slice(0, -1).map((attempt) => flakyError(attempt, event)) : [];
}

/** The schema demands a `type`; Jenkins reads the text from `stackTrace`. */
function flakyError({ number, problem }: Attempt, event: CaseFinished): string {
  const said = problem ? explainInText(problem) : 'The attempt gave no judgement.';
  const message = readable(`Attempt ${number}: ${problem?.message ?? said}`);
  const type = problem ? problemType(problem) : 'ReplyError';
  return xmlElement('flakyError', { message, type }, xmlElement('stackTrace', {}, body(said, event)));
}

function systemOut(event: CaseFinished): string[] {
  if (event.warnings.length === 0) return [];
  const text = event.warnings.map((warning) => `warning: ${explainInText(warning)}`).join('\n\n');
  return [xmlElement('system-out', {}, body(text, event))];
}

function body(text: string, { caseId }: CaseFinished): string {
  const pointer = `\n... cut at 64 KiB; the audit log has all of case ${printable(caseId)}`;
  return xmlText(capped(printableLines(withoutAnsi(text)).join('\n'), pointer));
}

/** A larger node makes some parsers refuse the whole file, and others the node. */
const limit = 64 * 1024;

/** At most `limit` bytes of UTF-8, the pointer included. */
function capped(text: string, pointer: string): string {
  // No character of UTF-16 takes more than three bytes.
  if (text.length * 3 <= limit) return text;
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const kept = bytes.subarray(0, limit - Buffer.byteLength(pointer)).toString();
  // A character cut in two ends as U+FFFD.
  return kept.replace(/\ufffd$/, '') + pointer;
}
