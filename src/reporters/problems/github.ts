import { annotation, furtherAnnotation, mostAnnotations } from '../annotations.ts';
import { type Finding, type Findings, inOrderOfLevel } from './findings.ts';

/** Workflow commands, which GitHub shows as annotations on the lines. Where there are too many, the last one says so. */
export function github(findings: Findings): string {
  const all = inOrderOfLevel(findings);
  const shown = all.length > mostAnnotations ? all.slice(0, mostAnnotations - 1) : all;
  const lines = shown.map(annotate);
  const left = all.length - shown.length;
  if (left > 0) lines.push(furtherAnnotation(left, 'problems', 'The log of this step has them all.'));
  return lines.map((line) => `${line}\n`).join('');
}

function annotate({ level, problem }: Finding): string {
  return annotation(level, problem, `action-suite: ${problem.kind.replaceAll('-', ' ')}`);
}
