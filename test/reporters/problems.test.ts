import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import draft4 from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import type { Findings } from '../../src/reporters/problems/findings.ts';
import { format } from '../../src/reporters/problems/format.ts';

const place = { file: 'suites/a b#1.action.yaml', line: 3, column: 5, length: 4, source: 'a:  wird: 1' };
const wrong: Problem = { kind: 'invalid-suite', message: '`wird` is no key.', hint: 'Did you mean `word`?', place };
const homeless: Problem = { kind: 'usage', message: 'There is no environment "x".' };
const hostile: Problem = {
  kind: 'invalid-suite',
  message: '100 %: "a\n::error::b\u001b[2J\u202e" ##vso[task.x] [[ATTACHMENT|/etc/passwd]]',
  place: { file: 'a,b:c\u001b.yaml', line: 1, column: 1 },
};

function findings(errors: readonly Problem[], warnings: readonly Problem[] = []): Findings {
  return { errors, warnings, suites: 2, cases: 7, version: '1.2.3', standIn: 'action-suite.config.ts' };
}

describe('problems as JSON', () => {
  const read = (given: Findings) => JSON.parse(format(given, 'json'));

  it('have their place, kind, level, sentence and hint, and are counted', () => {
    expect(read(findings([wrong, homeless], [{ ...wrong, kind: 'as-typed', code: 'X1' }]))).toEqual({
      valid: false,
      counts: { suites: 2, cases: 7, errors: 2, warnings: 1 },
      problems: [
        {
          level: 'error',
          kind: 'invalid-suite',
          code: 'INVALID_SUITE',
          file: 'suites/a b#1.action.yaml',
          line: 3,
          column: 5,
          endColumn: 9,
          message: '`wird` is no key.',
          hint: 'Did you mean `word`?',
          source: 'a:  wird: 1',
        },
        { level: 'error', kind: 'usage', code: 'USAGE', message: 'There is no environment "x".' },
        expect.objectContaining({ level: 'warning', kind: 'as-typed', code: 'X1' }),
      ],
    });
  });

  it('are none', () => {
    expect(read(findings([]))).toMatchObject({ valid: true, problems: [] });
  });
});

describe('problems for GitHub', () => {
  it('are one command each, and cannot make another', () => {
    expect(format(findings([wrong, homeless, hostile], [wrong]), 'github').split('\n')).toEqual([
      '::error file=suites/a b#1.action.yaml,line=3,col=5,endColumn=9,title=action-suite%3A invalid suite::`wird` is no key.%0ADid you mean `word`?',
      '::error title=action-suite%3A usage::There is no environment "x".',
      '::error file=a%2Cb%3Ac\\x1b.yaml,line=1,col=1,endColumn=2,title=action-suite%3A invalid suite::100 %25: "a\\n::error::b\\x1b[2JU+202E" # #vso[task.x] [ [ATTACHMENT|/etc/passwd]]',
      '::warning file=suites/a b#1.action.yaml,line=3,col=5,endColumn=9,title=action-suite%3A invalid suite::`wird` is no key.%0ADid you mean `word`?',
      '',
    ]);
  });

  it.each([
    [0, 0, undefined],
    [10, 10, undefined],
    [11, 10, '2 more problems'],
    [250, 10, '241 more problems'],
  ])('%i are shown as %i', (count, shown, last) => {
    const lines = format(findings(Array.from({ length: count }, () => wrong)), 'github').split('\n');
    expect(lines.length - 1).toBe(shown);
    if (last !== undefined) expect(lines.at(-2)).toContain(`::${last}`);
  });
});

describe('problems for GitLab', () => {
  const read = (given: Findings): { fingerprint: string }[] => JSON.parse(format(given, 'gitlab'));

  it('have what a Code Quality report needs', () => {
    expect(read(findings([wrong, homeless], [wrong]))).toEqual([
      {
        description: '`wird` is no key. Did you mean `word`?',
        check_name: 'invalid-suite',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'suites/a b#1.action.yaml', lines: { begin: 3 } },
      },
      expect.objectContaining({ location: { path: 'action-suite.config.ts', lines: { begin: 1 } } }),
      expect.objectContaining({ severity: 'minor' }),
    ]);
    expect(read(findings([]))).toEqual([]);
  });

  it('keep their fingerprints when lines move, and share none', () => {
    const prints = (problems: readonly Problem[]) => read(findings(problems)).map(({ fingerprint }) => fingerprint);
    const moved = { ...wrong, place: { ...place, line: 30 } };
    expect(prints([moved, homeless])).toEqual(prints([wrong, homeless]));
    expect(new Set(prints([wrong, moved, wrong, homeless, { ...wrong, kind: 'usage' }])).size).toBe(5);
  });
});

describe('problems as SARIF', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/sarif-2.1.0.json'), 'utf8'));
  const isSarif = new draft4.default({
    strict: false,
    validateFormats: false,
    allErrors: true,
    unicodeRegExp: false,
  }).compile(schema);
  const read = (given: Findings) => JSON.parse(format(given, 'sarif'));

  it.each([
    ['none', findings([])],
    ['some', findings([wrong, homeless, hostile], [wrong])],
  ])('obey the standard: %s', (_, given) => {
    isSarif(read(given));
    expect(isSarif.errors ?? []).toEqual([]);
  });

  it('have what GitHub asks for beyond it', () => {
    const [{ tool, results, columnKind }] = read(findings([wrong, homeless, hostile])).runs;
    expect(tool.driver).toMatchObject({ name: 'action-suite', semanticVersion: '1.2.3' });
    expect(columnKind).toBe('utf16CodeUnits');
    for (const rule of tool.driver.rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\w/) },
        fullDescription: { text: expect.stringMatching(/\w/) },
        help: { text: expect.stringContaining(rule.id) },
      });
    }
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(locations).toHaveLength(1);
      expect(partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'suites/a%20b%231.action.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 5, endColumn: 9, snippet: { text: 'wird' } },
      contextRegion: { startLine: 3, snippet: { text: 'a:  wird: 1' } },
    });
    expect(results[1].locations[0].physicalLocation.artifactLocation.uri).toBe('action-suite.config.ts');
    expect(results[2].locations[0].physicalLocation.artifactLocation.uri).toBe('a%2Cb%3Ac%1B.yaml');
  });

  it('hold nothing that a build server obeys', () => {
    const text = format(findings([hostile]), 'sarif');
    for (const part of ['##vso', '[[ATTACHMENT', '\u001b', '\u202e']) expect(text).not.toContain(part);
  });
});
