import { type Exhibit, exhibitsIn } from './exhibits.ts';
import { groups, leftOut } from './message-groups.ts';
import { titles } from './message-titles.ts';

/** `docs/messages.md`: the gallery of broken suites, grouped by what the author did, with an index of the messages. */
export async function messagesPage(root: string): Promise<string> {
  const exhibits = (await exhibitsIn(root)).filter(({ name }) => !leftOut.includes(name));
  const strays = ungrouped(exhibits);
  if (strays.length > 0) {
    throw new Error(`Write these suites of the gallery into a group of message-groups.ts: ${strays.join(', ')}.`);
  }
  const sections = Object.entries(groups)
    .map(([heading, names]) => ({
      heading,
      exhibits: names.flatMap((name) => exhibits.filter((exhibit) => exhibit.name === name)),
    }))
    .filter((section) => section.exhibits.length > 0);
  const contents = sections.map((section) => {
    return `- ${link(section.heading)}: ${section.exhibits.map((exhibit) => link(titleOf(exhibit))).join(' · ')}`;
  });
  return `${introduction}
${contents.join('\n')}
- ${link('All messages')}

${sections.map(({ heading, exhibits: shown }) => `## ${heading}\n\n${shown.map(show).join('\n\n')}`).join('\n\n')}

## All messages

In the order of the alphabet; \`…\` stands for what differs from suite to suite.

${indexOf(sections.flatMap((section) => section.exhibits))}
`;
}

/** The names of what no group names: it would not stand on the page. */
export function ungrouped(exhibits: readonly Exhibit[]): string[] {
  const known = new Set([...Object.values(groups).flat(), ...leftOut]);
  return exhibits.map(({ name }) => name).filter((name) => !known.has(name));
}

const introduction = `<!-- Written by \`npm run generate\` from the broken suites in test/suite/gallery and test/suite/data/fixtures. -->

# Messages about suites

What is wrong with a suite is told with its place, the line, and what to write instead; all mistakes of all files at once. Below stands every kind of mistake with what is said about it. The quickest way to a message: search this page for some of its words.

What a case may say when it has run stands in [troubleshooting](troubleshooting.md).
`;

function titleOf({ name }: Exhibit): string {
  return titles[name] ?? capital(name.replaceAll('-', ' '));
}

function show(exhibit: Exhibit): string {
  const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
  const { language, text, report } = exhibit;
  const shown = text === undefined ? [] : [block(language, text)];
  return [`### ${titleOf(exhibit)}`, ...shown, block('text', report)].join('\n\n');
}

/** Each message once, with what it quotes left out, and a link to the first suite that shows it. */
function indexOf(exhibits: readonly Exhibit[]): string {
  const found = new Map<string, string>();
  for (const exhibit of exhibits) {
    for (const message of messagesIn(exhibit.report)) {
      const pattern = message.replace(/`[^`]+`/g, '`…`');
      if (!found.has(pattern)) found.set(pattern, titleOf(exhibit));
    }
  }
  return [...found]
    .sort(([a], [b]) => (letters(a) < letters(b) ? -1 : 1))
    .map(([pattern, title]) => `- ${pattern.replace(/[[\]<*]/g, '\\$&')} ${link(title)}`)
    .join('\n');
}

function letters(text: string): string {
  return text
    .replace(/[^a-z0-9 ]/gi, '')
    .trim()
    .toLowerCase();
}

/** The first sentence of each problem: behind the place, and the source line with its mark. */
function messagesIn(report: string): string[] {
  return report.split('\n\n').flatMap((problem) => {
    const [, ...lines] = problem.split('\n');
    return lines
      .filter((line) => !/^ +\d* +\|/.test(line))
      .slice(0, 1)
      .map((line) => line.trim());
  });
}

function link(title: string): string {
  const anchor = title.toLowerCase().replace(/[^\w\s-]/g, '');
  return `[${title}](#${anchor.replaceAll(' ', '-')})`;
}

function capital(text: string): string {
  return text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
