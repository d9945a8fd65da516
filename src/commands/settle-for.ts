import type { Problem } from '../model/problem.ts';
import { readSecretFiles } from './credentials.ts';
import { type Settings, settle } from './settings.ts';
import type { Invocation, World } from './world.ts';

/**
 * Decides the settings for a command that calls nobody: credentials need not be there. Those that are there are hidden
 * all the same, for a suite may hold one by mistake.
 */
export async function settleOffline(
  { env, cwd, redactor }: World,
  { flags, project }: Invocation,
): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  const secrets = await readSecretFiles(env, project);
  const settled = settle(flags, secrets.env, project, cwd, false);
  for (const secret of settled.settings.secrets) redactor.add(secret);
  return settled;
}
