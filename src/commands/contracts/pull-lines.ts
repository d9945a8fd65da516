import { counted } from '../../lib/counted.ts';
import { printable } from '../../lib/printable.ts';
import type { Redactor } from '../../lib/redact.ts';

/** What became of a kept contract; `unused` and `removed` are those that no suite calls. */
export interface Pulled {
  readonly state: 'new' | 'changed' | 'unchanged' | 'unused' | 'removed';
  /** Below the project folder. */
  readonly path: string;
}

/** A line for each file that is not as it was, or that nobody needs, and the counts of all. */
export function* pullLines(pulled: readonly Pulled[], folder: string, { text }: Redactor): Generator<string> {
  for (const { state, path } of pulled) {
    if (state !== 'unchanged') yield `${state.padEnd(9)}${printable(text(path))}\n`;
  }
  const count = (state: Pulled['state']) => pulled.filter((one) => one.state === state).length;
  const counts = (['new', 'changed', 'unchanged'] as const).map((state) => `${count(state)} ${state}`);
  const kept = count('new') + count('changed') + count('unchanged');
  yield `${counted(kept, 'contract')} in ${printable(text(folder))}: ${counts.join(', ')}.\n`;
  const unused = count('unused');
  if (unused > 0)
    yield `No suite calls the action of ${unused === 1 ? '1 more' : `${unused} more`}: --prune removes ${unused === 1 ? 'it' : 'them'}.\n`;
}
