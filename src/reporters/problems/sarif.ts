import { safeJson } from '../../lib/safe-json.ts';
import type { Place } from '../../model/place.ts';
import type { ProblemKind } from '../../model/problem.ts';
import { endColumn, type Finding, type Findings, inOrderOfLevel, sentences } from './findings.ts';
import { fingerprints } from './fingerprints.ts';

/**
 * A SARIF 2.1.0 log, as code scanning takes it. It has what GitHub asks for beyond the standard: texts for each rule, one
 * location for each result. See https://docs.github.com/en/code-security/reference/code-scanning/sarif-support
 */
export function sarif(findings: Findings): string {
  const all = inOrderOfLevel(findings);
  const names = fingerprints(all.map(({ problem }) => problem));
  const kinds = [...new Set(all.map(({ problem }) => problem.kind))].sort();
  const results = all.map((finding, index) => result(finding, names[index], kinds, findings.standIn));
  const driver = { name: 'action-suite', semanticVersion: findings.version, rules: kinds.map(rule) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${safeJson(log, 2)}\n`;
}

function result(
  { level, problem }: Finding,
  fingerprint: string | undefined,
  kinds: readonly ProblemKind[],
  standIn: string,
) {
  const { kind, place } = problem;
  return {
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level,
    message: { text: sentences(problem) },
    locations: [location(place ?? { file: standIn, line: 1, column: 1 })],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

function location(place: Place) {
  const { file, line, column, source, length = 1 } = place;
  const marked = source?.slice(column - 1, column - 1 + length);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line,
        startColumn: column,
        endColumn: endColumn(place),
        ...(marked && { snippet: { text: marked } }),
      },
      ...(source && { contextRegion: { startLine: line, snippet: { text: source } } }),
    },
  };
}

/** A relative reference: each name of the path is encoded, and none can be read as a scheme. */
function uriOf(file: string): string {
  return file.split('/').map(encodeName).join('/');
}

function encodeName(name: string): string {
  // Halves of surrogate pairs, which no URI can hold, become U+FFFD.
  return encodeURIComponent(Buffer.from(name).toString());
}

function rule(kind: ProblemKind) {
  const text = meanings[kind] ?? `A problem of the kind "${kind}".`;
  const help = `Each result says what is wrong and what to write instead. The page "Troubleshooting" of the documentation of action-suite has more on "${kind}".`;
  return {
    id: kind,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: help },
    defaultConfiguration: { level: 'error' },
  };
}

/** Of the kinds that a check of suites finds. */
const meanings: Partial<Readonly<Record<ProblemKind, string>>> = {
  'invalid-suite': 'A file cannot be loaded as a suite.',
  usage: 'The configuration or the command line asks for something that cannot be.',
};
