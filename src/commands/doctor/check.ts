import type { Problem } from '../../model/problem.ts';

/** `skipped`: not checked. */
export type CheckStatus = 'ok' | 'warning' | 'failed' | 'skipped';

/** What a check found. */
export interface Finding {
  readonly status: CheckStatus;
  /** One or more sentences. */
  readonly message: string;
  /** What to do, where it is not ok. */
  readonly hint?: string;
  /** Where it failed: whether what the user gave is wrong or missing, or what is around. Decides about the exit code. */
  readonly fault?: 'configuration' | 'surroundings';
  /** What is wrong with files, each with its place, as `run` tells it. */
  readonly problems?: readonly Problem[];
}

/** One line of what `doctor` tells. */
export interface Check extends Finding {
  /** Stays the same from version to version. */
  readonly id: string;
  readonly title: string;
}

/** All is well. */
export function ok(message: string): Finding {
  return { status: 'ok', message };
}

/** It works, but something is to be known. */
export function warning(message: string, hint: string): Finding {
  return { status: 'warning', message, hint };
}

/** It does not work. */
export function failed(
  fault: 'configuration' | 'surroundings',
  { message, hint }: Pick<Problem, 'message' | 'hint'>,
): Finding {
  return { status: 'failed', fault, message, ...(hint !== undefined && { hint }) };
}

/** It cannot be told. */
export function skipped(message: string): Finding {
  return { status: 'skipped', message };
}

const gravest: readonly CheckStatus[] = ['failed', 'warning', 'ok', 'skipped'];

/** Several findings as one: as grave as the gravest, with all that they say. What two of them say is said once. */
export function together(findings: readonly Finding[]): Finding {
  const status = gravest.find((one) => findings.some((finding) => finding.status === one)) ?? 'ok';
  const fault = findings.find((finding) => finding.fault)?.fault;
  const hint = unique(findings.flatMap((finding) => finding.hint ?? []));
  const message = unique(findings.map((finding) => finding.message));
  return { status, message, ...(hint !== '' && { hint }), ...(fault && { fault }) };
}

function unique(sentences: readonly string[]): string {
  return [...new Set(sentences)].join(' ');
}
