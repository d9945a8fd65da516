import { spawnSync } from 'node:child_process';

/**
 * The version of a program on the PATH, `undefined` where there is none.
 *
 * @param args make it print its version
 */
export function versionOnPath(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, [...args], { encoding: 'utf8' });
  return status === 0 ? (/\d+\.\d+(\.\d+)?/.exec(stdout)?.[0] ?? 'of unknown version') : undefined;
}
