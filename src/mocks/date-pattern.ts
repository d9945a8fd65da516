import { showText } from '../lib/show.ts';

/**
 * What is wrong with a date pattern, which luxon itself would never say: letters that it does not know come out as they
 * stand (`YYYY`), and some that people take for others mean a whole date (`DD`).
 */
export function checkDatePattern(pattern: string): string | undefined {
  const quotes = pattern.match(/'/g)?.length ?? 0;
  if (quotes % 2 === 1)
    return `The pattern \`${showText(pattern)}\` has an opening ' and no closing one. Close it, or remove it.`;
  const words = pattern.replace(/'[^']*'/g, ' ').match(/([A-Za-z])\1*/g) ?? [];
  if (words.length === 0) {
    return `\`${showText(pattern)}\` is not a format. Write iso, date, epoch, epochMs, or a pattern such as dd/MM/yyyy HH:mm.`;
  }
  const wrong = words.find((word) => !known.has(word));
  if (wrong === undefined) return checkMinutes(pattern, words);
  const instead = meant[wrong];
  const advice = instead ? `Write ${instead}` : `Put text that is to stand as it is in single quotes: '${wrong}'`;
  return `\`${wrong}\` means nothing in the pattern \`${showText(pattern)}\`. ${advice}. A pattern looks like dd/MM/yyyy HH:mm; or write iso, date, epoch or epochMs.`;
}

/** Minutes beside a year, with no hour, are months that were written in small letters. */
function checkMinutes(pattern: string, words: readonly string[]): string | undefined {
  const hasMinutes = words.some((word) => /^m/.test(word));
  const hasHours = words.some((word) => /^h/i.test(word));
  if (!hasMinutes || hasHours || !words.some((word) => /^[yd]/.test(word))) return undefined;
  return `In the pattern \`${showText(pattern)}\`, mm are minutes. Write MM for the month.`;
}

/** https://moment.github.io/luxon/#/formatting?id=table-of-tokens, without those that depend on the reader's country. */
const known: ReadonlySet<string> = new Set(
  'S SSS u uu uuu s ss m mm h hh H HH Z ZZ ZZZ z a d dd E EEE EEEE c ccc cccc L LL LLL LLLL M MM MMM MMMM y yy yyyy G W WW kk kkkk o ooo q qq X x'.split(
    ' ',
  ),
);

/** What other tools write, or what is easily mistaken. */
const meant: Readonly<Record<string, string>> = {
  Y: 'y',
  YY: 'yy',
  YYYY: 'yyyy',
  D: 'd',
  DD: 'dd',
  A: 'a',
  T: "'T', in single quotes",
};
