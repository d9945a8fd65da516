import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { versionOnPath } from '../on-path.ts';
import { caseIds, type Tool } from '../tool.ts';

/** runn, where it is on the PATH: a runbook a case. Its command writes no JUnit; what it prints is all. */
export function runn(): Tool | undefined {
  const version = versionOnPath('runn', ['--version']);
  if (version === undefined) return undefined;
  return {
    name: 'runn',
    version,
    concurrency: [1, 8, 32],
    slow: false,
    async prepare({ baseUrl, cases, concurrency, folder }) {
      await mkdir(join(folder, 'books'));
      for (const id of caseIds(cases)) await writeFile(join(folder, 'books', `echo-${id}.yml`), bookOf(id, baseUrl));
      const args = ['run', 'books/*.yml', '--concurrent', String(concurrency), '--format', 'json'];
      return { command: 'runn', args, cwd: folder };
    },
  };
}

function bookOf(id: number, baseUrl: string): string {
  return `desc: echo ${id}
runners:
  req: ${baseUrl}
steps:
  echo:
    req:
      /test:
        post:
          body:
            application/json: { id: ${id} }
    test: current.res.status == 200 && current.res.body.id == ${id}
`;
}
