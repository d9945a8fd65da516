import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { explainSystemError } from '../lib/explain-system-error.ts';
import type { Problem } from '../model/problem.ts';

/** The absolute path of an audit log that is there and may be read. Relative names begin in `cwd`. */
export async function findLog(cwd: string, log: string): Promise<string | Problem> {
  const hint = 'Write the path of a file such as action-suite-results/audit/<date>-<run id>.jsonl.';
  const path = resolve(cwd, log);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return { kind: 'usage', message: `There is no audit log ${log}.`, hint };
  try {
    await access(path, constants.R_OK);
    return path;
  } catch (error) {
    const message = `The audit log ${log} cannot be read: ${explainSystemError(error, 'read')}.`;
    return { kind: 'usage', message, hint: 'Have its owner give you the right to read it.' };
  }
}
