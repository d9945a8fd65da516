import type { TextPosition } from './fault.ts';
import type { Pointer } from './pointer.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Something wrong with one part of a document. */
export interface Finding {
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  /** Where within a text the fault is. */
  readonly within?: TextPosition;
  /** Made only when it is told, see `Fault`. */
  words(): Words;
}

/** The names that expressions and generated values may use. */
export interface KnownNames {
  /** Environment variables that the configuration allows. */
  readonly env: readonly string[];
  /** Of the chosen environment; `undefined` where it is not known which is meant. */
  readonly vars: readonly string[] | undefined;
  /** The inputs that the suite or one of its cases sends; `undefined` where its cases could not be read. */
  inputs(): ReadonlySet<string> | undefined;
}

/** Takes what the steps that read a suite find wrong. */
export interface Checker {
  readonly names: KnownNames;
  readonly vocabulary: Pick<Vocabulary, 'matchers' | 'mocks'>;
  /** Of several findings about a part and what is around it, the validator's are kept. */
  report(finding: Finding): void;
  /** Whether the validator has found nothing wrong with the part, what is around it and what is in it. */
  isSound(pointer: Pointer): boolean;
}
