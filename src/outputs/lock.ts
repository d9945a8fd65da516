import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { codeOf } from '../lib/code-of.ts';
import type { Temporaries } from './temporaries.ts';

/** This process and others, as far as it must be known who writes a log. */
export interface Processes {
  /** The number of this process, with what tells it from others that had or will have the same; no blank in it. */
  readonly own: string;
  /** The name of this machine. */
  readonly host: string;
  /** Whether the process that is called so, as `own` is, runs on this machine. */
  isAlive(id: string): boolean;
}

/** The process of this machine that is writing a log at this moment; `undefined` where none is. */
export function writerOf(log: string, { host, isAlive }: Processes): string | undefined {
  try {
    const [id = '', itsHost] = readFileSync(lockOf(log), 'utf8').trim().split(' ');
    // A lock from elsewhere came with copied files: whoever wrote it cannot be asked.
    return itsHost === host && isAlive(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the right to write a log, so that no two processes continue one run. What a process left behind that was killed
 * is taken over. Returns how to give the right back; throws where another process has it, or as the file system does.
 */
export function lock(log: string, processes: Processes, temporaries: Temporaries): () => void {
  const path = lockOf(log);
  const give = () => {
    remove(path);
    temporaries.delete(path);
  };
  const take = () => {
    const descriptor = openSync(path, 'wx', 0o600);
    // From here on it is ours, and must not stay where the rest of it fails.
    temporaries.add(path);
    try {
      writeFileSync(descriptor, `${processes.own} ${processes.host}\n`);
    } catch (error) {
      give();
      throw error;
    } finally {
      closeSync(descriptor);
    }
  };
  try {
    take();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const writer = writerOf(log, processes);
    if (writer !== undefined) throw new Error(`the process ${Number.parseInt(writer, 10)} is writing it`);
    rmSync(path, { force: true });
    take();
  }
  return give;
}

/** A disk that takes no change any more keeps the lock. Nobody is stopped by it once this process has ended. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What went wrong with the log itself is told.
  }
}

function lockOf(log: string): string {
  return `${log}.lock`;
}
