import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suiteText } from './suite-text.ts';

/** Writes `count` suites below `folder`/suites, in folders of 50, and gives their paths in order. */
export async function writeSuites(folder: string, count: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (let number = 0; number < count; number++) {
    const room = join(folder, 'suites', `group-${String(Math.floor(number / 50)).padStart(3, '0')}`);
    await mkdir(room, { recursive: true });
    const file = join(room, `order-total-${String(number).padStart(4, '0')}.action.yaml`);
    await writeFile(file, suiteText(number));
    files.push(file);
  }
  return files;
}
