import type { Problem } from '../model/problem.ts';
import { readSecretFiles } from './credentials.ts';
import { type Purpose, type Settings, settle } from './settings.ts';
import type { Invocation, World } from './world.ts';

/**
 * Decides the settings for a command, and hides every secret that is there: also from one that calls nobody and needs
 * none, for a suite may hold one by mistake.
 */
export async function settleFor(
  purpose: Purpose,
  { env, cwd, redactor }: World,
  { flags, project }: Pick<Invocation, 'flags' | 'project'>,
): Promise<{ readonly settings: Settings; readonly problems: readonly Problem[] }> {
  const secrets = await readSecretFiles(env, project);
  const { settings, problems } = settle(flags, secrets.env, project, cwd, purpose);
  for (const secret of settings.secrets) redactor.add(secret);
  return { settings, problems: purpose === 'offline' ? problems : [...secrets.problems, ...problems] };
}
