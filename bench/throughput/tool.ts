import type { Invocation } from '../shared/measure.ts';

/** What every tool is given to do: `cases` POSTs of `{"id":i}`, i from 1, each answered with `{"id":i}`, each checked. */
export interface Job {
  /** Of the server, without a slash at the end. */
  readonly baseUrl: string;
  readonly cases: number;
  /** Requests under way at once; 1 for a tool that knows no more. */
  readonly concurrency: number;
  /** An empty folder of its own, for its input and its reports. */
  readonly folder: string;
}

/** A job that is ready to start, and the report that it must leave behind. */
export interface PreparedJob extends Invocation {
  /** Absent for a tool that writes none. */
  readonly report?: string;
}

/** One of the programs that are held side by side. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** The settings in which it is measured. `[1]` for a tool that sends one request after the other. */
  readonly concurrency: readonly number[];
  /** Takes minutes for what the others do in seconds: it is measured in one round only. */
  readonly slow: boolean;
  /** Writes the input. This is not measured. */
  prepare(job: Job): Promise<PreparedJob>;
}

/** The action that the action-suite runs call; in the form of an id, so that no name is looked up. */
export const actionId = 'custom_-_5b0d6c1e-8f43-4d1a-9c3b-2f7e6a9d1c04';

/** The numbers of the cases. */
export function caseIds(cases: number): readonly number[] {
  return Array.from({ length: cases }, (_, index) => index + 1);
}
