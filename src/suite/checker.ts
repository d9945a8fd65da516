import type { Pointer } from './pointer.ts';
import type { Words } from './words.ts';

/** Something wrong with one part of a document. */
export interface Finding {
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
  /** Made only when it is told, see `Fault`. */
  words(): Words;
}

/** Takes what the steps that read a suite find wrong. */
export interface Checker {
  /** Of several findings about a part and what is around it, the validator's are kept. */
  report(finding: Finding): void;
  /** Whether the validator has found nothing wrong with the part, what is around it and what is in it. */
  isSound(pointer: Pointer): boolean;
}
