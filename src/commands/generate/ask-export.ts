import type { JsonObject } from '../../model/json.ts';
import type { Problem } from '../../model/problem.ts';
import { limitCase } from '../../run/limit-case.ts';
import { connect } from '../connect.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';

/** Asks the org for everything that an action is. Runs nothing. */
export async function askExport(
  world: World,
  settings: Settings,
  folders: readonly string[],
  action: string,
): Promise<{ readonly exported: JsonObject } | { readonly problems: readonly Problem[]; readonly code: 2 | 3 }> {
  const connection = await connect(world, settings, folders, settings.root);
  if ('problems' in connection) return { problems: connection.problems, code: 2 };
  try {
    if (!connection.exported) return { problems: [noExports], code: 2 };
    const { clock } = world;
    const limits = limitCase({}, { clock, timeoutMs: settings.timeoutMs }, new AbortController().signal);
    const ask = connection.exported;
    const answer = await limits.stopwatch.during(() => ask(action, limits.context));
    limits.release();
    if (answer.kind === 'exported') return { exported: answer.action };
    return { problems: [answer.problem], code: answer.problem.kind === 'action' ? 2 : 3 };
  } finally {
    await connection.close();
  }
}

const noExports: Problem = {
  kind: 'usage',
  message: 'The environment has a target of its own, which cannot be asked for actions.',
  hint: 'Write --from and the file of an exported action.',
};
