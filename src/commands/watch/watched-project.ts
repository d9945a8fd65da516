import { dirname, join, posix } from 'node:path';
import type { Discovery } from '../../suite/discover.ts';
import { findSuites } from '../load-cases.ts';
import type { Project } from '../project.ts';
import type { RunFlags } from '../run-flags.ts';
import { settle } from '../settings.ts';
import type { Invocation, LoadProject, World } from '../world.ts';
import { type ActionNames, actionNames } from './action-names.ts';
import { ofInterest } from './of-interest.ts';
import { type Touched, touched } from './touched.ts';

/** The project of a watch as it is at this moment. */
export interface WatchedProject {
  /** Absolute. */
  readonly root: string;
  /** Absolute: the root, and the folders of suites that were named elsewhere. */
  readonly folders: readonly string[];
  /** Suite files, from the root. */
  suites(): readonly string[];
  isOfInterest(path: string): boolean;
  /** Looks at what has changed, and tells which suites that touches. */
  touchedBy(paths: ReadonlySet<string>): Promise<Touched>;
  /** What is to be run for these suites; nothing where none of them is there any more. */
  task(wanted: Touched): Task | undefined;
}

/** What `run` is to be called with, and the environment to call it in. */
export interface Task {
  readonly env: World['env'];
  readonly invocation: Invocation;
}

/** Reads the configuration and finds the suites. No run of a watch sends anything to others: it would tell of every save. */
export async function watchedProject(
  world: World,
  patterns: readonly string[],
  flags: RunFlags,
  loadProject: LoadProject,
): Promise<WatchedProject> {
  let { project, settings } = await read();
  let found = await find();
  let actions = await findActions();
  const { root } = project;

  async function read() {
    const { config, ...rest } = await loadProject(world.cwd, flags.config);
    const { webhook: _webhook, otlp: _otlp, ...silent } = config;
    const project: Project = { ...rest, config: silent };
    return { project, settings: settle(flags, envOf(project), project, world.cwd, 'offline').settings };
  }

  function envOf({ dotEnv }: Project): World['env'] {
    return { ...dotEnv, ...world.env, CICD_WEBHOOK_URL: undefined };
  }

  function find(): Promise<Discovery> {
    return findSuites(world.cwd, { patterns, project });
  }

  async function findActions(): Promise<ActionNames | undefined> {
    if (!flags.simulate) return undefined;
    return actionNames(project.root, [...new Set(['suites', ...found.files.map((file) => posix.dirname(file))])]);
  }

  const elsewhere = found.files.filter((file) => file.startsWith('../')).map((file) => dirname(join(root, file)));
  return {
    root,
    folders: [...new Set([root, ...elsewhere])],
    suites: () => found.files,
    isOfInterest: (path) => ofInterest(root, settings)(path),
    async touchedBy(paths) {
      found = await find();
      const result = await touched(paths, { project, suites: found.files, ...(actions && { actions }) });
      if (result !== 'all') return result;
      ({ project, settings } = await read());
      found = await find();
      actions = await findActions();
      return result;
    },
    task(wanted) {
      const whole = { env: envOf(project), invocation: { patterns, flags, project } };
      if (wanted === 'all') return whole;
      const files = found.files.filter((file) => wanted.has(file));
      if (files.length === 0) return undefined;
      return { ...whole, invocation: { ...whole.invocation, patterns: files.flatMap(patternsFor) } };
    },
  };

  /** The file itself, or the lines of it that were asked for. */
  function patternsFor(file: string): string[] {
    const path = join(root, file);
    const lines = found.selections.filter((selection) => selection.file === file);
    return lines.length === 0 ? [path] : lines.map(({ line }) => `${path}:${line}`);
  }
}
