import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { project, root, run } from '../support/cli.ts';

it.each([
  [['schema'], 'action-suite.schema.json'],
  [['schema', '--config'], 'config.schema.json'],
  [['schema', '--audit'], 'audit-record.schema.json'],
])('%j prints the published %s, wherever it is called', async (args, file) => {
  const { code, stdout, stderr } = await run(args, { cwd: project({ 'action-suite.config.json': '{ broken' }) });
  const published = readFileSync(join(root, 'schemas', file), 'utf8');
  expect([code, stderr, stdout]).toEqual([0, '', published]);
});
