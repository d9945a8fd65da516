import { show } from '../../lib/show.ts';
import type { Json } from '../../model/json.ts';
import { join } from '../../suite/words.ts';
import type { ContractChange } from './change.ts';
import { type Part, type Side, sentence } from './side.ts';

/** Another list of the values that are allowed; see `schemaChanges` for what breaks. */
export function valueChange(part: Part, before: Json | undefined, after: Json | undefined): ContractChange[] {
  const [old, now] = [listOf(before), listOf(after)];
  const lost = without(old, now);
  const won = without(now, old);
  // No list allows every value.
  const isNarrower = now !== undefined && (!old || lost.length > 0);
  const isWider = old !== undefined && (!now || won.length > 0);
  if (!isNarrower && !isWider) return [];
  const { side, path } = part;
  const breaking = side === 'input' ? isNarrower : isWider;
  const said = !old ? `must be ${list(won)} now` : !now ? 'may be any value now' : comeAndGone(side, lost, won);
  return [{ what: `${side}-values`, ...(path !== '' && { path }), breaking, message: `${sentence(part)} ${said}.` }];
}

function without(values: ReadonlySet<string> | undefined, others: ReadonlySet<string> | undefined): string[] {
  return [...(values ?? [])].filter((value) => !others?.has(value));
}

function comeAndGone(side: Side, lost: readonly string[], won: readonly string[]): string {
  const gone = `${side === 'input' ? 'may not be' : 'is never'} ${list(lost)} any more`;
  const come = `may be ${list(won)} now`;
  return [...(lost.length > 0 ? [gone] : []), ...(won.length > 0 ? [come] : [])].join(', and ');
}

/** The values as JSON. */
function listOf(values: Json | undefined): ReadonlySet<string> | undefined {
  return Array.isArray(values) ? new Set(values.map((value) => JSON.stringify(value))) : undefined;
}

/** So many values are written. */
const most = 8;

function list(values: readonly string[]): string {
  const shown = values.slice(0, most).map((value) => show(JSON.parse(value), 40));
  return join(values.length > most ? [...shown, `${values.length - most} others`] : shown);
}
