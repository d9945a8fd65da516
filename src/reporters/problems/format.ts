import type { Findings } from './findings.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';

/** The forms in which problems are printed for programs. */
const formats = { json, github, gitlab, sarif } as const;

/** The name of a form for programs. */
export type ProblemFormat = keyof typeof formats;

/** The problems as one document, or as workflow commands for GitHub. */
export function format(findings: Findings, name: ProblemFormat): string {
  return formats[name](findings);
}
