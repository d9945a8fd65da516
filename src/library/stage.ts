import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Project } from '../commands/project.ts';
import { readConfig } from '../commands/read-config.ts';
import type { RunFlags } from '../commands/run-flags.ts';
import type { Audience, Invocation, LoadProject, ProcessWorld, Screen, World } from '../commands/world.ts';
import { withoutEmpty } from '../lib/without-empty.ts';
import type { Problem } from '../model/problem.ts';
import type { SelectionOptions } from './options.ts';

/** What the library takes from the process that it is used in. */
export interface Host {
  /** A new world for each call, with a redactor of its own. */
  world(): ProcessWorld;
  readonly loadProject: LoadProject;
}

/** What a caller may hand over to be told, or to end things. */
export interface Listener {
  readonly audience?: Audience;
  readonly signal?: AbortSignal | undefined;
  readonly print?: ((text: string) => void) | undefined;
}

/** What a command needs, as its function was called. */
export interface Staged {
  readonly world: World;
  readonly invocation: Invocation;
}

/** Sets up the world of one call, and reads the project that it is about. */
export async function setStage(
  host: Host,
  { cwd, config, variables, patterns = [] }: SelectionOptions,
  flags: RunFlags,
  listener: Listener = {},
): Promise<Staged> {
  const base = host.world();
  const folder = resolve(base.cwd, cwd ?? '.');
  const project = await projectOf(host, folder, config);
  const world: World = {
    ...base,
    cwd: folder,
    env: { ...project.dotEnv, ...(variables ? withoutEmpty(variables) : base.env) },
    stdout: screen(listener.print),
    stderr: screen(listener.print),
    stdin: () => Readable.from([]),
    onSignal: (hear) => onAbort(listener.signal, () => hear('SIGINT')),
    raise() {},
    holdScreen: () => () => {},
    onFault() {},
    ...(listener.audience && { audience: listener.audience }),
  };
  return { world, invocation: { patterns, flags, project } };
}

async function projectOf(host: Host, folder: string, config: SelectionOptions['config']): Promise<Project> {
  if (config === undefined || typeof config === 'string') return host.loadProject(folder, config);
  const { problems, ...read } = await readConfig(config, '');
  return { root: folder, dotEnv: {}, ...read, problems: problems.map(withoutPlace) };
}

/** What was handed over stands in no file. */
function withoutPlace({ place: _, ...problem }: Problem): Problem {
  return problem;
}

function screen(print: (text: string) => void = () => {}): Screen {
  return new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      print(text);
      done();
    },
  });
}

/** Tells at once where the signal has been given already. Returns how to stop listening. */
function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
  if (signal?.aborted) act();
  signal?.addEventListener('abort', act);
  return () => signal?.removeEventListener('abort', act);
}
