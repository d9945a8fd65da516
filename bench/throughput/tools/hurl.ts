import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionOnPath } from '../on-path.ts';
import { caseIds, type Tool } from '../tool.ts';

/** Hurl, where it is on the PATH: a file a case, since it runs files side by side, not entries. Writes JUnit. */
export function hurl(): Tool | undefined {
  const version = versionOnPath('hurl', ['--version']);
  if (version === undefined) return undefined;
  return {
    name: 'Hurl',
    version,
    concurrency: [1, 8, 32],
    slow: false,
    async prepare({ baseUrl, cases, concurrency, folder }) {
      await mkdir(join(folder, 'files'));
      for (const id of caseIds(cases)) {
        const text = `POST ${baseUrl}/test\n{"id": ${id}}\nHTTP 200\n[Asserts]\njsonpath "$.id" == ${id}\n`;
        await writeFile(join(folder, 'files', `echo-${id}.hurl`), text);
      }
      const report = join(folder, 'junit.xml');
      const args = ['--test', '--jobs', String(concurrency), '--report-junit', report, 'files'];
      return { command: 'hurl', args, cwd: folder, report };
    },
  };
}
