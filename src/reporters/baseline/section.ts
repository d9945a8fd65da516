import { markdownTable, markdownText } from '../../lib/markdown.ts';
import { cut } from '../../lib/printable.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ChangeWords } from '../../model/comparison-words.ts';
import { comparisonWords } from './words.ts';

/** So many cases of each kind, and so many actions, are named; the rest is counted. */
const named = 20;

/** A section in Markdown, with its heading, that says what is not as in an earlier run. Everything stands in it as text. */
export function comparisonSection(comparison: Comparison): string {
  const { title, summary, notes, groups, latency } = comparisonWords(comparison, named);
  const paragraphs = [
    `### ${shown(title)}\n`,
    `${shown(summary)}\n`,
    notes.map((note) => `- ${shown(note)}\n`).join(''),
    ...groups.map(({ heading, changes, more }) => {
      const left = more > 0 ? `- and ${more} more\n` : '';
      return `#### ${shown(heading)}\n\n${changes.map(item).join('')}${left}`;
    }),
    latencyTable(latency),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n');
}

function item({ name, place, details }: ChangeWords): string {
  const lines = details.map((detail) => `  - ${shown(detail)}\n`);
  return `- ${shown(name)} <code>${shown(place)}</code>\n${lines.join('')}`;
}

function latencyTable({ rows, test, columns }: ReturnType<typeof comparisonWords>['latency']): string {
  const shifted = rows.filter(({ shift }) => shift === 'slower' || shift === 'faster').slice(0, named);
  const cells = shifted.map(({ shift, action, cases, before, now, change, p }) => {
    return [`${shown(action)} (${shift})`, cases, before, now, change, shown(p)];
  });
  return cells.length === 0 ? '' : `${markdownTable(columns.map(shown), cells)}\n${shown(test)}\n`;
}

/** No text is longer than what is read of it. */
function shown(text: string): string {
  return markdownText(cut(text, 300));
}
