import { double, isInteger, toDouble } from './arithmetic.ts';
import type { Budget } from './budget.ts';
import { javaEquals } from './compare.ts';
import { Entry, type Live, type LiveMap, type Loop } from './live.ts';
import { intArgument, JavaException, type Method, type Methods } from './methods.ts';
import type { Double } from './value.ts';
import { writeValue } from './write-value.ts';

type ListCall = Method<Live[]>['call'];
type MapCall = Method<LiveMap>['call'];
type NumberCall = Method<number | bigint | Double>['call'];

function onList(takes: Method<Live[]>['takes'], call: ListCall): Method<Live[]> {
  return { takes, call };
}

function onMap(takes: Method<LiveMap>['takes'], call: MapCall): Method<LiveMap> {
  return { takes, call };
}

/** The methods of `java.util.List` that templates use (Java SE API). */
export const listMethods: Methods<Live[]> = new Map([
  ['size', [onList([], (self) => self.length)]],
  ['isEmpty', [onList([], (self) => self.length === 0)]],
  ['toString', [onList([], (self, _, budget) => writeValue(self, budget))]],
  ['get', [onList(['int'], (self, [at]) => self[within(self, at)] ?? null)]],
  ['contains', [onList(['any'], (self, [item], budget) => indexOf(self, item ?? null, budget) !== -1)]],
  ['indexOf', [onList(['any'], (self, [item], budget) => indexOf(self, item ?? null, budget))]],
  ['equals', [onList(['any'], (self, [other], budget) => javaEquals(self, other ?? null, budget))]],
  ['addAll', [onList(['list'], addAll)]],
  [
    'add',
    [
      onList(['any'], (self, [item], budget) => {
        budget.work(1);
        self.push(item ?? null);
        return true;
      }),
    ],
  ],
  ['set', [onList(['int', 'any'], (self, [at, item]) => self.splice(within(self, at), 1, item ?? null)[0] ?? null)]],
  ['remove', [onList(['int'], (self, [at]) => self.splice(within(self, at), 1)[0] ?? null)]],
  [
    'clear',
    [
      onList([], (self) => {
        self.length = 0;
        return '';
      }),
    ],
  ],
]);

/** The methods of `java.util.Map` that templates use (Java SE API). */
export const mapMethods: Methods<LiveMap> = new Map([
  ['size', [onMap([], (self) => self.size)]],
  ['isEmpty', [onMap([], (self) => self.size === 0)]],
  ['toString', [onMap([], (self, _, budget) => writeValue(self, budget))]],
  ['get', [onMap(['any'], (self, [key]) => self.get(key ?? null) ?? null)]],
  [
    'getOrDefault',
    [onMap(['any', 'any'], (self, [key, other]) => (self.has(key ?? null) ? self.get(key ?? null) : other) ?? null)],
  ],
  ['containsKey', [onMap(['any'], (self, [key]) => self.has(key ?? null))]],
  [
    'containsValue',
    [onMap(['any'], (self, [value], budget) => indexOf([...self.values()], value ?? null, budget) !== -1)],
  ],
  ['equals', [onMap(['any'], (self, [other], budget) => javaEquals(self, other ?? null, budget))]],
  ['keySet', [onMap([], (self, _, budget) => copied([...self.keys()], budget))]],
  ['values', [onMap([], (self, _, budget) => copied([...self.values()], budget))]],
  [
    'entrySet',
    [
      onMap([], (self, _, budget) =>
        copied(
          [...self].map(([key, value]) => new Entry(key, value)),
          budget,
        ),
      ),
    ],
  ],
  [
    'put',
    [
      onMap(['any', 'any'], (self, [key, value], budget) => {
        budget.work(1);
        const old = self.get(key ?? null) ?? null;
        self.set(key ?? null, value ?? null);
        return old;
      }),
    ],
  ],
  [
    'putAll',
    [
      onMap(['map'], (self, [other], budget) => {
        if (!(other instanceof Map)) throw new JavaException('java.lang.NullPointerException');
        budget.work(other.size);
        for (const [key, value] of [...other]) self.set(key, value);
        return '';
      }),
    ],
  ],
  [
    'remove',
    [
      onMap(['any'], (self, [key]) => {
        const old = self.get(key ?? null) ?? null;
        self.delete(key ?? null);
        return old;
      }),
    ],
  ],
]);

function onNumber(call: NumberCall, takes: Method<Double>['takes'] = []): readonly Method<number | bigint | Double>[] {
  return [{ takes, call }];
}

/** The methods of `java.lang.Number` that templates use (Java SE API). */
export const numberMethods: Methods<number | bigint | Double> = new Map([
  ['intValue', onNumber((self) => (isInteger(self) ? Number(BigInt.asIntN(32, BigInt(self))) : clamped(self, 31)))],
  ['longValue', onNumber((self) => (isInteger(self) ? self : clamped(self, 53)))],
  ['doubleValue', onNumber((self) => double(toDouble(self)))],
  ['toString', onNumber((self, _, budget) => writeValue(self, budget))],
  ['equals', onNumber((self, [other], budget) => javaEquals(self, other ?? null, budget), ['any'])],
]);

/** The methods of `java.lang.Boolean`. */
export const booleanMethods: Methods<boolean> = new Map([
  ['booleanValue', [{ takes: [], call: (self) => self }]],
  ['toString', [{ takes: [], call: (self) => String(self) }]],
  ['equals', [{ takes: ['any'], call: (self, [other]) => self === other }]],
]);

/** The methods of an entry of a map. */
export const entryMethods: Methods<Entry> = new Map([
  ['getKey', [{ takes: [], call: (self) => self.key }]],
  ['getValue', [{ takes: [], call: (self) => self.value }]],
]);

/** The methods of `$foreach`. */
export const loopMethods: Methods<Loop> = new Map([
  ['getIndex', [{ takes: [], call: (self) => self.index }]],
  ['getCount', [{ takes: [], call: (self) => self.index + 1 }]],
  ['hasNext', [{ takes: [], call: (self) => self.hasNext }]],
  ['getHasNext', [{ takes: [], call: (self) => self.hasNext }]],
  ['isFirst', [{ takes: [], call: (self) => self.index < 1 }]],
  ['isLast', [{ takes: [], call: (self) => !self.hasNext }]],
  ['getFirst', [{ takes: [], call: (self) => self.index < 1 }]],
  ['getLast', [{ takes: [], call: (self) => !self.hasNext }]],
  ['getParent', [{ takes: [], call: (self) => self.outer ?? null }]],
]);

function within(self: readonly Live[], at: Live | undefined): number {
  const index = intArgument(at);
  if (index >= 0 && index < self.length) return index;
  const why = `Index ${index} out of bounds for length ${self.length}`;
  throw new JavaException(`java.lang.IndexOutOfBoundsException: ${why}`);
}

function indexOf(self: readonly Live[], item: Live, budget: Budget): number {
  return self.findIndex((other) => javaEquals(item, other, budget));
}

function addAll(self: Live[], [other]: readonly Live[], budget: Budget): boolean {
  if (!Array.isArray(other)) throw new JavaException('java.lang.NullPointerException');
  budget.work(other.length);
  for (const item of [...other]) self.push(item);
  return other.length > 0;
}

function copied(items: Live[], budget: Budget): Live[] {
  budget.work(items.length);
  return items;
}

/** A double cut off to an integer, at most as large as Java's. */
function clamped(self: number | bigint | Double, bits: number): number {
  const value = Math.trunc(toDouble(self));
  if (Number.isNaN(value)) return 0;
  return Math.min(Math.max(value, -(2 ** bits)), 2 ** bits - 1);
}
