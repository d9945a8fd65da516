import { appendFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { printable } from '../lib/printable.ts';
import type { Problem } from '../model/problem.ts';
import { endpointsOfRegion } from '../targets/genesys/regions.ts';
import { answer } from './init/answer.ts';
import type { Answers } from './init/answers.ts';
import { closingWords } from './init/closing-words.ts';
import { findSchemas } from './init/find-schemas.ts';
import { firstFiles, type Setting } from './init/first-files.ts';
import { ignoreLines } from './init/ignore-lines.ts';
import type { InitFlags } from './init/init-flags.ts';
import { namesakes, present, taken } from './init/obstacles.ts';
import { suiteFolder } from './init/suite-folder.ts';
import { writeFiles } from './init/write-files.ts';
import { print } from './print.ts';
import type { Project } from './project.ts';
import { sayProblems } from './say.ts';
import type { LoadProject, World } from './world.ts';

/**
 * Makes a first suite, an action with rules for the simulator, and a configuration, that run as they are. Asks at a
 * terminal for what the options leave open, and nowhere else. Exit codes: 0; 2 where something is in the way, and then
 * nothing is made; 3 where the files cannot be written; that of the signal where the person gave up.
 */
export async function init(world: World, flags: InitFlags, loadProject: LoadProject): Promise<number> {
  const folder = resolve(world.cwd, flags.dir ?? '.');
  const project = await projectIn(folder, loadProject);
  const early = [...project.problems, ...wrongRegion(flags)];
  if (early.length > 0) return refuse(world, early);
  const answers = await answer(world, flags);
  if (typeof answers === 'number') return answers;
  const setting = await settingOf(world, folder, project);
  const { suite, action } = firstFiles(answers, setting);
  const inTheWay = [
    ...(await taken(
      folder,
      suite.path,
      'Give the suite another title with --suite, or name another folder with --dir.',
    )),
    ...(await taken(folder, action.path, 'Give the action another name with --action.')),
  ];
  if (inTheWay.length === 0) inTheWay.push(...(await namesakes(folder, setting.suites, answers.action)));
  if (inTheWay.length > 0) return refuse(world, inTheWay);
  try {
    await print(world.stdout, [await make(world.cwd, setting, answers, project)]);
    return 0;
  } catch (error) {
    world.stderr.write(`action-suite: the files cannot be written: ${explainSystemError(error, 'write')}.\n`);
    return 3;
  }
}

/** A configuration that stands above the folder is that of another project. */
async function projectIn(folder: string, loadProject: LoadProject): Promise<Project> {
  const project = await loadProject(folder, undefined);
  const isOwn = project.file !== undefined && dirname(project.file) === folder;
  return isOwn ? project : { config: {}, root: folder, dotEnv: {}, problems: [] };
}

function wrongRegion({ region }: InitFlags): Problem[] {
  const found = region === undefined ? undefined : endpointsOfRegion(region);
  return found && 'message' in found ? [found] : [];
}

function refuse({ stderr, redactor }: World, problems: readonly Problem[]): number {
  sayProblems(stderr, problems, redactor);
  stderr.write('Nothing was made.\n');
  return 2;
}

async function settingOf({ env }: World, folder: string, { config, file }: Project): Promise<Setting> {
  const schemas = await findSchemas(folder);
  const isOnPath = !schemas.isInstalled && env.npm_command !== 'exec';
  const command = isOnPath ? 'action-suite' : 'npx action-suite';
  return { folder, suites: suiteFolder(config), hasConfig: file !== undefined, schemas, command };
}

/** Writes everything. Resolves to what is to be said about it; rejects as the file system does. */
async function make(cwd: string, setting: Setting, answers: Answers, { file }: Project): Promise<string> {
  const { folder, command, schemas } = setting;
  const { suite, action, others } = firstFiles(answers, setting);
  const there = await present(
    folder,
    others.map(({ path }) => path),
  );
  const files = [suite, action, ...others.filter(({ path }) => !there.includes(path))];
  const ignored = await ignoreLines(join(folder, '.gitignore'));
  await writeFiles(folder, files);
  if (ignored.text !== '') await appendFile(join(folder, '.gitignore'), ignored.text);

  const shown = (path: string) => printable(relative(cwd, join(folder, path)) || '.');
  const git = ignored.isNew ? shown('.gitignore') : `${shown('.gitignore')} (lines added)`;
  return closingWords({
    made: [...files.map(({ path }) => shown(path)), ...(ignored.text === '' ? [] : [git])],
    kept: [...(file === undefined ? [] : [basename(file)]), ...there].map(shown),
    suite: shown(suite.path),
    command,
    ...(folder !== cwd && { folder: shown('') }),
    isInstalled: schemas.isInstalled,
    hasCi: answers.ci !== undefined,
    hasRegion: answers.region !== undefined || file !== undefined,
  });
}
