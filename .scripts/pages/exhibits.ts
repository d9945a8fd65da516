import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A broken suite or file of cases, and what its author is told. */
export interface Exhibit {
  /** Its name without number: `tab` for a suite, `tab.csv` for a file of cases. */
  readonly name: string;
  /** The language of the file, for highlighting. */
  readonly language: string;
  /** `undefined` where it cannot be shown as text. */
  readonly text: string | undefined;
  readonly report: string;
}

/** All that the tests hold ready, in the order of their numbers. */
export async function exhibitsIn(root: string): Promise<Exhibit[]> {
  const suites = await readAll(join(root, 'test/suite/gallery'));
  return [...suites, ...(await readAll(join(root, 'test/suite/data/fixtures')))];
}

async function readAll(folder: string): Promise<Exhibit[]> {
  const files = (await readdir(folder)).sort();
  const reports = files.filter((file) => file.endsWith('.txt'));
  const exhibits = await Promise.all(
    reports.map(async (report) => {
      const base = report.replace(/\.txt$/, '');
      const file = files.find((name) => name.startsWith(`${base}.`) && name !== report && !isBoth(name));
      return file === undefined ? undefined : read(folder, file, report);
    }),
  );
  return exhibits.filter((exhibit) => exhibit !== undefined);
}

/** A suite together with its file of cases shows the order of messages only. */
function isBoth(file: string): boolean {
  return /^\d+-both\./.test(file);
}

async function read(folder: string, file: string, report: string): Promise<Exhibit> {
  const told = await readFile(join(folder, report), 'utf8');
  const isSuite = file.endsWith('.action.yaml');
  const ending = isSuite ? '.action.yaml' : extname(file);
  return {
    name: file.replace(/^\d+-/, '').replace('.action.yaml', ''),
    language: isSuite ? 'yaml' : ending.slice(1),
    text: shown(await readFile(join(folder, file))),
    report: told.replaceAll(file, `example${ending}`).trimEnd(),
  };
}

/** The text, without what is too long to be read. */
function shown(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd') || text.includes('\0') || text.trim() === '') return undefined;
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => (line.length > 150 ? `${line.slice(0, 100)}…` : line)).join('\n');
}
