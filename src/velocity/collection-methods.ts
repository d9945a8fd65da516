import type { Budget } from './budget.ts';
import { javaEquals } from './compare.ts';
import { Entry, type Live, type LiveMap } from './live.ts';
import { intArgument, JavaException, type Method, type Methods } from './methods.ts';
import { writeValue } from './write-value.ts';

type ListCall = Method<Live[]>['call'];
type MapCall = Method<LiveMap>['call'];

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
  [
    'subList',
    [
      onList(['int', 'int'], (self, [from, to], budget) => {
        const [start, end] = [intArgument(from), intArgument(to)];
        if (start >= 0 && start <= end && end <= self.length) return copied(self.slice(start, end), budget);
        throw new JavaException(`java.lang.IndexOutOfBoundsException: fromIndex: ${start}, toIndex: ${end}`);
      }),
    ],
  ],
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
