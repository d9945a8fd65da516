import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does the work in a new folder, which is removed when the work is done; after a fault it stays, to be looked at. */
export async function inScratchFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'action-suite-bench-'));
  const result = await work(folder);
  await rm(folder, { recursive: true });
  return result;
}
