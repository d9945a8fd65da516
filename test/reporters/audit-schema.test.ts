import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { link, noHash } from '../../src/lib/chain.ts';
import type { RunEvent } from '../../src/model/event.ts';
import { audit } from '../../src/reporters/audit.ts';
import { complete, recordFaults, recordSchema } from '../support/audit-records.ts';
import { everyEvent } from '../support/every-event.ts';
import { from, textOf } from '../support/text-of.ts';

const every: readonly RunEvent[] = Object.values(everyEvent);

/** One record that is chained well, whatever it says. */
function record(event: object): string {
  return link(1, JSON.parse(JSON.stringify(event)), noHash).line;
}

describe('the schema of records', () => {
  it('allows every member of every event, and has no other', async () => {
    const log = await textOf(audit({ key: 'its key' })(from(every)));
    expect(log.split('\n')).toHaveLength(every.length + 1);
    expect(recordFaults(log, complete(recordSchema))).toEqual([]);
  });

  it.each(['full', 'failures', 'none'] as const)('holds for a log in the mode %s', async (bodies) => {
    for (const status of ['passed', 'failed'] as const) {
      const events = every.map((event) => (event.type === 'case:finished' ? { ...event, status } : event));
      expect(recordFaults(await textOf(audit({ bodies })(from(events))))).toEqual([]);
    }
  });

  const fixtures = new URL('fixtures/', import.meta.url);
  it.each(readdirSync(fixtures).filter((name) => name !== 'no-events'))('holds for the records of %s', (scenario) => {
    const log = readFileSync(new URL(`${scenario}/audit.jsonl`, fixtures), 'utf8');
    expect(recordFaults(log)).toEqual([]);
  });

  const finished = everyEvent['case:finished'];
  const { seed: _seed, ...withoutSeed } = finished;
  it.each<[string, object, string]>([
    ['a member too few', withoutSeed, "data must have required property 'seed'"],
    ['another status', { ...finished, status: 'green' }, 'data/status must be equal to one of the allowed values'],
    ['a number as text', { ...finished, latencyMs: '12' }, 'data/latencyMs must be number'],
    ['a bad problem', { ...finished, problems: [{}] }, "data/problems/0 must have required property 'kind'"],
    ['no format', everyEvent['run:started'], "data must have required property 'format'"],
  ])('refuses %s', (_, event, fault) => {
    expect(recordFaults(record(event), recordSchema)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['a member', { ...finished, mood: 'good' }, 'additional'],
    ['a member further down', { ...finished, problems: [{ kind: 'value', message: 'x', mood: 'good' }] }, 'additional'],
    ['a kind of problem', { ...finished, problems: [{ kind: 'mood', message: 'x' }] }, 'one of the allowed values'],
    ['a type', { ...finished, type: 'case:paused' }, 'one of the allowed values'],
  ])('lets a later version add %s, and this one write none', (_, event, fault) => {
    expect(recordFaults(record(event), recordSchema)).toEqual([]);
    expect(recordFaults(record(event))).toEqual([expect.stringContaining(fault)]);
  });
});
