import type { Budget } from './budget.ts';
import { Block, Entry, type Live, Loop } from './live.ts';
import { Double, Tool } from './value.ts';

/**
 * A value as it stands in the text that a template gives: as Java's `toString` writes it, since Velocity does. Lists and
 * maps are written as Java's collections are, `[a, b]` and `{k=v}`. Nothing for a block that stands within itself.
 */
export function writeValue(value: Live, budget: Budget): string | null {
  if (typeof value === 'string') return value;
  if (value instanceof Block) return value.render();
  return write(value, budget, 0);
}

function write(value: Live, budget: Budget, depth: number): string {
  budget.work(1);
  budget.depth(depth);
  if (typeof value === 'string') {
    budget.text(value.length);
    return value;
  }
  if (typeof value === 'number') return writeNumber(value);
  if (Array.isArray(value)) return `[${value.map((item) => write(item, budget, depth + 1)).join(', ')}]`;
  if (value instanceof Map) return writeMap(value, budget, depth);
  if (value instanceof Double) return writeDouble(value.whole);
  if (value instanceof Entry) return `${write(value.key, budget, depth + 1)}=${write(value.value, budget, depth + 1)}`;
  if (value instanceof Block) return String(value.render());
  if (value instanceof Loop) return writeMap(value.own, budget, depth);
  return value instanceof Tool ? value.className : String(value);
}

function writeMap(map: ReadonlyMap<Live, Live>, budget: Budget, depth: number): string {
  const entries = [...map].map(
    ([key, member]) => `${write(key, budget, depth + 1)}=${write(member, budget, depth + 1)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** A number as Java writes it: a whole one as an integer, any other as a double. */
export function writeNumber(value: number): string {
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : writeDouble(value);
}

/** As `Double.toString` writes it: with an exponent below 0.001 and from ten million on (Java SE API). */
function writeDouble(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (size === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  if (size >= 1e-3 && size < 1e7) return withPoint(String(value));
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return `${withPoint(digits)}E${Number(exponent)}`;
}

function withPoint(text: string): string {
  return text.includes('.') ? text : `${text}.0`;
}
