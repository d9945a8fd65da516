import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedPackage } from '../install-peers.ts';
import { caseIds, type Tool } from '../tool.ts';

/** Step CI: one workflow with a test a case. It has no report but what it prints. */
export function stepCi(): Tool {
  const { version, script } = installedPackage('stepci', 'stepci');
  return {
    name: 'Step CI',
    version,
    concurrency: [1, 8, 32],
    slow: false,
    async prepare({ baseUrl, cases, concurrency, folder }) {
      const tests = caseIds(cases).map((id) => testOf(id, baseUrl));
      const head = ['version: "1.1"', 'name: echo', 'config:', '  continueOnFail: true', 'tests:'];
      await writeFile(join(folder, 'workflow.yml'), [...head, ...tests, ''].join('\n'));
      return {
        command: process.execPath,
        args: [script, 'run', 'workflow.yml', '--concurrency', String(concurrency)],
        cwd: folder,
        env: { STEPCI_DISABLE_ANALYTICS: '1' },
      };
    },
  };
}

function testOf(id: number, baseUrl: string): string {
  return `  echo${id}:
    steps:
      - name: echo ${id}
        http:
          url: ${baseUrl}/test
          method: POST
          json: { id: ${id} }
          check:
            status: 200
            jsonpath: { $.id: ${id} }`;
}
