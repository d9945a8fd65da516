import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionOnPath } from '../on-path.ts';
import { caseIds, type Tool } from '../tool.ts';

/** Venom, where it is on the PATH: one suite with a test case a case; one request after the other. Writes JUnit. */
export function venom(): Tool | undefined {
  const version = versionOnPath('venom', ['version']);
  if (version === undefined) return undefined;
  return {
    name: 'Venom',
    version,
    concurrency: [1],
    slow: false,
    async prepare({ baseUrl, cases, folder }) {
      const entries = caseIds(cases).map((id) => entryOf(id, baseUrl));
      await writeFile(join(folder, 'echo.yml'), ['name: echo', 'testcases:', ...entries, ''].join('\n'));
      const out = join(folder, 'out');
      await mkdir(out);
      const args = ['run', '--format=xml', `--output-dir=${out}`, 'echo.yml'];
      return { command: 'venom', args, cwd: folder, report: join(out, 'test_results_echo.xml') };
    },
  };
}

function entryOf(id: number, baseUrl: string): string {
  return `  - name: echo ${id}
    steps:
      - type: http
        method: POST
        url: ${baseUrl}/test
        headers: { content-type: application/json }
        body: '{"id": ${id}}'
        assertions:
          - result.statuscode ShouldEqual 200
          - result.bodyjson.id ShouldEqual ${id}`;
}
