import type { Problem } from '../../model/problem.ts';
import { secretPrefixes } from '../../targets/offline/record/real-secrets.ts';
import { createRecorder, type Recorder } from '../../targets/offline/record/recorder.ts';
import { readSecretFiles } from '../credentials.ts';
import type { Settings } from '../settings.ts';
import type { World } from '../world.ts';
import type { RecordSettings } from './read-record.ts';

const tokenVariable = 'GENESYSCLOUD_ACCESS_TOKEN';

/**
 * A recorder with the credentials that are in the environment, or in files that it names; from now on no output shows
 * them.
 */
export async function openRecorder(
  { env, redactor }: Pick<World, 'env' | 'redactor'>,
  { root, proxies }: Pick<Settings, 'root' | 'proxies'>,
  { places }: RecordSettings,
): Promise<Recorder | { readonly problems: readonly Problem[] }> {
  const named = Object.keys(env).filter(isSecretVariable);
  const names = named.map((name) => name.replace(/_FILE$/, ''));
  const read = await readSecretFiles(env, { root, config: {} }, [...names, tokenVariable]);
  if (read.problems.length > 0) return { problems: read.problems };
  for (const name of [...named.filter((variable) => !variable.endsWith('_FILE')), ...names, tokenVariable])
    redactor.add(read.env[name]);
  const token = read.env[tokenVariable];
  return createRecorder({
    proxies,
    env: read.env,
    places: { ...places, ...(token !== undefined && { genesysToken: token }) },
    redact: redactor.text,
  });
}

function isSecretVariable(name: string): boolean {
  return Object.values(secretPrefixes).some((prefix) => name.startsWith(prefix));
}
