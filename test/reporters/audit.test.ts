import { describe, expect, it } from 'vitest';
import { lines } from '../../src/lib/lines.ts';
import type { CaseFinished, RunEvent } from '../../src/model/event.ts';
import type { Problem } from '../../src/model/problem.ts';
import { audit } from '../../src/reporters/audit.ts';
import { nameWithoutValues } from '../../src/reporters/without-values.ts';
import { replay } from '../../src/run/executors/replay.ts';
import { Recording } from '../support/events.ts';
import { everyEvent, textsOf } from '../support/every-event.ts';
import { from, listOf } from '../support/text-of.ts';

const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 4 };
const problems: Record<string, readonly Problem[]> = {
  passed: [],
  failed: [{ kind: 'value', message: 'Wrong.' }],
  errored: [{ kind: 'reply', message: 'Unreadable.' }],
};
const recording = new Recording([suite]);
for (const [index, [name, found]] of Object.entries(problems).entries()) {
  recording.run({ index, suite, name }, { problems: found, inputs: { a: 1 }, output: { b: 2 } });
}
recording.finish({ index: 3, suite, name: 'skipped' }, { reason: 'not today', inputs: { a: 1 } });
const events = recording.end();

it.each([
  ['full', { passed: 'both', failed: 'both', errored: 'both', skipped: 'inputs' }],
  ['failures', { passed: 'none', failed: 'both', errored: 'both', skipped: 'none' }],
  ['none', { passed: 'none', failed: 'none', errored: 'none', skipped: 'none' }],
] as const)('keeps inputs and outputs in the mode %s', async (bodies, expected) => {
  const kept = await listOf(replay(lines(audit({ bodies })(from(events)))));
  const found = kept.flatMap((event) => (event.type === 'case:finished' ? [[event.case, bodiesOf(event)]] : []));
  expect(Object.fromEntries(found)).toEqual(expected);
  expect(kept.map(({ type }) => type)).toEqual(events.map(({ type }) => type));
});

function bodiesOf(event: RunEvent): string {
  if ('inputs' in event && 'output' in event) return 'both';
  return 'inputs' in event ? 'inputs' : 'output' in event ? 'output' : 'none';
}

const stamped = ['timestamp', 'type', 'runId'];
const reffed = [...stamped, 'caseId', 'suite', 'file', 'case', 'action'];
const problemTexts = ['kind', 'message', 'hint', 'place.file', 'path', 'matcher'];
const attemptTexts = (at: string) => [
  `${at}.actionStatus`,
  ...problemTexts.map((member) => `${at}.problem.${member}`),
  `${at}.trace.actionId`,
];

/** The texts that a log without values has all the same, by type of event. */
const textsWithoutValues: Readonly<Record<RunEvent['type'], readonly string[]>> = {
  'run:started': [
    ...stamped,
    ...['version', 'seed', 'environment', 'baseUrl', 'protocol'],
    ...['file', 'title', 'description', 'owner'].map((member) => `suites[].${member}`),
    ...['plan.files[].file', 'plan.files[].hash', 'plan.settings'],
  ],
  'run:resumed': [...stamped, 'version'],
  'case:started': reffed,
  'attempt:started': reffed,
  'attempt:finished': [...reffed, ...attemptTexts('attempt')],
  'case:finished': [
    ...reffed,
    ...['status', 'reason', 'mode', 'actionId', 'actionStatus', 'tags[]', 'seed', 'place.file'],
    ...['problems', 'warnings'].flatMap((list) => problemTexts.map((member) => `${list}[].${member}`)),
    ...attemptTexts('attempts[]'),
  ],
  notice: [...stamped, 'level', 'message', 'caseId'],
  'run:finished': [...stamped, 'stopped.why', 'stopped.message', 'stopped.signal'],
};

