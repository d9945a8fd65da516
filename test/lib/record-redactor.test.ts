import { describe, expect, it } from 'vitest';
import { createRecordRedactor } from '../../src/lib/record-redactor.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import type { CaseFinished, RunEvent } from '../../src/model/event.ts';
import { isRunEvent } from '../../src/run/executors/is-run-event.ts';
import { everyEvent, textsOf } from '../support/every-event.ts';

const events: readonly RunEvent[] = Object.values(everyEvent);

/** Our own words, which no secret may change: what reports are counted, ordered and told apart by. */
const ownWords = [
  'type',
  'timestamp',
  'runId',
  'version',
  'protocol',
  'caseId',
  'status',
  'mode',
  'actionStatus',
  'level',
  'stopped.why',
  'stopped.signal',
  ...['attempt', 'attempts[]'].flatMap((one) => [
    `${one}.actionStatus`,
    `${one}.problem.kind`,
    `${one}.problem.matcher`,
  ]),
  ...['problems[]', 'warnings[]'].flatMap((one) => [`${one}.kind`, `${one}.matcher`]),
  'plan.files[].hash',
  'plan.settings',
];

/** What authors and servers call things: the keys of these maps are theirs, all others are ours. */
const theirs = /(?:^|\.)(?:axes|inputs|output|expected|actual|converted|errorCodeMap)\b/;

function masked(secrets: readonly string[], event: RunEvent): RunEvent {
  return createRecordRedactor(createRedactor(secrets)).event(event);
}

describe('record redactor', () => {
  it.each(events.map((event) => [event.type, event] as const))(
    'masks every text of %s but our own words, and no key of ours',
    (_, event) => {
      const texts = textsOf(event);
      const result = masked(
        texts.map(([, text]) => text),
        event,
      );
      const left = textsOf(result).filter(([, text]) => !/^\*+( #\d+| \([0-9a-f-]{36}\))?$/.test(text));
      const wanted = texts.filter(([path]) => (path.endsWith('{}') ? !theirs.test(path) : ownWords.includes(path)));
      expect(left).toEqual(wanted);
      expect(isRunEvent(result)).toBe(true);
    },
  );

  it('changes no number of ours, and no place of a number', () => {
    const numbers = (value: unknown) => JSON.stringify(value).match(/[:[]\d+/g);
    for (const event of events) {
      expect(numbers(masked(['1234', '4321', '5678', '8765'], event))).toEqual(numbers(event));
    }
  });

  it('masks a number that is the secret among the values of suites and servers', () => {
    const event: CaseFinished = { ...everyEvent['case:finished'], output: { pin: 481516, other: 4815160, yes: true } };
    expect(masked(['481516', 'true'], event)).toMatchObject({ output: { pin: '***', other: 4815160, yes: true } });
  });

  it('gives back what it did not have to change', () => {
    for (const event of events) expect(masked(['elsewhere'], event)).toBe(event);
  });

  it('keeps cases apart whose names differ in a secret, by their ids', () => {
    const named = (name: string, caseId: string): RunEvent => ({ ...everyEvent['case:started'], case: name, caseId });
    const names = [named('login [key="abcd"]', 'id-1'), named('login [key="bcde"]', 'id-2'), named('login', 'id-3')]
      .map((event) => masked(['abcd', 'bcde'], event))
      .map((event) => ('case' in event ? event.case : ''));
    expect(names).toEqual(['login [key="***"] (id-1)', 'login [key="***"] (id-2)', 'login']);
    const again = masked(['0001'], named('login (0001-id)', '0001-id'));
    expect('case' in again ? again.case : '').toBe('login (0001-id)');
    const long = masked(['abcd'], named(`abcd${'x'.repeat(246)}`, everyEvent['case:started'].caseId));
    expect('case' in long ? long.case : '').toMatch(/^\*{3}x+… \([0-9a-f-]{36}\)$/);
    expect('case' in long ? long.case.length : 0).toBe(250);
  });

  it('keeps files apart, and calls each the same throughout a run', () => {
    const redactor = createRedactor(['abcd', 'bcde']);
    const { event } = createRecordRedactor(redactor);
    const fileOf = (file: string) => {
      const { place } = everyEvent['case:finished'];
      const result = event({ ...everyEvent['case:finished'], file, place: { ...place, file } });
      return result.type === 'case:finished' && result.place.file === result.file ? result.file : 'two names';
    };
    expect(['a/abcd.yaml', 'a/bcde.yaml', 'a/abcd.yaml', 'a/clean.yaml'].map(fileOf)).toEqual([
      'a/***.yaml',
      'a/***.yaml #2',
      'a/***.yaml',
      'a/clean.yaml',
    ]);
    redactor.add('clean');
    expect(fileOf('a/clean.yaml')).toBe('a/clean.yaml');
  });

  it('keeps every member of a map, and every problem in the count', () => {
    const event: CaseFinished = {
      ...everyEvent['case:finished'],
      errorCodeMap: { 'x.abcd': 2, 'x.bcde': 3, VALUE: 1 },
      output: { abcd: 1, bcde: 2, '***': 3 },
      axes: { total: { $typed: '00123' } },
    };
    expect(masked(['abcd', 'bcde', 'VALUE', 'typed', '00123'], event)).toMatchObject({
      errorCodeMap: { 'x.***': 5, VALUE: 1 },
      output: { '***': 1, '*** #2': 2, '*** #3': 3 },
      axes: { total: { $typed: '***' } },
    });
  });
});
