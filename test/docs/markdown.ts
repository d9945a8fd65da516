import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/cli.ts';

/** A fenced block of a document. */
export interface Block {
  /** Document and line of the fence: `docs/suites.md:12`. */
  readonly at: string;
  readonly language: string;
  /** What stands behind the language, e.g. `fails 2`. */
  readonly words: string;
  readonly text: string;
}

/** The documents that users read, from the repository's root. */
export const documents: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
    .sort(),
];

/** The text of a document. */
export function read(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}

/** All fenced blocks of a document. */
export function blocksOf(document: string): Block[] {
  const text = read(document);
  return [...text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${document}:${text.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    words: match[2] ?? '',
    text: match[3] ?? '',
  }));
}

/** All fenced blocks of all documents, in one language. Those of the page of messages are the gallery's, tested there. */
export function blocksIn(language: string): Block[] {
  return documents
    .filter((document) => document !== 'docs/messages.md')
    .flatMap(blocksOf)
    .filter((block) => block.language === language);
}

/** The part of a document below a heading, down to the next one of the same or a higher level. */
export function section(document: string, heading: string): string {
  const level = /^#+/.exec(heading)?.[0].length ?? 1;
  const [, below] = read(document).split(`\n${heading}\n`);
  if (below === undefined) throw new Error(`${document} has no "${heading}"`);
  return below.split(new RegExp(`^#{1,${level}} `, 'm'))[0] ?? '';
}

/** The code spans in the first cells of a text's tables. */
export function firstCells(text: string): string[] {
  return [...text.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
  );
}

/** The anchors that GitHub gives a document's headings. */
export function anchorsOf(document: string): string[] {
  const withoutBlocks = read(document).replace(/^```[\s\S]*?^```$/gm, '');
  return [...withoutBlocks.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
