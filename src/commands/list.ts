import { asText } from '../lib/as-typed.ts';
import { printable } from '../lib/printable.ts';
import { createRecordRedactor } from '../lib/record-redactor.ts';
import type { Case } from '../model/case.ts';
import { loadCases } from './load-cases.ts';
import { sayProblems } from './say.ts';
import { settleOffline } from './settle-offline.ts';
import type { Invocation, World } from './world.ts';

/** Lists the cases that `run` would run, one a line. Exit codes: 0, or 2 where something must be mended first. */
export async function list(world: World, invocation: Invocation): Promise<number> {
  const { settings, problems } = await settleOffline(world, invocation);
  const { cases, broken, problems: wrong } = await loadCases(world, invocation, settings);
  const all = [...problems, ...wrong, ...broken.flatMap(({ problems }) => problems)];
  sayProblems(world.stderr, all, world.redactor);
  if (all.length > 0) return 2;
  printCases(world, cases, invocation.flags.json === true);
  return 0;
}

/** One line a case: its name and its place; as JSON also its id, action, tags and axis values. */
export function printCases({ stdout, redactor }: World, cases: Iterable<Case>, json: boolean): void {
  const records = createRecordRedactor(redactor);
  for (const test of cases) {
    const shown = records.case(test);
    stdout.write(json ? `${JSON.stringify(record(shown))}\n` : `${line(shown)}\n`);
  }
}

function line({ name, file, place, skip }: Case): string {
  return `${printable(file)}:${place.line}  ${printable(name)}${skip === undefined ? '' : `  (skipped: ${printable(skip)})`}`;
}

function record({ id, index, name, file, place, suite, action, mode, tags, axes, skip }: Case) {
  const { line } = place;
  return {
    id,
    index,
    name,
    file,
    line,
    suite,
    action,
    mode,
    tags,
    axes: asText(axes),
    ...(skip !== undefined && { skip }),
  };
}
