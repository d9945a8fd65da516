import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateStrict } from 'ctrf';
import { parse as junitToJson } from 'junit2json';
import { Parser } from 'tap-parser';
import { parse as parseResults } from 'test-results-parser';
import { describe, expect, it } from 'vitest';
import type { CaseFinished, RunEvent } from '../../src/model/event.ts';
import { junit } from '../../src/reporters/junit.ts';
import { junitExtended } from '../../src/reporters/junit-extended.ts';
import { results } from '../../src/reporters/results.ts';
import { tap } from '../../src/reporters/tap.ts';
import { withLostCases } from '../../src/reporters/with-lost-cases.ts';
import { reportServices } from '../support/report-services.ts';
import { from, listOf, textOf } from '../support/text-of.ts';
import { junitFaults } from '../support/xmllint.ts';
import { scenarios } from './scenarios.ts';

/*
 * What programs that others wrote make of the reports: they must come to the same numbers, names and texts.
 */

const runs = Object.entries(scenarios).map(([name, build]) => [name, build()] as const);

async function casesOf(events: readonly RunEvent[]): Promise<CaseFinished[]> {
  const all = await listOf(withLostCases(from(events)));
  return all.filter((event) => event.type === 'case:finished');
}

function countsOf(cases: readonly CaseFinished[]) {
  const having = (status: string) => cases.filter((event) => event.status === status).length;
  return { failures: having('failed'), errors: having('errored') };
}

describe.each(runs)('the run %s', (_, events) => {
  const written = (report: typeof junit) => textOf(report.create(reportServices)(from(events)));

  it('is valid JUnit for libxml2, with the counts of its elements', async () => {
    const xml = await written(junit);
    expect(await junitFaults(xml)).toEqual([]);
    const sum = (tag: string, name: string) =>
      [...xml.matchAll(new RegExp(`<${tag} [^>]*\\b${name}="(\\d+)"`, 'g'))].reduce((all, [, n]) => all + Number(n), 0);
    for (const [name, tag] of Object.entries({ tests: 'testcase', failures: 'failure', errors: 'error' })) {
      const held = xml.split(`<${tag} `).length - 1;
      expect([name, sum('testsuites', name), sum('testsuite', name)]).toEqual([name, held, held]);
    }
    expect(sum('testsuite', 'skipped')).toBe(xml.split('<skipped ').length - 1);
  });

  it('is the same in extended JUnit, but for what that has beyond the schema', async () => {
    const xml = await written(junitExtended);
    const plain = xml
      .replace(/(<testsuites [^>]*?) skipped="\d+"(?: timestamp="[^"]*")?/, '$1')
      .replace(/(<testcase [^>]*?) file="[^"]*" line="\d+"/g, '$1')
      .replace(/\n {6}<properties>.*?<\/properties>/gs, '')
      .replace(/(<testcase [^>]*)>\n {4}<\/testcase>/g, '$1/>');
    expect(plain).toBe(await written(junit));
    expect(xml.match(/ file="[^"]*" line="\d+"/g) ?? []).toHaveLength((await casesOf(events)).length);
  });

  it.each([junit, junitExtended])('is read by junit2json as it was: $fileName', async (report) => {
    const cases = await casesOf(events);
    const read = await junitToJson(await written(report));
    if (!read || !('testsuite' in read)) return expect(cases).toEqual([]);
    const found = read.testsuite?.flatMap(({ testcase = [] }) => testcase) ?? [];
    const { failures, errors } = countsOf(cases);
    expect(read).toMatchObject({ tests: cases.length, failures, errors });
    expect(found).toHaveLength(cases.length);
    const names = found.map(({ classname, name }) => `${classname}\n${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const one of found) {
      const [reason] = [...(one.failure ?? []), ...(one.error ?? [])];
      if (reason) expect(reason.inner).toContain(String(reason.message).slice(0, 20));
    }
  });

  it.each([junit, junitExtended])('is read by test-results-parser as it was: $fileName', async (report) => {
    const cases = await casesOf(events);
    const path = join(mkdtempSync(join(tmpdir(), 'action-suite-')), 'report.xml');
    writeFileSync(path, await written(report));
    const { suites, ...read } = parseResults({ type: 'junit', files: [path] });
    const found = suites.flatMap(({ cases = [] }) => cases);
    const failing = cases.filter(({ status }) => status === 'failed' || status === 'errored').length;
    expect([found.length, read.failed + read.errors]).toEqual([cases.length, failing]);
    expect(found.filter(({ status }) => status === 'FAIL')).toHaveLength(failing);
    expect(found.flatMap(({ attachments }) => attachments)).toEqual([]);
  });

  it('obeys the schema of CTRF', async () => {
    const report: unknown = JSON.parse(await written(results));
    expect(() => validateStrict(report)).not.toThrow();
  });

  it('is read by tap-parser as it was', async () => {
    const cases = (await casesOf(events)).sort((a, b) => a.index - b.index);
    const text = await written(tap);
    const stray: string[] = [];
    const parser = new Parser({ strict: true });
    parser.on('extra', (line: string) => stray.push(line));
    let version = '';
    parser.on('version', (found) => (version = String(found)));
    const points: { ok: boolean; id: number; skip: unknown; todo: unknown; diag: Record<string, unknown> }[] = [];
    parser.on('assert', (point) => points.push(point));
    parser.end(text);
    expect([version, parser.planStart, parser.planEnd, stray, parser.failures]).toEqual([
      '14',
      1,
      cases.length,
      [],
      points.filter(({ ok }) => !ok),
    ]);
    expect(points.map(({ ok, id, skip, todo, diag }) => [id, ok, Boolean(skip), todo, diag.status])).toEqual(
      cases.map(({ status }, index) => [
        index + 1,
        status === 'passed' || status === 'skipped',
        status === 'skipped',
        false,
        status,
      ]),
    );
    for (const [index, { problems, warnings }] of cases.entries()) {
      const known = points[index]?.diag;
      expect(known?.problems ?? []).toHaveLength(problems.length);
      expect(known?.warnings ?? []).toHaveLength(warnings.length);
    }
  });
});
