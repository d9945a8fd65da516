import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { program, requireBuild, root } from '../../shared/program.ts';
import { actionId, caseIds, type Job, type Tool } from '../tool.ts';

const casesPerSuite = 1_000;

/**
 * action-suite: suites of 1,000 named cases. It signs in, keeps to a rate that is never reached, and writes JUnit,
 * results and the audit log.
 */
export async function actionSuite(): Promise<Tool> {
  requireBuild();
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return {
    name: 'action-suite',
    version,
    concurrency: [1, 8, 32],
    slow: false,
    async prepare({ baseUrl, cases, concurrency, folder }) {
      await writeSuites(cases, folder);
      const out = join(folder, 'results');
      const flags = ['--rate', '1000000/min', '--concurrency', String(concurrency), '--quiet', '--out', out];
      return {
        command: process.execPath,
        args: [program, 'run', ...flags],
        cwd: folder,
        env: {
          GENESYS_BASE_URL: baseUrl,
          GENESYS_CLIENT_ID: 'bench',
          GENESYS_CLIENT_SECRET: 'secret-of-the-bench',
        },
        report: join(out, 'junit.xml'),
      };
    },
  };
}

async function writeSuites(cases: number, folder: Job['folder']): Promise<void> {
  const ids = caseIds(cases);
  await mkdir(join(folder, 'suites'));
  for (let start = 0; start < cases; start += casesPerSuite) {
    const entries = ids.slice(start, start + casesPerSuite).map(entryOf);
    const text = [`suite: Echo from ${start + 1}`, `action: ${actionId}`, 'cases:', ...entries, ''].join('\n');
    await writeFile(join(folder, 'suites', `echo-${start}.action.yaml`), text);
  }
}

function entryOf(id: number): string {
  return `  - { name: echo ${id}, inputs: { id: ${id} }, expect: { output: { id: ${id} } } }`;
}