describe.each(['none', 'failures'] as const)('in the mode %s', (bodies) => {
  const passed: CaseFinished = { ...everyEvent['case:finished'], status: 'passed' };
  const all: readonly RunEvent[] = Object.values({ ...everyEvent, 'case:finished': passed });
  const kept = all.filter(({ type }) => bodies === 'none' || type !== 'run:finished');

  it.each(kept.map((event) => [event.type, event] as const))(
    'has no other text of %s than these',
    async (type, event) => {
      const [line = ''] = await listOf(audit({ bodies })(from([event])));
      const { seq: _seq, prev: _prev, hash: _hash, ...record } = JSON.parse(line);
      const paths = textsOf(record).flatMap(([path]) => (path.endsWith('{}') ? [] : [path]));
      expect([...new Set(paths)].sort()).toEqual([...textsWithoutValues[type]].sort());
    },
  );

  it('says nothing of its own about values, and can be reported from', async () => {
    const log = await listOf(audit({ bodies })(from(kept)));
    for (const value of [...valuesOf(kept), 'axis value', 'its source', '[GET]', 'its correlation', 'its.code']) {
      expect(log.join('')).not.toContain(value);
    }
    expect(await listOf(replay(lines(from(log))))).toHaveLength(kept.length);
  });
});

/** The values of axes, inputs, outputs and problems, and the sentences about them. */
function valuesOf(events: readonly RunEvent[]): string[] {
  const isValue =
    /\.?(axes|inputs|output|expected|actual|converted)\b|(problem|problems\[\]|warnings\[\])\.(message|hint)$/;
  return events.flatMap((event) => textsOf(event).flatMap(([path, text]) => (isValue.test(path) ? [text] : [])));
}

it('keeps the codes that only the platform or the system gives, and counts others by their kind', async () => {
  const found = ['ACTION.REMOTE_ENDPOINT', 'Bad.Request', 'customer CUST-1 unknown', 'CUST-1'].map((code): Problem => {
    return { kind: 'status', message: 'It failed.', code };
  });
  const all = [...found, { kind: 'network', message: 'Nobody there.', code: 'ECONNREFUSED' } as const];
  const event = new Recording([suite]).run({ index: 0, suite, name: 'a' }, { problems: all }).events.at(-1);
  const [line = ''] = await listOf(audit({ bodies: 'none' })(from(event ? [event] : [])));
  expect(JSON.parse(line).errorCodeMap).toEqual({
    'ACTION.REMOTE_ENDPOINT': 1,
    'Bad.Request': 1,
    STATUS: 2,
    ECONNREFUSED: 1,
  });
});

it('names no field that only the answer names', async () => {
  const found = (['value', 'unexpected'] as const).map(
    (kind): Problem => ({ kind, message: 'Wrong.', path: 'jane@x.example' }),
  );
  const event = new Recording([suite]).run({ index: 0, suite, name: 'a' }, { problems: found }).events.at(-1);
  const [line = ''] = await listOf(audit({ bodies: 'none' })(from(event ? [event] : [])));
  expect(JSON.parse(line).problems).toMatchObject([
    { path: 'jane@x.example', message: 'The value is not what is expected (field `jane@x.example`).' },
    { message: 'A field came that the suite does not name.' },
  ]);
  expect(line.split('jane')).toHaveLength(3);
});

it.each([
  ['Totals [n=1, code="[x]"]', 'Totals (case-id)'],
  ['Totals [EU] [n=1]', 'Totals (case-id)'],
  ['[EU] totals [n=1] #2', '[EU] totals (case-id)'],
  ['a name of the author #2', 'a name of the author #2'],
])('calls %s %s', (name, expected) => {
  expect(nameWithoutValues({ case: name, caseId: 'case-id' })).toBe(expected);
});

it('calls a case the same whether it failed or passed', async () => {
  const finishedAs = async (status: CaseFinished['status']) => {
    const [line = ''] = await listOf(audit({ bodies: 'failures' })(from([{ ...everyEvent['case:finished'], status }])));
    return JSON.parse(line).case;
  };
  expect(await finishedAs('failed')).toBe(`its name (${everyEvent['case:finished'].caseId})`);
  expect(await finishedAs('failed')).toBe(await finishedAs('passed'));
});

it('gives each record before it asks for the next event', async () => {
  const steps: string[] = [];
  async function* watched() {
    for (const event of events.slice(0, 3)) {
      steps.push(`event ${event.type}`);
      yield event;
    }
  }
  for await (const line of audit()(watched())) steps.push(`record ${JSON.parse(line).seq}`);
  expect(steps).toEqual([
    'event run:started',
    'record 1',
    'event case:started',
    'record 2',
    'event attempt:started',
    'record 3',
  ]);
});

it('tells the head once, when all is written', async () => {
  const heads: string[] = [];
  const log = await listOf(audit({ onHead: (hash) => heads.push(hash) })(from(events)));
  expect(heads).toEqual([JSON.parse(log.at(-1) ?? '').hash]);
});
