import { RenderFault } from './fault.ts';

/** What one rendering may cost at most. */
export interface Limits {
  /** Rounds of all loops together. */
  readonly rounds: number;
  /** Characters written, those of texts in double quotes included. */
  readonly characters: number;
  /** Steps of any kind: about a reference, or 64 characters that a method reads. */
  readonly steps: number;
}

/** More than any real template needs, and less than a second of work. */
export const usualLimits: Limits = { rounds: 10_000, characters: 4_000_000, steps: 1_000_000 };

/** How deep directives, macros and expressions may call each other, so that the stack suffices. */
const deepest = 600;

/** Counts what a rendering costs, and ends it with a `RenderFault` when that is too much. */
export class Budget {
  private readonly limits: Limits;
  private rounds = 0;
  private characters = 0;
  private steps = 0;
  private level = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** One round of a loop. */
  round(): void {
    this.rounds += 1;
    if (this.rounds > this.limits.rounds) throw new RenderFault(`more than ${this.limits.rounds} rounds of #foreach`);
  }

  /** So many characters of text. */
  text(length: number): void {
    this.characters += length;
    if (this.characters > this.limits.characters) {
      throw new RenderFault(`more than ${this.limits.characters} characters of text`);
    }
  }

  /** So many steps. */
  work(steps: number): void {
    this.steps += steps;
    if (this.steps > this.limits.steps) throw new RenderFault(`more than ${this.limits.steps} steps`);
  }

  /** One level deeper; `leave` must follow, whatever happens. */
  enter(): void {
    this.level += 1;
    if (this.level > deepest) throw new RenderFault(`more than ${deepest} levels within each other`);
  }

  /** One level less deep. */
  leave(): void {
    this.level -= 1;
  }

  /** How deep data stands within data. */
  depth(depth: number): void {
    if (depth > 100) throw new RenderFault('more than 100 levels within each other');
  }
}
