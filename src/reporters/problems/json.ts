import { safeJson } from '../../lib/safe-json.ts';
import { problemCode } from '../../model/problem.ts';
import { endColumn, type Finding, type Findings, inOrderOfLevel } from './findings.ts';

/** One JSON document for programs: the counts, and every problem with its place. */
export function json(findings: Findings): string {
  const { errors, warnings, suites, cases } = findings;
  const document = {
    valid: errors.length === 0,
    counts: { suites, cases, errors: errors.length, warnings: warnings.length },
    problems: inOrderOfLevel(findings).map(record),
  };
  return `${safeJson(document, 2)}\n`;
}

function record({ level, problem }: Finding) {
  const { kind, message, hint, place } = problem;
  return {
    level,
    kind,
    code: problemCode(problem),
    ...(place && { file: place.file, line: place.line, column: place.column, endColumn: endColumn(place) }),
    message,
    ...(hint !== undefined && { hint }),
    ...(place?.source !== undefined && { source: place.source }),
  };
}
