import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, run } from './cli.ts';
import { type ExportedParts, exportedAction } from './exported-action.ts';

/** The file of stubs of the one action in a project of `recordable`. */
const stubFile = 'suites/actions/customer.stubs.yaml';

/** A project with one action and a suite for it. */
export function recordable(parts: ExportedParts, suite: string, more: Readonly<Record<string, string>> = {}): string {
  return project({
    'suites/a.action.yaml': `action: Get Customer\n${suite}`,
    'suites/actions/customer.json': exportedAction({
      url: 'https://crm.example/v1/customers/${input.id}',
      input: { id: { type: 'string' } },
      map: { name: '$.name' },
      template: '{"name": ${name}}',
      output: { name: { type: 'string' } },
      ...parts,
    }),
    ...more,
  });
}

/** What is recorded in it; `undefined` where nothing is. */
export function stubsIn(cwd: string): string | undefined {
  const path = join(cwd, stubFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Runs the suite, and records. */
export function record(cwd: string, backEnd: string, env: Readonly<Record<string, string>> = {}) {
  return run(['run', '--simulate', '--record', '--back-end', backEnd, '--no-color'], { cwd, env });
}

/** Runs it with what was recorded. */
export function again(cwd: string) {
  return run(['run', '--simulate', '--no-color'], { cwd });
}
