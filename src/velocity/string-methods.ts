import { compilePattern } from '../lib/pattern.ts';
import type { Budget } from './budget.ts';
import { RenderFault } from './fault.ts';
import type { Live } from './live.ts';
import { intArgument, JavaException, type Method, type Methods, type Parameter, textArgument } from './methods.ts';
import { replaceMatches, splitText } from './regex-methods.ts';

type TextCall = (self: string, args: readonly Live[], budget: Budget) => Live;

function method(takes: readonly Parameter[], call: TextCall): Method<string> {
  return { takes, call };
}

/** A method whose arguments are all texts. */
function ofTexts(
  count: number,
  call: (self: string, first: string, second: string, budget: Budget) => Live,
): Method<string>[] {
  const takes = new Array<Parameter>(count).fill('text');
  return [
    method(takes, (self, args, budget) =>
      call(self, count > 0 ? textArgument(args[0]) : '', count > 1 ? textArgument(args[1]) : '', budget),
    ),
  ];
}

/** The methods of `java.lang.String` that templates use (Java SE API). */
export const stringMethods: Methods<string> = new Map([
  ['length', ofTexts(0, (self) => self.length)],
  ['isEmpty', ofTexts(0, (self) => self === '')],
  ['trim', ofTexts(0, trim)],
  ['toString', ofTexts(0, (self) => self)],
  ['toUpperCase', ofTexts(0, (self) => self.toUpperCase())],
  ['toLowerCase', ofTexts(0, (self) => self.toLowerCase())],
  ['concat', ofTexts(1, (self, other, _, budget) => sized(self.length + other.length, budget) && self + other)],
  ['contains', ofTexts(1, (self, part) => self.includes(part))],
  ['endsWith', ofTexts(1, (self, end) => self.endsWith(end))],
  ['matches', ofTexts(1, (self, pattern, _, budget) => compiled(pattern, self, budget).matches(self))],
  ['compareTo', ofTexts(1, compare)],
  ['replace', ofTexts(2, replace)],
  [
    'replaceAll',
    ofTexts(2, (self, pattern, by, budget) => replaceMatches(compiled(pattern, self, budget), self, by, true, budget)),
  ],
  [
    'replaceFirst',
    ofTexts(2, (self, pattern, by, budget) => replaceMatches(compiled(pattern, self, budget), self, by, false, budget)),
  ],
  ['equals', [method(['any'], (self, [other]) => self === other)]],
  ['equalsIgnoreCase', [method(['text'], (self, [other]) => typeof other === 'string' && fold(self) === fold(other))]],
  [
    'startsWith',
    [
      ...ofTexts(1, (self, start) => self.startsWith(start)),
      method(['text', 'int'], (self, [start, at]) => {
        const from = intArgument(at);
        return from >= 0 && from <= self.length && self.startsWith(textArgument(start), from);
      }),
    ],
  ],
  [
    'indexOf',
    [
      ...ofTexts(1, (self, part) => self.indexOf(part)),
      method(['text', 'int'], (self, [part, from]) => self.indexOf(textArgument(part), intArgument(from))),
      method(['int'], (self, [code]) => self.indexOf(character(code))),
    ],
  ],
  [
    'lastIndexOf',
    [
      ...ofTexts(1, (self, part) => self.lastIndexOf(part)),
      method(['text', 'int'], (self, [part, from]) =>
        intArgument(from) < 0 ? -1 : self.lastIndexOf(textArgument(part), intArgument(from)),
      ),
      method(['int'], (self, [code]) => self.lastIndexOf(character(code))),
    ],
  ],
  ['charAt', [method(['int'], charAt)]],
  [
    'substring',
    [
      method(['int'], (self, [start]) => substring(self, intArgument(start), self.length)),
      method(['int', 'int'], (self, [start, end]) => substring(self, intArgument(start), intArgument(end))),
    ],
  ],
  [
    'split',
    [
      ...ofTexts(1, (self, pattern, _, budget) => splitText(compiled(pattern, self, budget), self, 0, budget)),
      method(['text', 'int'], (self, [pattern, limit], budget) =>
        splitText(compiled(textArgument(pattern), self, budget), self, intArgument(limit), budget),
      ),
    ],
  ],
]);

/** A text may not grow without end; always true. */
function sized(length: number, budget: Budget): true {
  budget.text(length);
  return true;
}

function compiled(pattern: string, text: string, budget: Budget) {
  budget.work(text.length + 8 * pattern.length);
  const result = compilePattern(pattern);
  if ('complaint' in result) throw new RenderFault(result.complaint.replace(/\.$/, ''));
  return result.pattern;
}

/** Java takes away everything up to the blank, and no other blanks of Unicode. */
function trim(self: string): string {
  let start = 0;
  let end = self.length;
  while (start < end && self.charCodeAt(start) <= 32) start += 1;
  while (end > start && self.charCodeAt(end - 1) <= 32) end -= 1;
  return self.slice(start, end);
}

function fold(text: string): string {
  return text.toUpperCase().toLowerCase();
}

function character(code: Live | undefined): string {
  const value = intArgument(code);
  return value >= 0 && value <= 0x10ffff ? String.fromCodePoint(value) : '\u0000\uffff';
}

function compare(self: string, other: string): number {
  const length = Math.min(self.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const difference = self.charCodeAt(index) - other.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return self.length - other.length;
}

function replace(self: string, part: string, by: string, budget: Budget): string {
  const count = self.split(part).length + (part === '' ? 1 : -1);
  budget.text(Math.max(0, self.length + count * (by.length - part.length)));
  return part === ''
    ? by + [...Array(self.length).keys()].map((at) => self.charAt(at) + by).join('')
    : self.split(part).join(by);
}

function charAt(self: string, [at]: readonly Live[]): string {
  const index = intArgument(at);
  if (index >= 0 && index < self.length) return self.charAt(index);
  throw new JavaException(`java.lang.StringIndexOutOfBoundsException: String index out of range: ${index}`);
}

function substring(self: string, start: number, end: number): string {
  if (start >= 0 && start <= end && end <= self.length) return self.slice(start, end);
  const why = `begin ${start}, end ${end}, length ${self.length}`;
  throw new JavaException(`java.lang.StringIndexOutOfBoundsException: ${why}`);
}
