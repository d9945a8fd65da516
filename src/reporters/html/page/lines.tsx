import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { counted } from './numbers.ts';

/** So many lines are shown before somebody asks for more. */
const first = 300;

/** Rows of a table, one for each line; of very many the first, with a button for the rest. */
export function Lines<Line>({
  of: lines,
  columns,
  children,
}: {
  readonly of: readonly Line[];
  readonly columns: number;
  readonly children: (line: Line, at: number) => ComponentChildren;
}) {
  const [areAllShown, showAll] = useState(false);
  const shown = areAllShown ? lines : lines.slice(0, first);
  return (
    <>
      {shown.map(children)}
      {shown.length < lines.length && (
        <tr>
          <td colSpan={columns}>
            <button type="button" onClick={() => showAll(true)}>
              Show {counted(lines.length - shown.length, 'more line')}
            </button>
          </td>
        </tr>
      )}
    </>
  );
}
