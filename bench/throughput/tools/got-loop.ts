import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../shared/program.ts';
import { actionId, type Tool } from '../tool.ts';

/** The limit: a loop around the same HTTP library that posts, reads the answer and compares, and does nothing else. */
export function gotLoop(): Tool {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(root, 'node_modules/got/package.json'), 'utf8'),
  );
  return {
    name: 'bare got loop',
    version,
    concurrency: [1, 8, 32],
    slow: false,
    async prepare({ baseUrl, cases, concurrency, folder }) {
      const script = resolve(import.meta.dirname, '../got-loop.mjs');
      const url = `${baseUrl}/api/v2/integrations/actions/${actionId}/test`;
      return { command: process.execPath, args: [script, url, String(cases), String(concurrency)], cwd: folder };
    },
  };
}
