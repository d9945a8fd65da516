import { dirname, join, posix, relative, resolve } from 'node:path';
import { counted } from '../lib/counted.ts';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { exportedName } from '../lib/exported-name.ts';
import { printable } from '../lib/printable.ts';
import { relativePath } from '../lib/relative-path.ts';
import type { Problem } from '../model/problem.ts';
import type { SimulatedAction } from '../targets/simulator/action.ts';
import { readAction } from '../targets/simulator/read-action.ts';
import { findSource, type Source } from './generate/find-source.ts';
import type { GenerateFlags } from './generate/generate-flags.ts';
import { makeSuite } from './generate/make-suite.ts';
import { fileName } from './init/file-name.ts';
import { findSchemas, schemaFrom } from './init/find-schemas.ts';
import type { NewFile } from './init/new-file.ts';
import { namesakes, taken } from './init/obstacles.ts';
import { suiteFolder } from './init/suite-folder.ts';
import { writeFiles } from './init/write-files.ts';
import { print } from './print.ts';
import type { Project } from './project.ts';
import { sayProblems } from './say.ts';
import { settleFor } from './settle-for.ts';
import type { World } from './world.ts';

/** `generate` as it was typed. */
export interface GenerateInvocation {
  readonly flags: GenerateFlags;
  readonly project: Project;
}

/**
 * Makes a suite from an action's contract, which passes against the simulator as it is made. The action is an exported
 * file, or one of the org; where the simulator would not find its export, that is saved beside the suites. Exit codes: 0;
 * 2 where something is wrong or in the way, and then nothing is made; 3 where the org cannot be asked, or a file cannot be
 * written.
 */
export async function generate(world: World, { flags, project }: GenerateInvocation): Promise<number> {
  const { settings, problems } = await settleFor(flags.action === undefined ? 'offline' : 'look', world, {
    flags,
    project,
  });
  if (problems.length > 0) return refuse(world, problems, 2);
  const folder = suiteFolder(project.config);
  const source = await findSource(world, flags, settings, ['suites', folder]);
  if ('problems' in source) return refuse(world, source.problems, source.code);
  const read = readAction(source.exported, source.file ?? 'the action');
  if ('problems' in read) return refuse(world, read.problems, 2);
  const { action } = read;

  const suite = flags.out === '-' ? undefined : suitePath(world, flags, project, { folder, action });
  const schemas = await findSchemas(project.root);
  const schema = schemaFrom(
    join(project.root, dirname(suite ?? join(folder, 'any'))),
    schemas,
    'action-suite.schema.json',
  );
  const made = await makeSuite(action, { schema, command: schemas.isInstalled ? 'npx action-suite' : 'action-suite' });
  if (suite === undefined) {
    await print(world.stdout, [made.text]);
    return 0;
  }
  const exported = await newExport(project.root, folder, source, action);
  const files = [...exported, { path: suite, text: made.text }];
  const hint = 'Remove it, or name another file with --out.';
  const inTheWay = (await Promise.all(files.map(({ path }) => taken(project.root, path, hint)))).flat();
  if (inTheWay.length > 0) return refuse(world, inTheWay, 2);
  try {
    await writeFiles(project.root, files);
  } catch (error) {
    world.stderr.write(`action-suite: the files cannot be written: ${explainSystemError(error, 'write')}.\n`);
    return 3;
  }
  const shown = (path: string) => printable(relative(world.cwd, join(project.root, path)));
  await print(world.stdout, [
    closingWords({ suite: shown(suite), exported: exported.map(({ path }) => shown(path)), cases: made.cases }),
  ]);
  return 0;
}

function refuse({ stderr, redactor }: World, problems: readonly Problem[], code: 2 | 3): number {
  sayProblems(stderr, problems, redactor);
  stderr.write('Nothing was made.\n');
  return code;
}

/** Below the project folder, with forward slashes. */
function suitePath(
  { cwd }: World,
  { out }: GenerateFlags,
  { root }: Project,
  { folder, action }: { readonly folder: string; readonly action: SimulatedAction },
): string {
  if (out !== undefined) return relativePath(root, resolve(cwd, out));
  return posix.join(folder, `${fileName(exportedName(action.name), 'action')}.action.yaml`);
}

/** The export as a file for the simulator, where it would find none of that name. */
async function newExport(
  root: string,
  folder: string,
  { exported, file }: Source,
  { name }: SimulatedAction,
): Promise<NewFile[]> {
  const isRead = file !== undefined && ['suites', folder].some((below) => file.startsWith(`${below}/`));
  if (isRead || (await namesakes(root, folder, name)).length > 0) return [];
  const path = posix.join(folder, 'actions', `${fileName(exportedName(name), 'action')}.json`);
  return [{ path, text: `${JSON.stringify(exported, null, 2)}\n` }];
}

function closingWords({
  suite,
  exported,
  cases,
}: {
  suite: string;
  exported: readonly string[];
  cases: number;
}): string {
  return [
    `Made ${suite} with ${counted(cases, 'case')}.`,
    ...exported.map((path) => `Made ${path}: the action itself, for the simulator.`),
    '',
    `  action-suite run --simulate ${suite}`,
    '',
  ].join('\n');
}
