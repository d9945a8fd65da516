import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { spool } from '../../src/outputs/spool.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';
import { junit } from '../../src/reporters/junit.ts';
import { attemptOf, Recording, type ResultSpec } from '../support/events.ts';
import { reportServices } from '../support/report-services.ts';
import { from, listOf, textOf } from '../support/text-of.ts';
import { junitFaults } from '../support/xmllint.ts';

const suite = { file: 'suites/a.b.action.yaml', title: 'Release 1.2 of A', selected: 1 };

/** The test case of a single case, without the document around it. */
async function testcaseOf(result: ResultSpec): Promise<string> {
  const events = new Recording([suite]).run({ index: 0, suite, name: 'a' }, result).end();
  const xml = await textOf(junit.create(reportServices)(from(events)));
  expect(await junitFaults(xml)).toEqual([]);
  return /<testcase.*<\/testcase>|<testcase[^>]*\/>/s.exec(xml)?.[0] ?? '';
}

const roomier = spool('/nowhere/report', createTemporaries(), 100_000_000);

const attempts = [attemptOf(1, 1_234.5678, { trace: { calls: 1, throttled: 0 } })];

describe('junit', () => {
  it('writes a passed case as an empty element, with no dot in its class', async () => {
    expect(await testcaseOf({ attempts })).toBe('<testcase name="a" classname="Release 1_2 of A" time="1.235"/>');
  });

  it('never writes a negative time', async () => {
    expect(await testcaseOf({ attempts: [attemptOf(1, -5)] })).toContain('time="0.000"');
  });

  it('writes all problems of a case as one element, the first one in its attributes', async () => {
    const problems: Problem[] = [
      { kind: 'missing', message: '`a` is missing.', hint: 'Write `optional: true`.' },
      { kind: 'value', message: '`b` is 1.', path: 'b', matcher: 'min', expected: 2, actual: 1 },
    ];
    expect(await testcaseOf({ attempts, problems })).toMatchInlineSnapshot(`
      "<testcase name="a" classname="Release 1_2 of A" time="1.235">
            <failure message="\`a\` is missing." type="ExpectationFailure.Missing">\`a\` is missing.
      Write \`optional: true\`.

      \`b\` is 1.
      expected  min 2
      actual    1</failure>
          </testcase>"
    `);
  });

  it('says what a skipped case waits for, and what a passed case warns of', async () => {
    expect(await testcaseOf({ attempts: [], reason: 'CRM-12 <open>' })).toMatchInlineSnapshot(`
      "<testcase name="a" classname="Release 1_2 of A" time="0.000">
            <skipped message="CRM-12 &lt;open&gt;">CRM-12 &lt;open&gt;</skipped>
          </testcase>"
    `);
    expect(await testcaseOf({ attempts, warnings: [{ kind: 'slow', message: 'Slow.' }] })).toMatchInlineSnapshot(`
      "<testcase name="a" classname="Release 1_2 of A" time="1.235">
            <system-out>warning: Slow.</system-out>
          </testcase>"
    `);
  });

  it.each(['x', 'ä', '世', '\u{1f600}'])('caps the text of a node at 64 KiB when it is made of %s', async (char) => {
    const message = char.repeat(200_000);
    const xml = await testcaseOf({ attempts, problems: [{ kind: 'reply', message }] });
    const text = />([^<]*)<\/error>/.exec(xml)?.[1] ?? '';
    const attribute = /message="([^"]*)"/.exec(xml)?.[1] ?? '';
    expect(text.endsWith('\n... cut at 64 KiB; the audit log has all of case case-0')).toBe(true);
    expect(attribute.endsWith(`${char}... cut; the audit log has all of it`)).toBe(true);
    for (const capped of [text, attribute]) {
      expect(Buffer.byteLength(capped)).toBeGreaterThan(65_530);
      expect(Buffer.byteLength(capped)).toBeLessThanOrEqual(65_536);
      expect(capped).not.toContain('\ufffd');
    }
  });

  it.each([
    ['x', 249, 249],
    ['x', 250, 240],
    ['\u{1f600}', 300, 240],
  ])('keeps names below 250 characters, and two that differ apart: %s %i times', async (char, count, length) => {
    const title = `Release 1.2 ${char.repeat(count)}`;
    const long = { ...suite, title, selected: 2 };
    const recording = new Recording([long]);
    for (const index of [0, 1]) {
      recording.run({ index, suite: long, name: `${char.repeat(count - 1)}${index}` }, { attempts });
    }
    const xml = await textOf(junit.create(reportServices)(from(recording.end())));
    expect(await junitFaults(xml)).toEqual([]);
    const names = [...xml.matchAll(/<testcase name="([^"]*)" classname="([^"]*)"/g)];
    expect(new Set(names.map(([, name]) => name)).size).toBe(2);
    for (const [, name = '', classname = ''] of names) {
      expect(name.length).toBeLessThanOrEqual(length);
      expect(name.length).toBeGreaterThanOrEqual(length - 2);
      expect(name).toMatch(/\d$/);
      expect(classname.length).toBeLessThan(250);
      expect(`${name}${classname}`).not.toMatch(/\p{Cs}/u);
    }
  });

  it('says the rest in brief where the texts of a file have come to 10 MiB, and drops no case', async () => {
    const count = 400;
    const recording = new Recording([{ ...suite, selected: count }]);
    const problem: Problem = { kind: 'value', message: `wrong: ${'y'.repeat(50_000)}` };
    for (let index = 0; index < count; index += 1) {
      const warnings = index === count - 1 ? [problem] : [];
      recording.run({ index, suite, name: `case ${index}` }, { attempts, problems: [problem], warnings });
    }
    const xml = await textOf(junit.create({ ...reportServices, openSpool: roomier })(from(recording.end())));
    const texts = [...xml.matchAll(/<failure message="([^"]*)"[^>]*>([^<]*)</g)];
    const full = texts.filter(([whole]) => whole.length > 10_000);
    expect(texts).toHaveLength(count);
    expect(Buffer.byteLength(xml)).toBeGreaterThan(10_000_000);
    expect(Buffer.byteLength(xml)).toBeLessThan(11 * 1024 * 1024);
    expect(full).toHaveLength(104);
    expect(texts.at(-1)?.slice(1)).toEqual([
      expect.stringMatching(/^wrong: y+…$/),
      expect.stringMatching(/^wrong: y+…\n.*the audit log has all of case case-399$/),
    ]);
    expect(xml).toMatch(/<system-out>warning: wrong: y{100,200}…\n.*case case-399<\/system-out>/);
    expect(await junitFaults(xml)).toEqual([]);
  });

  it('names the head of the audit log in each suite, where there is one', async () => {
    const other = { ...suite, file: 'suites/b.action.yaml' };
    const events = new Recording([suite, other])
      .run({ index: 0, suite, name: 'a' })
      .run({ index: 1, suite: other, name: 'b' })
      .end();
    const head = 'ab'.repeat(32);
    const xml = await textOf(junit.create({ ...reportServices, head: Promise.resolve(head) })(from(events)));
    expect(xml.split(`<property name="action-suite.auditHead" value="${head}"/>`)).toHaveLength(3);
    expect(await junitFaults(xml)).toEqual([]);
    expect(await textOf(junit.create(reportServices)(from(events)))).not.toContain('auditHead');
  });

  it('comes in pieces, so that no run is too large for a string', async () => {
    const recording = new Recording([{ ...suite, selected: 50 }]);
    for (let index = 0; index < 50; index += 1) recording.run({ index, suite, name: `case ${index}` });
    const pieces = await listOf(junit.create(reportServices)(from(recording.end())));
    expect(pieces.length).toBeGreaterThan(50);
  });
});

