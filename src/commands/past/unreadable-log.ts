import type { Unreadable } from '../../lib/log-form.ts';
import type { Problem } from '../../model/problem.ts';
import type { AuditSettings } from '../read-audit.ts';

/** Why nothing of a log can be used. `broken`: not even its first record is what was written. */
export type Unusable = Unreadable | 'broken';

/**
 * Says why nothing of an audit log can be used, and what to do.
 *
 * @param name of the log, for people
 */
export function unreadableLog(name: string, why: Unusable, { key, variable }: AuditSettings): Problem {
  const otherKey = key === undefined ? '' : `, or it was signed with another key than that in ${variable}`;
  const words: Readonly<Record<Unusable, readonly [message: string, hint: string]>> = {
    newer: [
      'was written by a later version of action-suite, in a form that this one does not know.',
      'Use the version of action-suite that wrote the log, or a later one.',
    ],
    signed: ['is signed: the key is needed to read it.', `Set ${variable}, or ${variable}_FILE, in the environment.`],
    unsigned: [
      `is not signed, although ${variable} is set: whoever may write the file may have changed it.`,
      `Look for an untouched copy of the log. If it was written before there was a key, leave ${variable} unset to read it.`,
    ],
    broken: [
      `cannot be trusted: its first record is not what was written${otherKey}.`,
      'Look for an untouched copy of the log. If it is no audit log, name another file, or move it elsewhere.',
    ],
  };
  const [message, hint] = words[why];
  return { kind: 'usage', message: `The audit log ${name} ${message}`, hint };
}
