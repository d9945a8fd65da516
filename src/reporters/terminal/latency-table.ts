import { counted } from '../../lib/counted.ts';
import type { Spread } from '../../lib/distribution.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { Metrics } from '../../lib/metrics.ts';
import { cut, printable } from '../../lib/printable.ts';
import type { Style } from './style.ts';

/** More actions than these are only counted. */
const shownActions = 10;

/** Lines of a table of the actions that took the most time in all, and of all together; none if nothing was measured. */
export function latencyTable(metrics: Metrics, style: Style, width: number): string[] {
  const overall = metrics.latency();
  if (!overall) return [];
  const byAction = metrics.latencyByKey();
  const rows = byAction.slice(0, shownActions).map(([action, spread]) => row(printable(action), spread));
  if (byAction.length > 1) rows.push(row('all actions', overall));
  const [head = '', ...lines] = table([['latency', 'cases', 'mean', 'p50', 'p95', 'p99'], ...rows], width);
  const rest = byAction.length - shownActions;
  const more = counted(rest, 'more action');
  return [style.faint(head), ...lines, ...(rest > 0 ? [style.faint(`${more}, each with less time in all`)] : [])];
}

function row(name: string, { count, mean, p50, p95, p99 }: Spread): string[] {
  return [name, String(count), ...[mean, p50, p95, p99].map(formatDuration)];
}

/** Columns aligned: the first to the left and cut to what the width leaves, the others to the right. */
export function table(rows: readonly (readonly string[])[], width: number): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const [longest = 0, ...others] = widths.map((size, column) => (column === 0 ? size : size + 3));
  const room = width - others.reduce((sum, size) => sum + size, 0) - 2;
  const first = Math.min(longest, Math.max(12, room));
  return rows.map(([name = '', ...cells]) => {
    const fitted = name.length > first ? cut(name, first - 1) : name;
    return fitted.padEnd(first) + cells.map((cell, column) => cell.padStart(others[column] ?? 0)).join('');
  });
}
