import { join } from 'node:path';
import { codeOf } from '../lib/code-of.ts';
import { explainSystemError } from '../lib/explain-system-error.ts';
import { randomSeed } from '../lib/seed.ts';
import { signalExitCodes } from './exit-code.ts';
import { run } from './run.ts';
import type { RunFlags } from './run-flags.ts';
import { createAgenda } from './watch/agenda.ts';
import { createAnnouncer } from './watch/announcer.ts';
import { watchFiles } from './watch/file-changes.ts';
import { openStage, type Stage } from './watch/stage.ts';
import type { Touched } from './watch/touched.ts';
import { watchKeys } from './watch/watch-keys.ts';
import { watchedProject } from './watch/watched-project.ts';
import type { LoadProject, World } from './world.ts';

/**
 * Runs the suites, and then whatever a saved file touches, until it is told to end: against the simulator, unless an
 * environment or a base URL is named. A save during a run against the simulator ends it, and it is run again together
 * with what was saved; a run against a real org comes to its end first. Exit codes: 0 after `q`; after a signal that of
 * the signal; 3 where files cannot be watched.
 */
export async function watch(
  world: World,
  patterns: readonly string[],
  given: RunFlags,
  loadProject: LoadProject,
): Promise<number> {
  const flags = flagsOf(given, world);
  const project = await watchedProject(world, patterns, flags, loadProject);
  const keyboard = world.stdin();
  const announcer = createAnnouncer(world, keyboard.isTTY === true);
  const agenda = createAgenda('all');
  let stage: Stage | undefined;

  const unlisten = world.onSignal((signal) => {
    agenda.end(signalExitCodes[signal]);
    stage?.end(signal);
  });
  const want = (suites: Touched) => {
    agenda.add(suites);
    // What was asked of a real org is not to be asked twice because of a save, nor broken off.
    if (flags.simulate) stage?.overtake();
    else if (stage) announcer.queued();
  };
  const release = watchKeys(keyboard, {
    onAll: () => want('all'),
    onEnd() {
      agenda.end(0);
      if (flags.simulate) stage?.overtake();
      else stage?.end('SIGINT');
    },
    onInterrupt: () => world.raise('SIGINT'),
  });
  // One after the other: what the project is is looked at anew each time.
  let turn = Promise.resolve();
  const files = await watchFiles(project.folders, {
    isOfInterest: project.isOfInterest,
    onChange(paths) {
      turn = turn.then(() => look(paths));
    },
    onFailure(error) {
      world.stderr.write(`action-suite: files cannot be watched: ${whyNot(error)}.\n`);
      agenda.end(3);
    },
  });

  async function look(paths: ReadonlySet<string>): Promise<void> {
    const before = project.suites();
    const touched = await project.touchedBy(paths);
    const gone = before.filter((file) => paths.has(join(project.root, file)) && !project.suites().includes(file));
    if (gone.length > 0) announcer.gone(gone, project.suites().length);
    if (touched === 'all' || touched.size > 0) want(touched);
  }

  try {
    for (let next = await agenda.next(); ; next = await agenda.next()) {
      if (typeof next === 'number') return next;
      const task = project.task(next);
      if (!task) continue;
      announcer.running(next, project.suites().length);
      stage = openStage({ ...world, env: task.env });
      await run(stage.world, task.invocation);
      const { isOvertaken } = stage;
      stage = undefined;
      if (isOvertaken()) {
        agenda.add(next);
        announcer.overtaken();
      } else announcer.waiting(project.suites().length);
    }
  } finally {
    release();
    unlisten();
    await files.close();
  }
}

/** One seed for all runs, so that what comes out differs only where something was changed. */
function flagsOf(given: RunFlags, { random }: World): RunFlags {
  return {
    ...given,
    simulate: given.simulate ?? (given.env === undefined && given.baseUrl === undefined),
    seed: given.seed ?? randomSeed(random),
    quiet: given.verbose !== true,
    // A suite of which nothing is selected is no mistake when it is only saved.
    passWithNoTests: true,
  };
}

function whyNot(error: unknown): string {
  if (codeOf(error) !== 'ENOSPC') return explainSystemError(error, 'read');
  return 'the system watches no more of them (on Linux, raise fs.inotify.max_user_watches)';
}
