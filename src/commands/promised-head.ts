import type { AuditHead } from '../model/reporter.ts';

/** The head of an audit log that is not whole yet, and who is told of it. */
export interface PromisedHead {
  readonly head: AuditHead;
  /** Only the first word counts: the head, or undefined where none will come. */
  tell(head: string | undefined): void;
}

/** Begins to wait for the head of a log. Whoever does so must tell of it in the end, or the reports never do. */
export function promisedHead(): PromisedHead {
  let tell: PromisedHead['tell'] = () => {};
  const head: AuditHead = new Promise((resolve) => {
    tell = resolve;
  });
  return { head, tell };
}
