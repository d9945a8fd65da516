import { appendFile, stat } from 'node:fs/promises';
import type { Output } from '../model/reporter.ts';

/**
 * What GitHub takes as the summary of a step, in bytes; of a larger one it shows nothing. See
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits
 */
const limit = 1024 * 1024;

/**
 * Adds a text to the summary of the step, behind what others have put there. Never rejects: a run is as good without
 * it. `onTrouble` is told why it is not there.
 */
export function jobSummary(path: string, onTrouble: (error: unknown) => void): Output {
  return async (text) => {
    const parts: string[] = [];
    for await (const part of text) parts.push(part);
    const added = `${parts.join('')}\n`;
    try {
      const found = await stat(path).catch(() => undefined);
      const before = found ? found.size : 0;
      if (before + Buffer.byteLength(added) >= limit) throw new Error('GitHub takes 1 MiB for a step, which is used');
      await appendFile(path, added);
    } catch (error) {
      onTrouble(error);
    }
  };
}
