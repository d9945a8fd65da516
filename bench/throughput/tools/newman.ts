import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedPackage } from '../install-peers.ts';
import { caseIds, type Tool } from '../tool.ts';

/** Newman: one request, run once for each row of a data file; one request after the other. Writes JUnit. */
export function newman(): Tool {
  const { version, script } = installedPackage('newman', 'newman');
  return {
    name: 'Newman',
    version,
    concurrency: [1],
    slow: true,
    async prepare({ baseUrl, cases, folder }) {
      await writeFile(join(folder, 'collection.json'), JSON.stringify(collectionOf(baseUrl)));
      await writeFile(join(folder, 'data.csv'), ['id', ...caseIds(cases), ''].join('\n'));
      const report = join(folder, 'junit.xml');
      const args = ['run', 'collection.json', '-d', 'data.csv', '-r', 'junit', '--reporter-junit-export', report];
      return { command: process.execPath, args: [script, ...args], cwd: folder, report };
    },
  };
}

function collectionOf(baseUrl: string): object {
  const test = [
    "pm.test('status is 200', () => pm.response.to.have.status(200));",
    "pm.test('id comes back', () => pm.expect(pm.response.json().id).to.eql(Number(pm.iterationData.get('id'))));",
  ];
  return {
    info: { name: 'echo', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'echo',
        request: {
          method: 'POST',
          url: `${baseUrl}/test`,
          header: [{ key: 'content-type', value: 'application/json' }],
          body: { mode: 'raw', raw: '{"id":{{id}}}' },
        },
        event: [{ listen: 'test', script: { type: 'text/javascript', exec: test } }],
      },
    ],
  };
}
