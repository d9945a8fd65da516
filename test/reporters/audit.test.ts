import { expect, it } from 'vitest';
import { lines } from '../../src/lib/lines.ts';
import type { RunEvent } from '../../src/model/event.ts';
import type { Problem } from '../../src/model/problem.ts';
import { audit } from '../../src/reporters/audit.ts';
import { replay } from '../../src/run/executors/replay.ts';
import { Recording } from '../support/events.ts';
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
  const strip = (event: RunEvent) => ({ ...event, inputs: undefined, output: undefined });
  expect(kept.map(strip)).toEqual(events.map(strip));
});

function bodiesOf(event: RunEvent): string {
  if ('inputs' in event && 'output' in event) return 'both';
  return 'inputs' in event ? 'inputs' : 'output' in event ? 'output' : 'none';
}

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
