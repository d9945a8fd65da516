import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';

/** What a check of the suites found. */
export interface Findings {
  /** What must be mended. */
  readonly errors: readonly Problem[];
  /** What is to be known. */
  readonly warnings: readonly Problem[];
  /** Suites that are sound, and the cases that they make. */
  readonly suites: number;
  readonly cases: number;
  /** Of action-suite. */
  readonly version: string;
  /** A file that stands for problems of no file, where a format wants one. */
  readonly standIn: string;
}

/** One problem, and how bad it is. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly problem: Problem;
}

/** All problems, errors first, in the order in which they were found. */
export function inOrderOfLevel({ errors, warnings }: Findings): Finding[] {
  return [
    ...errors.map((problem): Finding => ({ level: 'error', problem })),
    ...warnings.map((problem): Finding => ({ level: 'warning', problem })),
  ];
}

/** The first column after what is marked, from 1. */
export function endColumn({ column, length = 1 }: Place): number {
  return column + length;
}

/** What is wrong, and what to do about it. */
export function sentences({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
