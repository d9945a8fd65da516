import { safeJson } from '../../lib/safe-json.ts';
import { type Findings, inOrderOfLevel, sentences } from './findings.ts';
import { fingerprints } from './fingerprints.ts';

/**
 * A report in GitLab's Code Quality format, which a merge request shows.
 * See https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlab(findings: Findings): string {
  const all = inOrderOfLevel(findings);
  const names = fingerprints(all.map(({ problem }) => problem));
  const issues = all.map(({ level, problem }, index) => ({
    description: sentences(problem),
    check_name: problem.kind,
    fingerprint: names[index],
    severity: level === 'error' ? 'major' : 'minor',
    location: { path: problem.place?.file ?? findings.standIn, lines: { begin: problem.place?.line ?? 1 } },
  }));
  return `${safeJson(issues, 2)}\n`;
}
