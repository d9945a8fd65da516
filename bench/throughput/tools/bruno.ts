import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedPackage } from '../install-peers.ts';
import { caseIds, type Tool } from '../tool.ts';

/** Bruno: a collection with a file a case; one request after the other. Writes JUnit. */
export function bruno(): Tool {
  const { version, script } = installedPackage('@usebruno/cli', 'bru');
  return {
    name: 'Bruno',
    version,
    concurrency: [1],
    slow: true,
    async prepare({ baseUrl, cases, folder }) {
      const collection = join(folder, 'collection');
      await mkdir(collection);
      await writeFile(
        join(collection, 'bruno.json'),
        JSON.stringify({ version: '1', name: 'echo', type: 'collection' }),
      );
      for (const id of caseIds(cases)) await writeFile(join(collection, `echo-${id}.bru`), requestOf(id, baseUrl));
      const report = join(folder, 'junit.xml');
      const args = ['run', '.', '-r', '--reporter-junit', report];
      return { command: process.execPath, args: [script, ...args], cwd: collection, report };
    },
  };
}

function requestOf(id: number, baseUrl: string): string {
  return `meta {
  name: echo ${id}
  type: http
  seq: ${id}
}

post {
  url: ${baseUrl}/test
  body: json
  auth: none
}

body:json {
  {"id": ${id}}
}

assert {
  res.status: eq 200
  res.body.id: eq ${id}
}
`;
}
