import type { Config } from '../../model/config.ts';

/** The folder in which the configuration looks for suites, below the project folder: `suites` unless it says otherwise. */
export function suiteFolder({ suites = [] }: Config): string {
  const pattern = suites.find((one) => !one.startsWith('!')) ?? '';
  const parts = pattern.split('/');
  const glob = parts.findIndex((part) => /[*?{}()[\]!+@]/.test(part));
  const fixed = glob < 0 ? parts : parts.slice(0, glob);
  const folder = fixed.filter((part, index) => part !== '.' && !(index === parts.length - 1 && isFile(part))).join('/');
  return folder === '' || folder.startsWith('..') || folder.startsWith('/') ? 'suites' : folder;
}

function isFile(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}
