import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import { type ForecastOptions, forecast } from '../../src/targets/genesys/forecast.ts';
import { caseOf } from '../support/case-of.ts';

const base = caseOf({ name: 'a', action: 'Look Up' });
const plain: ForecastOptions = { protocol: 'direct', isProtected: false, signsIn: true };
const elsewhere = { file: 'suites/b.action.yaml', suite: 'B' };

describe('a forecast', () => {
  it.each<[string, readonly Partial<Case>[], Partial<ForecastOptions>, Readonly<Record<string, number>>]>([
    ['nothing', [], {}, { signIn: 0, lookUps: 0, contracts: 0, tests: 0, polls: 0 }],
    ['a name, looked up once', [{}, {}, elsewhere], {}, { signIn: 1, lookUps: 1, contracts: 0, tests: 3, polls: 0 }],
    ['an id', [{ action: 'custom_-_1' }, {}], {}, { lookUps: 1, tests: 2 }],
    ['a token at hand', [{}], { signsIn: false }, { signIn: 0, tests: 1 }],
    ['skipped', [{ skip: 'later' }, { skip: 'later' }], {}, { signIn: 0, lookUps: 0, tests: 0 }],
    [
      'open scalars, one contract an action',
      [{ inputs: { a: { $typed: '001' } } }, { inputs: { a: { $typed: '002' } } }, {}],
      {},
      { contracts: 1 },
    ],
    [
      'a draft, which has a contract of its own',
      [{ inputs: { a: { $typed: '001' } } }, { inputs: { a: { $typed: '001' } }, mode: 'draft' }],
      {},
      { contracts: 2 },
    ],
    ['protected', [{}, { idempotent: true }, { action: 'Other' }], { isProtected: true }, { contracts: 2, lookUps: 2 }],
    ['jobs', [{}, { mode: 'draft' }, { mode: 'execute' }], { protocol: 'jobs' }, { tests: 3, polls: 2 }],
  ])('counts the calls of %s', (_, cases, options, calls) => {
    const counted = forecast(
      cases.map((test) => ({ ...base, ...test })),
      { ...plain, ...options },
    );
    expect(counted.calls).toMatchObject(calls);
  });

  it('has the suites one by one, and their calls add up to all but the sign-in', () => {
    const cases = [{}, { skip: 'later' }, elsewhere, { ...elsewhere, action: 'Other' }].map((test) => ({
      ...base,
      ...test,
    }));
    const { suites, calls, ...sums } = forecast(cases, plain);
    expect(sums).toEqual({ cases: 4, skipped: 1, actions: 2, guarded: 0 });
    expect(suites).toEqual([
      { file: 'suites/a.action.yaml', suite: 'A', cases: 2, skipped: 1, actions: 1, calls: 2 },
      { file: 'suites/b.action.yaml', suite: 'B', cases: 2, skipped: 0, actions: 2, calls: 3 },
    ]);
    expect(calls).toEqual({ signIn: 1, lookUps: 2, contracts: 0, tests: 3, polls: 0 });
    expect(forecast(cases, { ...plain, isProtected: true }).guarded).toBe(3);
  });

  it('keeps no case: a million cost no memory', () => {
    function* million(): Generator<Case> {
      for (let index = 0; index < 1_000_000; index++)
        yield { ...base, index, name: `a [n=${index}]`, inputs: { n: index } };
    }
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    function* measured(): Generator<Case> {
      for (const test of million()) {
        if (test.index % 100_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
        yield test;
      }
    }
    expect(forecast(measured(), plain).cases).toBe(1_000_000);
    // Such cases take hundreds of megabytes when they are kept; what is seen here is what the collector has not taken yet.
    expect(most - before).toBeLessThan(100 * 1_048_576);
  });
});