describe('the schema of the tests', () => {
  const attributes = 'name="s" tests="1" failures="0" errors="0" skipped="0" time="0.000" file="f"';
  const time = 'timestamp="2026-11-23T09:30:00"';

  function document(testcase: string, suiteAttributes = `${attributes} ${time}`, rootAttributes = ''): string {
    const root = `name="x" tests="1" failures="0" errors="0" time="0.000"${rootAttributes}`;
    return `<testsuites ${root}><testsuite ${suiteAttributes}>${testcase}</testsuite></testsuites>`;
  }

  const good = '<testcase name="a" classname="c" time="0.100"/>';

  it('takes a good document', async () => {
    expect(await junitFaults(document(good))).toEqual([]);
  });

  it.each([
    ['a file on a case', document(good.replace('/>', ' file="f"/>'))],
    ['skipped on the root', document(good, undefined, ' skipped="0"')],
    ['a suite without counts', document(good, `name="s" file="f" time="0.000" ${time}`)],
    ['six decimals', document(good.replace('0.100', '0.100000'))],
    ['a sign', document(good.replace('0.100', '-0.100'))],
    ['a zone', document(good, `${attributes} timestamp="2026-11-23T09:30:00Z"`)],
    ['a dot in a class', document(good.replace('"c"', '"c.d"'))],
    [
      'flakyError without type',
      document(good.replace('/>', '><flakyError message="m"><stackTrace/></flakyError></testcase>')),
    ],
    ['two results', document(good.replace('/>', '><skipped message="m"/><failure message="m" type="T"/></testcase>'))],
    ['a type with a blank', document(good.replace('/>', '><error message="m" type="Not good"/></testcase>'))],
    ['a type in small letters', document(good.replace('/>', '><error message="m" type="integer"/></testcase>'))],
  ])('refuses %s', async (_, xml) => {
    expect(await junitFaults(xml)).not.toEqual([]);
  });
});
