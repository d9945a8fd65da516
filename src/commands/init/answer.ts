import { signalExitCodes } from '../exit-code.ts';
import { isCi } from '../is-ci.ts';
import type { World } from '../world.ts';
import { type Answers, answersOf } from './answers.ts';
import type { InitFlags } from './init-flags.ts';

/**
 * The answers to all questions: those of the options, and at a terminal those of the person who sits there. Resolves to
 * an exit code where that person gave up. Without a terminal, with `--yes` and in CI nobody is asked.
 */
export async function answer(world: World, flags: InitFlags): Promise<Answers | number> {
  const { stdout, stderr, env } = world;
  const input = flags.yes || isCi(env) || stdout.isTTY !== true ? undefined : world.stdin();
  if (input?.isTTY !== true) return answersOf(flags);
  const { ask } = await import('./ask.ts');
  const over = new AbortController();
  let code: number = signalExitCodes.SIGINT;
  const unlisten = world.onSignal((signal) => {
    code = signalExitCodes[signal];
    over.abort();
  });
  try {
    const answers = await ask(flags, { input, output: stdout, signal: over.signal });
    if (answers) {
      stdout.write('\n');
      return answers;
    }
    stderr.write('Nothing was made.\n');
    return code;
  } finally {
    unlisten();
  }
}
