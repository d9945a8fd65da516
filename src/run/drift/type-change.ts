import type { Json } from '../../model/json.ts';
import { join, kinds } from '../../suite/words.ts';
import type { ContractChange } from './change.ts';
import { type Part, sentence } from './side.ts';

/** Another type, or a choice of others; see `schemaChanges` for what breaks. */
export function typeChange(part: Part, before: Json | undefined, after: Json | undefined): ContractChange | undefined {
  const [old, now] = [typesOf(before), typesOf(after)];
  if (covers(old, now) && covers(now, old)) return undefined;
  const { side, path } = part;
  const breaking = side === 'input' ? !covers(now, old) : !covers(old, now);
  const message = `${sentence(part)} was ${words(old)} and is ${words(now)}.`;
  return { what: `${side}-type`, ...(path !== '' && { path }), breaking, message };
}

/** Undefined where any type will do. */
function typesOf(type: Json | undefined): readonly string[] | undefined {
  const list = Array.isArray(type) ? type : [type];
  const names = list.filter((name) => typeof name === 'string');
  return names.length === 0 || names.includes('any') ? undefined : names;
}

/** Whether the first takes all that the second takes. */
function covers(wide: readonly string[] | undefined, narrow: readonly string[] | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined) return false;
  return narrow.every((type) => wide.includes(type) || (type === 'integer' && wide.includes('number')));
}

function words(types: readonly string[] | undefined): string {
  return types === undefined ? 'of any type' : join(types.map((type) => kinds[type] ?? type));
}
