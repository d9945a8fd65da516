import { isFlaky } from '../lib/counts.ts';
import { problemType } from '../lib/problem-type.ts';
import { type XmlAttributes, xmlElement, xmlText } from '../lib/xml.ts';
import type { CaseFinished } from '../model/event.ts';
import type { Attempt } from '../model/outcome.ts';
import { explainInText, nothingRecorded } from './explain.ts';
import { brief, content, pointer, readable, title } from './junit-text.ts';
import { seconds, serviceTime, trail } from './trail.ts';

/** Name and value; one without a value is left out. */
export type Property = readonly [name: string, value: string | undefined];

/** What a form of JUnit has on a case beyond the schema of Jenkins. */
export interface CaseExtras {
  attributes(event: CaseFinished): XmlAttributes;
  properties(event: CaseFinished): readonly Property[];
}

/** Texts of one file: how many bytes of them it still takes. */
export interface TextRoom {
  /** Whether so many bytes still went in. Once some did not, none do. */
  take(bytes: number): boolean;
}

/** Begins with room for so many bytes. */
export function createTextRoom(limit: number): TextRoom {
  let left = limit;
  return {
    take(bytes) {
      const fits = bytes <= left;
      left = fits ? left - bytes : 0;
      return fits;
    },
  };
}

/**
 * One case as `testcase`, indented and with its line feed. At most one of `failure`, `error` and `skipped`; the
 * attempts before a pass as `flakyError`; warnings in `system-out`, for JUnit has no other place for them. Where the
 * file has no room left for texts, these elements are there as well, with the beginning of each message.
 */
export function testcase(event: CaseFinished, extras: CaseExtras, room: TextRoom): string {
  const attributes = {
    name: title(event.case),
    // Consumers divide this at dots into packages and classes.
    classname: title(event.suite.replaceAll('.', '_')),
    time: seconds(serviceTime(event)),
    ...extras.attributes(event),
  };
  const children = [...properties(extras.properties(event), '      '), ...told(event, room)];
  if (children.length === 0) return `    ${xmlElement('testcase', attributes)}\n`;
  const inside = children.map((child) => `\n      ${child}`).join('');
  return `    ${xmlElement('testcase', attributes, `${inside}\n    `)}\n`;
}

/** The element `properties` of what is indented by `indent`, or nothing where there is none. */
export function properties(entries: readonly Property[], indent: string): string[] {
  const lines = entries.flatMap(([name, value]) =>
    value === undefined ? [] : [`${indent}  ${xmlElement('property', { name, value: readable(value) })}\n`],
  );
  return lines.length === 0 ? [] : [`<properties>\n${lines.join('')}${indent}</properties>`];
}

/** What is said about a case: in full where there is room for it, else in brief. */
function told(event: CaseFinished, room: TextRoom): string[] {
  const { caseId } = event;
  const inFull = elements(event, { message: readable, text: (_, all) => content(all, caseId) });
  const bytes = inFull.reduce((sum, element) => sum + Buffer.byteLength(element), 0);
  if (bytes === 0 || room.take(bytes)) return inFull;
  return elements(event, { message: brief, text: (first) => xmlText(`${brief(first)}\n${pointer(caseId)}`) });
}

/** How long texts are written. */
interface Wording {
  /** For an attribute. */
  message(text: string): string;
  /** For the content of an element, as XML: the first thing that is to be said, or everything. */
  text(first: string, all: string): string;
}

function elements(event: CaseFinished, wording: Wording): string[] {
  return [...result(event, wording), ...flakyErrors(event, wording), ...systemOut(event, wording)];
}

/** The message stands in the attribute and in the text: some consumers read only the one, some only the other. */
function result(event: CaseFinished, { message, text }: Wording): string[] {
  if (event.status === 'passed') return [];
  if (event.status === 'skipped') {
    const reason = event.reason ?? nothingRecorded.message;
    return [xmlElement('skipped', { message: message(reason) }, text(reason, reason))];
  }
  const name = event.status === 'failed' ? 'failure' : 'error';
  const [first = nothingRecorded] = event.problems;
  const said = event.problems.length > 0 ? event.problems : [first];
  const all = [...said.map(explainInText), facts(event)].filter((part) => part !== '').join('\n\n');
  return [xmlElement(name, { message: message(first.message), type: problemType(first) }, text(first.message, all))];
}

function facts(event: CaseFinished): string {
  return trail(event)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}

function flakyErrors(event: CaseFinished, wording: Wording): string[] {
  return isFlaky(event) ? event.attempts.slice(0, -1).map((attempt) => flakyError(attempt, wording)) : [];
}

/** The schema demands a `type`; Jenkins reads the text from `stackTrace`. */
function flakyError({ number, problem }: Attempt, { message, text }: Wording): string {
  const said = problem ? explainInText(problem) : 'The attempt gave no judgement.';
  const type = problem ? problemType(problem) : 'ReplyError';
  const attributes = { message: message(`Attempt ${number}: ${problem?.message ?? said}`), type };
  return xmlElement('flakyError', attributes, xmlElement('stackTrace', {}, text(problem?.message ?? said, said)));
}

function systemOut({ warnings }: CaseFinished, { text }: Wording): string[] {
  const [first] = warnings;
  if (!first) return [];
  const all = warnings.map((warning) => `warning: ${explainInText(warning)}`).join('\n\n');
  return [xmlElement('system-out', {}, text(`warning: ${first.message}`, all))];
}
