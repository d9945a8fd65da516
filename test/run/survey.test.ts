import { describe, expect, it } from 'vitest';
import { lines } from '../../src/lib/lines.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Problem } from '../../src/model/problem.ts';
import { audit } from '../../src/reporters/audit.ts';
import { type Survey, survey } from '../../src/run/survey.ts';
import { attemptOf, type CaseSpec, Recording } from '../support/events.ts';
import { from, listOf } from '../support/text-of.ts';

const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 9 };

function spec(index: number): CaseSpec {
  return { index, suite, name: `case ${index}` };
}

async function surveyed(events: readonly RunEvent[], more = ''): Promise<Survey> {
  const log = await listOf(audit()(from(events)));
  return survey(lines(from([...log, ...(more === '' ? [] : [more])])));
}

/** A recording in which the case has begun its attempt and no more is known. */
function begun(recording: Recording, index: number, problem?: Problem): Recording {
  recording.start(spec(index)).attempt(spec(index), attemptOf(1, 10, problem && { problem }));
  return recording;
}

describe('survey', () => {
  it.each<[string, Problem | undefined, number[]]>([
    ['an attempt that gave an answer', undefined, [0]],
    ['one of which nobody knows', { kind: 'outcome-unknown', message: 'lost' }, [0]],
    ['one that was accepted', { kind: 'polling', message: 'no end' }, [0]],
    ['one that reached nobody', { kind: 'network', message: 'refused' }, []],
    ['one that was not let in', { kind: 'sign-in', message: 'no' }, []],
    ['one whose time was up before', { kind: 'timeout', message: 'slow' }, []],
  ])('%s may have run, or not', async (_, problem, underWay) => {
    expect([...(await surveyed(begun(new Recording([suite]), 0, problem).events)).underWay]).toEqual(underWay);
  });

  it('counts what has begun and not ended as having run, and what has a result as done', async () => {
    const recording = new Recording([suite]).start(spec(0));
    begun(recording, 1).finish(spec(1));
    begun(recording, 2).events.pop();
    const found = await surveyed(recording.events);
    expect([...found.underWay]).toEqual([2]);
    expect(found).toMatchObject({ started: { type: 'run:started' }, resumes: 0, seq: recording.events.length });
    expect(found).not.toHaveProperty('finished');
  });

  it('knows what failed last, by the last result of each case', async () => {
    const failing = { problems: [{ kind: 'value', message: 'no' }] } as const;
    const recording = new Recording([suite])
      .finish(spec(0), failing)
      .finish(spec(1), failing)
      .finish(spec(0))
      .finish(spec(2));
    const { failed } = await surveyed(recording.events);
    const ids = recording.events.flatMap((event) => (event.type === 'case:finished' ? [event.caseId] : []));
    expect([...failed]).toEqual([ids[1]]);
  });

  it('adds up the time of the parts of a run, without the pauses between, and its calls', async () => {
    const recording = new Recording([suite])
      .wait(1_000)
      .finish(spec(0), { attempts: [attemptOf(1, 10)] })
      .wait(500);
    const first = recording.end();
    const at = (ms: number) => new Date(Date.UTC(2026, 10, 23, 10) + ms).toISOString();
    const { runId } = first[0] ?? { runId: '' };
    const resumed: RunEvent = { type: 'run:resumed', timestamp: at(0), runId, version: '1', finished: 1 };
    const later: RunEvent = { type: 'notice', timestamp: at(250), runId, level: 'info', message: 'x' };
    const found = await surveyed([...first, resumed, later]);
    const end = first.find((event) => event.type === 'run:finished');
    expect(found).toMatchObject({ durationMs: 1_750, calls: end?.calls, resumes: 1 });
    expect(found).not.toHaveProperty('finished');
  });

  it.each([
    ['whole', '', undefined],
    ['torn', '{"seq":3,"ty', undefined],
    ['broken', '{"seq":3}\n{"seq":4}\n', 3],
  ])('keeps the whole records of a %s log, to the byte', async (_, more, brokenAt) => {
    const events = new Recording([{ ...suite, title: 'Größe' }]).start(spec(0)).events;
    const log = await listOf(audit()(from(events)));
    const found = await surveyed(events, more);
    expect(found).toMatchObject({ seq: 2, bytes: Buffer.byteLength(log.join('')) });
    expect(found.brokenAt).toBe(brokenAt);
  });

  it('finds nothing in an empty log', async () => {
    expect(await survey(lines(from([])))).toMatchObject({ seq: 0, bytes: 0, durationMs: 0, calls: 0 });
  });
});
