import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it up, but for so many KiB. */
  fill(free?: number): void;
  /** Gives back what `fill` took. */
  clear(): void;
  /** From now on it can only be read. */
  lock(): void;
  remove(): void;
}

const size = 256;

/** Makes a disk of 256 KiB. Throws where this machine lets nobody do so, as it does for all but root. */
export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'action-suite-disk-'));
  const filler = join(folder, 'filler');
  mount('tmpfs', folder, `size=${size}k`);
  return {
    folder,
    fill(free = 0) {
      writeFileSync(filler, Buffer.alloc((size - free) * 1_024));
    },
    clear: () => rmSync(filler),
    lock: () => mount('tmpfs', folder, 'remount,ro'),
    remove() {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Why no disk can be made here; empty where one can. */
export function whyNoDisk(): string {
  try {
    smallDisk().remove();
    return '';
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : String(error);
  }
}

function mount(what: string, folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, what, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
}
