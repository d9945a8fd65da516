import type { Problem } from '../model/problem.ts';
import type { Recorder } from '../targets/offline/record/recorder.ts';
import { recordingWords } from './record/recording-words.ts';
import { sayProblems } from './say.ts';
import { settleFor } from './settle-for.ts';
import type { SimulateFlags } from './simulate-flags.ts';
import { simulatorOf } from './simulator-of.ts';
import type { LoadProject, World } from './world.ts';

/**
 * Runs the simulator as a server until a signal ends it. Exit codes: 0 after a signal, 2 where it cannot start, 3 where
 * what was recorded cannot be written.
 */
export async function simulate(world: World, flags: SimulateFlags, loadProject: LoadProject): Promise<number> {
  const { stdout, stderr, redactor, cwd: root } = world;
  const { port = 0, actions = 'suites', rateLimit, protocol, seed, tokenFailure, ...rates } = flags;
  const recorder = await recorderOf(world, flags, loadProject);
  const simulator =
    recorder && 'problems' in recorder
      ? recorder
      : await simulatorOf(root, [actions], {
          port,
          ...(recorder && { recorder }),
          ...(rateLimit !== undefined && { rateLimit }),
          ...(protocol && { protocol }),
          ...(seed !== undefined && { seed }),
          faults: {
            ...(flags.latency !== undefined && { latencyMs: flags.latency }),
            ...(flags.jitter !== undefined && { jitterMs: flags.jitter }),
            ...(rates.fault429 !== undefined && { rate429: rates.fault429 }),
            ...(rates.fault500 !== undefined && { rate500: rates.fault500 }),
            ...(rates.faultReset !== undefined && { rateReset: rates.faultReset }),
            ...(rates.faultTruncate !== undefined && { rateTruncate: rates.faultTruncate }),
            ...(tokenFailure && { tokenFailure }),
          },
        });
  if ('problems' in simulator) {
    sayProblems(stderr, simulator.problems, redactor);
    return 2;
  }
  // Listened for before anybody is told that there is something to end.
  const ended = new Promise<void>((resolve) => world.onSignal(() => resolve()));
  if (recorder) stdout.write(recordingWords);
  stdout.write(
    [
      `The simulator listens on ${simulator.url}`,
      '',
      '  In another terminal:',
      `  export GENESYS_BASE_URL=${simulator.url} GENESYS_CLIENT_ID=any GENESYS_CLIENT_SECRET=any-secret`,
      '  action-suite run',
      '',
      '  Ctrl-C ends it.',
      '',
    ].join('\n'),
  );
  await ended;
  await simulator.close();
  return recorder && 'rules' in recorder ? save(world, recorder) : 0;
}

/** A recorder, if one is asked for: with the secrets, the proxies and the region that `run` in this folder has. */
async function recorderOf(
  world: World,
  { record = false, backEnd }: SimulateFlags,
  loadProject: LoadProject,
): Promise<Recorder | { readonly problems: readonly Problem[] } | undefined> {
  if (!record && backEnd === undefined) return undefined;
  const project = await loadProject(world.cwd, undefined);
  const env = { ...project.dotEnv, ...world.env };
  const flags = { simulate: true, record, ...(backEnd !== undefined && { backEnd }) };
  const { settings, problems } = await settleFor('look', { ...world, env }, { flags, project });
  if (problems.length > 0 || !settings.record) return { problems };
  const { openRecorder } = await import('./record/open-recorder.ts');
  return openRecorder({ ...world, env }, settings, settings.record);
}

async function save(world: World, recorder: Recorder): Promise<number> {
  recorder.close();
  const { saveRecording } = await import('./record/save-recording.ts');
  return (await saveRecording(world, world.cwd, recorder.rules())) ? 0 : 3;
}
