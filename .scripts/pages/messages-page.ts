import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { groups, leftOut, titles } from './message-headings.ts';

/** A broken suite, and what its author is told. */
interface Exhibit {
  readonly name: string;
  readonly title: string;
  /** `undefined` where it cannot be shown as text. */
  readonly suite: string | undefined;
  readonly report: string;
}

/** `docs/messages.md`: the gallery of broken suites, grouped by what the author did, with an index of the messages. */
export async function messagesPage(gallery: string): Promise<string> {
  const exhibits = await readGallery(gallery);
  const known = new Set(Object.values(groups).flat());
  const others = exhibits.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  const sections = Object.entries({ ...groups, 'Other mistakes': others })
    .map(([heading, names]) => ({
      heading,
      exhibits: names.flatMap((name) => exhibits.filter((exhibit) => exhibit.name === name)),
    }))
    .filter((section) => section.exhibits.length > 0);
  return `${introduction}
${sections.map(({ heading, exhibits: shown }) => `- ${link(heading)}: ${shown.map(({ title }) => link(title)).join(' · ')}`).join('\n')}
- ${link('All messages')}

${sections.map(({ heading, exhibits: shown }) => `## ${heading}\n\n${shown.map(show).join('\n\n')}`).join('\n\n')}

## All messages

In the order of the alphabet; \`…\` stands for what differs from suite to suite.

${indexOf(sections.flatMap((section) => section.exhibits))}
`;
}

const introduction = `<!-- Written by \`npm run generate\` from the gallery of broken suites in test/suite/gallery. -->

# Messages about suites

What is wrong with a suite is told with its place, the line, and what to write instead; all mistakes of all files at once. Below stands every kind of mistake with what is said about it. The quickest way to a message: search this page for some of its words.

What a case may say when it has run stands in [troubleshooting](troubleshooting.md).
`;

async function readGallery(folder: string): Promise<Exhibit[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.action.yaml')).sort();
  const all = await Promise.all(
    files.map(async (file) => {
      const base = file.replace(/\.action\.yaml$/, '');
      const name = base.replace(/^\d+-/, '');
      const report = await readFile(join(folder, `${base}.txt`), 'utf8');
      return {
        name,
        title: titles[name] ?? capital(name.replaceAll('-', ' ')),
        suite: shownAs(await readFile(join(folder, file))),
        report: report.replaceAll(file, 'example.action.yaml').trimEnd(),
      };
    }),
  );
  return all.filter(({ name }) => !leftOut.includes(name));
}

/** The text, with what cannot be seen made visible, and without what is too long to be read. */
function shownAs(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd') || text.includes('\0') || text.trim() === '') return undefined;
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => (line.length > 150 ? `${line.slice(0, 100)}…` : line)).join('\n');
}

function show({ title, suite, report }: Exhibit): string {
  const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
  return [`### ${title}`, ...(suite === undefined ? [] : [block('yaml', suite)]), block('text', report)].join('\n\n');
}

/** Each message once, with what it quotes left out, and a link to the first suite that shows it. */
function indexOf(exhibits: readonly Exhibit[]): string {
  const found = new Map<string, string>();
  for (const { title, report } of exhibits) {
    for (const message of messagesIn(report)) {
      const pattern = message.replace(/`[^`]+`/g, '`…`');
      if (!found.has(pattern)) found.set(pattern, title);
    }
  }
  const letters = (text: string) =>
    text
      .replace(/[^a-z0-9 ]/gi, '')
      .trim()
      .toLowerCase();
  return [...found]
    .sort(([a], [b]) => (letters(a) < letters(b) ? -1 : 1))
    .map(([pattern, title]) => `- ${pattern.replace(/[[\]<*]/g, '\\$&')} ${link(title)}`)
    .join('\n');
}

/** The first sentence line of each problem: behind the place, and the source line with its mark. */
function messagesIn(report: string): string[] {
  return report.split('\n\n').flatMap((problem) => {
    const [, ...lines] = problem.split('\n');
    return lines
      .filter((line) => !/^ +\d* +\| /.test(line) && !/^ +\d+ \|/.test(line))
      .slice(0, 1)
      .map((line) => line.trim());
  });
}

function link(title: string): string {
  return `[${title}](#${title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-')})`;
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
