import type { AST } from '@eslint-community/regexpp';
import { compilePattern } from '../lib/pattern.ts';
import type { CodeRange } from './piece.ts';

/** The parts of a pattern that stand for one character each. */
export type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass;

/**
 * The characters that a part of a pattern may become; none where it may become none that can be made, and `undefined`
 * where RE2 reads the part otherwise than its parser here, which knows JavaScript's syntax: `\z`, `[[:alpha:]]`, `\pL`.
 *
 * What is named one by one (`é`, `[α-ω]`) is taken as it stands. Of what is named by its kind (`.`, `\w`, `\s`, `\p{L}`,
 * `[^,]`) only printable ASCII is taken: back ends understand it, and nobody has to look for a character unseen.
 */
export function charactersOf(leaf: Leaf): readonly CodeRange[] | undefined {
  if (leaf.type === 'Character' && leaf.raw === String.fromCodePoint(leaf.value)) return exactly(leaf.value);
  if ('complaint' in compilePattern(leaf.raw)) return undefined;
  const ranges = rangesOf(leaf).flatMap(withoutSurrogates);
  const isReadAlike = ranges.every(([from, to]) => fits(leaf.raw, from) && fits(leaf.raw, to));
  return isReadAlike ? ranges : undefined;
}

function rangesOf(leaf: Leaf): readonly CodeRange[] {
  if (leaf.type === 'Character') return exactly(leaf.value);
  if (leaf.type === 'CharacterSet' || leaf.negate) return printableThatFit(leaf.raw);
  return leaf.elements.flatMap((element): readonly CodeRange[] => {
    if (element.type === 'Character') return exactly(element.value);
    if (element.type === 'CharacterClassRange') return [[element.min.value, element.max.value]];
    return printableThatFit(element.raw);
  });
}

function exactly(value: number): readonly CodeRange[] {
  return [[value, value]];
}

function printableThatFit(raw: string): readonly CodeRange[] {
  return printable.filter((code) => fits(raw, code)).flatMap(exactly);
}

/** From the blank to the tilde. */
const printable: readonly number[] = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);

function fits(raw: string, code: number): boolean {
  const compiled = compilePattern(raw);
  return 'pattern' in compiled && compiled.pattern.testExact(String.fromCodePoint(code));
}

/** Halves of characters beyond U+FFFF are no characters. */
function withoutSurrogates([from, to]: CodeRange): readonly CodeRange[] {
  const parts: readonly CodeRange[] = [
    [from, Math.min(to, 0xd7ff)],
    [Math.max(from, 0xe000), to],
  ];
  return to < 0xd800 || from > 0xdfff ? [[from, to]] : parts.filter(([first, last]) => first <= last);
}
