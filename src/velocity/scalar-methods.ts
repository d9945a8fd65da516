import { double, isInteger, toDouble } from './arithmetic.ts';
import { javaEquals } from './compare.ts';
import type { Entry, Live, Loop } from './live.ts';
import { JavaException, type Method, type Methods, textArgument } from './methods.ts';
import type { Double } from './value.ts';
import { writeValue } from './write-value.ts';

type JavaNumber = number | bigint | Double;

function onNumber(
  call: Method<JavaNumber>['call'],
  takes: Method<JavaNumber>['takes'] = [],
): readonly Method<JavaNumber>[] {
  return [{ takes, call }];
}

const numberMethods: readonly (readonly [string, readonly Method<JavaNumber>[]])[] = [
  ['intValue', onNumber((self) => (isInteger(self) ? Number(BigInt.asIntN(32, BigInt(self))) : clamped(self, 31)))],
  ['longValue', onNumber((self) => (isInteger(self) ? self : clamped(self, 53)))],
  ['doubleValue', onNumber((self) => double(toDouble(self)))],
  ['toString', onNumber((self, _, budget) => writeValue(self, budget))],
  ['equals', onNumber((self, [other], budget) => javaEquals(self, other ?? null, budget), ['any'])],
];

/** The methods of `java.lang.Integer` that templates use; `parseInt` is reached from any integer (Java SE API). */
export const integerMethods: Methods<JavaNumber> = new Map([
  ...numberMethods,
  ['parseInt', onNumber((_, [text]) => parsedInt(text), ['text'])],
  ['valueOf', onNumber((_, [text]) => parsedInt(text), ['text'])],
]);

/** The methods of `java.lang.Double` that templates use (Java SE API). */
export const doubleMethods: Methods<JavaNumber> = new Map([
  ...numberMethods,
  ['parseDouble', onNumber((_, [text]) => parsedDouble(text), ['text'])],
  ['valueOf', onNumber((_, [text]) => parsedDouble(text), ['text'])],
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

function parsedInt(text: Live | undefined): number {
  const digits = textArgument(text);
  const value = Number(digits);
  if (/^[-+]?\d{1,10}$/.test(digits) && value >= -(2 ** 31) && value < 2 ** 31) return value;
  throw new JavaException(`java.lang.NumberFormatException: For input string: "${digits}"`);
}

function parsedDouble(text: Live | undefined): Live {
  const digits = textArgument(text).trim();
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits)) return double(Number(digits));
  throw new JavaException(`java.lang.NumberFormatException: For input string: "${digits}"`);
}

/** A double cut off to an integer, at most as large as Java's. */
function clamped(self: JavaNumber, bits: number): number {
  const value = Math.trunc(toDouble(self));
  if (Number.isNaN(value)) return 0;
  return Math.min(Math.max(value, -(2 ** bits)), 2 ** bits - 1);
}
