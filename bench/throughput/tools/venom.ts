import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionOnPath } from '../on-path.ts';
import { caseIds, type Tool } from '../tool.ts';

/** Given one suite of 10,000 test cases, Venom 1.3 had sent nothing after five minutes; suites of this size start at once. */
const casesPerSuite = 100;

/** Venom, where it is on the PATH: suites of 100 test cases; one request after the other. Writes JUnit, a file a suite. */
export function venom(): Tool | undefined {
  const version = versionOnPath('venom', ['version']);
  if (version === undefined) return undefined;
  return {
    name: 'Venom',
    version,
    concurrency: [1],
    slow: false,
    async prepare({ baseUrl, cases, folder }) {
      await mkdir(join(folder, 'suites'));
      await writeSuites(cases, baseUrl, folder);
      const out = join(folder, 'out');
      await mkdir(out);
      const args = ['run', '--format=xml', `--output-dir=${out}`, 'suites/*.yml'];
      return { command: 'venom', args, cwd: folder, report: join(out, 'test_results_echo-0.xml') };
    },
  };
}

async function writeSuites(cases: number, baseUrl: string, folder: string): Promise<void> {
  const ids = caseIds(cases);
  for (let start = 0; start < cases; start += casesPerSuite) {
    const entries = ids.slice(start, start + casesPerSuite).map((id) => entryOf(id, baseUrl));
    const text = [`name: echo from ${start + 1}`, 'testcases:', ...entries, ''].join('\n');
    await writeFile(join(folder, 'suites', `echo-${start}.yml`), text);
  }
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
