import { cells } from '../../lib/cells.ts';
import { printable } from '../../lib/printable.ts';
import { createRecordRedactor } from '../../lib/record-redactor.ts';
import type { Redactor } from '../../lib/redact.ts';
import { renderProblem } from '../../lib/render-problem.ts';
import type { Style } from '../../reporters/terminal/style.ts';
import type { Check, CheckStatus } from './check.ts';
import type { ResolvedSetting } from './resolved-settings.ts';

/** How each state is marked: by a sign and in words, so that nobody needs colours. */
const marks: Readonly<Record<CheckStatus, string>> = {
  ok: '✓ ok',
  warning: '! warning',
  failed: '✗ fails',
  skipped: '– not checked',
};

/** What was found and how, as text. Everything is without secrets, and nothing in it can steer a terminal. */
export function printChecks(
  { checks, settings }: { readonly checks: readonly Check[]; readonly settings: readonly ResolvedSetting[] },
  style: Style,
  redactor: Redactor,
): string {
  const shown = (text: string) => printable(redactor.text(text));
  const records = createRecordRedactor(redactor);
  const markWidth = Math.max(...Object.values(marks).map(cells));
  const titleWidth = Math.max(...checks.map(({ title }) => cells(title)));
  const indent = ' '.repeat(markWidth + titleWidth + 4);
  const lines = checks.flatMap(({ status, title, message, hint, problems = [] }) => [
    `${painter(style)[status](pad(marks[status], markWidth))}  ${style.strong(pad(title, titleWidth))}  ${shown(message)}`,
    ...(hint === undefined ? [] : [`${indent}${shown(hint)}`]),
    ...problems.flatMap((problem) =>
      renderProblem(records.problem(problem))
        .split('\n')
        .map((line) => `${indent}${line}`.trimEnd()),
    ),
  ]);
  const rows = settings.map(({ name, value, source }) => [name, shown(value), shown(source)] as const);
  const nameWidth = Math.max(...rows.map(([name]) => cells(name)));
  const valueWidth = Math.min(widest, Math.max(...rows.map(([, value]) => cells(value))));
  const table = rows.map(
    ([name, value, source]) => `  ${pad(name, nameWidth)}  ${pad(value, valueWidth)}  ${style.faint(source)}`,
  );
  const parts = [...lines, '', 'Settings, and what sets each', ...table, '', summary(checks)];
  return `${parts.join('\n')}\n`;
}

/** A value longer than this moves only its own source to the right. */
const widest = 40;

function painter({ good, warning, bad, faint }: Style): Readonly<Record<CheckStatus, (text: string) => string>> {
  return { ok: good, warning, failed: bad, skipped: faint };
}

function pad(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - cells(text)))}`;
}

function summary(checks: readonly Check[]): string {
  const count = (status: CheckStatus) => checks.filter((check) => check.status === status).length;
  const counts = [
    [count('failed'), 'to mend'],
    [count('warning'), 'to look at'],
    [count('skipped'), 'not checked'],
    [count('ok'), 'ok'],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `${checks.length} checks: ${told.join(', ')}.`;
}
