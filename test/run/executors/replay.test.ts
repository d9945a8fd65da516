import { describe, expect, it } from 'vitest';
import { link, noHash } from '../../../src/lib/chain.ts';
import { lines } from '../../../src/lib/lines.ts';
import { audit } from '../../../src/reporters/audit.ts';
import { countResumes, replay } from '../../../src/run/executors/replay.ts';
import { scenarios } from '../../reporters/scenarios.ts';
import { attemptOf, Recording } from '../../support/events.ts';
import { from, listOf } from '../../support/text-of.ts';

const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 1 };
const events = new Recording([suite]).run({ index: 0, suite, name: 'a' }, { attempts: [attemptOf(1, 10)] }).end();
const log = await listOf(audit()(from(events)));

function replayed(text: readonly string[]) {
  return listOf(replay(lines(from(text))));
}

/** A log of records that are chained well, whatever they say. */
function chained(records: readonly object[]): string[] {
  let head = noHash;
  return records.map((record, index) => {
    // What a log may hold is not limited to events; that is what is tested here.
    const { line, hash } = link(index + 1, JSON.parse(JSON.stringify(record)), head);
    head = hash;
    return line;
  });
}

describe('replay', () => {
  it.each(Object.entries(scenarios))('gives the events of %s again', async (_, build) => {
    const original = build();
    // What JSON cannot hold is not in the log: members that are undefined.
    expect(await replayed(await listOf(audit()(from(original))))).toEqual(JSON.parse(JSON.stringify(original)));
  });

  it.each([
    ['without its line feed', log.at(-1)?.trimEnd() ?? ''],
    ['cut in two', log.at(-1)?.slice(0, 30) ?? ''],
    ['cut, with a line feed', '{"seq":\n'],
  ])('ends before a last record %s', async (_, tail) => {
    expect(await replayed([...log.slice(0, -1), tail])).toEqual(events.slice(0, -1));
  });

  it.each<[string, string[], number]>([
    ['changed', [...log.slice(0, 2), (log[2] ?? '').replace('attempt', 'Attempt'), ...log.slice(3)], 3],
    ['removed', [...log.slice(0, 2), ...log.slice(3)], 3],
    ['cut in the middle', [...log.slice(0, 2), '{"seq":3\n', ...log.slice(3)], 3],
    ['first', ['not a log\n', ...log], 1],
    ['changed at its end', [...log.slice(0, -1), (log.at(-1) ?? '').replace('total', 'Total')], log.length],
  ])('says where a record was %s, and ends there', async (_, text, at) => {
    const last = events[at - 2];
    expect(await replayed(text)).toEqual([
      ...events.slice(0, at - 1),
      {
        type: 'notice',
        timestamp: last?.timestamp ?? '1970-01-01T00:00:00.000Z',
        runId: last?.runId ?? 'unknown',
        level: 'error',
        message: `Record ${at} of the audit log is not what was written: it was changed, removed, added or moved.`,
        hint: 'What this report says ends before that record. Look for an untouched copy of the log.',
      },
    ]);
  });

  it('reads a signed log with its key, and tells how it ended before the last event', async () => {
    const signed = await listOf(audit({ key: 'its key' })(from(events)));
    const head = JSON.parse(signed.at(-1) ?? '').hash;
    const told: unknown[] = [];
    const onEnd = (end: unknown) => told.push(end);
    for await (const event of replay(from(signed), 0, { key: 'its key', onEnd })) {
      expect(told).toEqual(event.type === 'run:finished' ? [{ head }] : []);
    }
    await listOf(replay(from(signed.slice(0, -1)), 0, { key: 'its key', onEnd }));
    await listOf(replay(from(signed), 0, { onEnd }));
    await listOf(replay(from([...signed, ...signed]), 0, { key: 'its key', onEnd }));
    expect(told).toEqual([
      { head },
      { head: JSON.parse(signed.at(-2) ?? '').hash },
      { brokenAt: 1 },
      { brokenAt: signed.length + 1 },
    ]);
  });

  it('gives no end of the run where a record follows it', async () => {
    expect(await replayed([...log, log.at(-1) ?? ''])).toEqual([
      ...events.slice(0, -1),
      expect.objectContaining({
        type: 'notice',
        message: expect.stringMatching(`^Record ${log.length + 1} of the audit log is not what was written`),
      }),
    ]);
  });

  it.each(['{"seq":', '{"seq":7,"type":"run:res\n'])(
    'ends with the run where it was to be resumed: %s',
    async (more) => {
      expect(await replayed([...log, more])).toEqual(events);
    },
  );

  it('leaves out of the earlier parts of a resumed run what the later ones say anew', async () => {
    const [started, begun, ...rest] = events;
    const result = rest.find(({ type }) => type === 'case:finished');
    const notRun = { ...result, status: 'skipped', unfinished: true };
    const [end] = rest.slice(-1);
    const resumed = {
      type: 'run:resumed',
      timestamp: end?.timestamp,
      runId: end?.runId,
      version: '1.0.0',
      finished: 0,
    };
    const parts = [started, notRun, end, resumed, begun, notRun, resumed, begun, ...rest].map((event) => ({
      ...event,
    }));
    const text = chained(parts);
    expect(await countResumes(lines(from(text)))).toBe(2);
    const events2 = await listOf(replay(lines(from(text)), 2));
    expect(events2).toEqual([started, resumed, begun, resumed, begun, ...rest]);
    // Cut off before the last part, what was not run by then is all that is known.
    const cut = await listOf(replay(lines(from(text.slice(0, 6))), 1));
    expect(cut).toEqual([started, resumed, begun, notRun]);
  });

  it.each<[string, object]>([
    ['an unknown type', { type: 'case:paused', timestamp: '2026-11-23T09:30:00.000Z', runId: 'r' }],
    ['no type', { hello: 'world' }],
    ['a type that every object has', { type: 'constructor' }],
    ['no time', { ...events[1], timestamp: 'yesterday' }],
    ['a case without a file', { ...events[1], file: undefined }],
    ['an unknown status', { ...events[4], status: 'paused' }],
    ['an unknown kind of problem', { ...events[4], problems: [{ kind: 'mood', message: 'x' }] }],
    ['a problem without a message', { ...events[4], warnings: [{ kind: 'coercion' }] }],
    ['an attempt without a trace', { ...events[4], attempts: [{ number: 1, queuedMs: 0, serviceMs: 1 }] }],
    ['axes that are a list', { ...events[4], axes: [] }],
    ['suites that are none', { ...events[0], suites: [1] }],
  ])('leaves out a record with %s, and says so', async (_, record) => {
    const [first = {}, second = {}] = events;
    expect(await replayed(chained([first, record, second]))).toEqual([
      first,
      {
        type: 'notice',
        timestamp: events[0]?.timestamp,
        runId: events[0]?.runId,
        level: 'warning',
        message: 'Record 2 of the audit log is of a kind that this version does not know, and is left out.',
        hint: 'Use the version of action-suite that wrote the log, or a later one.',
      },
      second,
    ]);
  });

  it('gives nothing for an empty log', async () => {
    expect(await replayed([])).toEqual([]);
  });
});
