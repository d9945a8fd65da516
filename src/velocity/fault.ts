import type { Place } from './syntax.ts';

/**
 * A template cannot be rendered further, and why, in Velocity's words. It is thrown from deep within and caught by
 * `Template.render`, which never throws.
 */
export class RenderFault extends Error {}

/** `#stop`, and `#break` outside of every loop: rendering ends here, and what was written stays. */
export class Stop extends Error {
  /** The loop that ends; nothing for the whole template. */
  readonly loop: object | undefined;
  /** `#break` ends whatever is nearest. */
  readonly isNearest: boolean;

  constructor(isNearest: boolean, loop?: object) {
    super('stop');
    this.isNearest = isNearest;
    this.loop = loop;
  }
}

/** A place as Velocity writes it: `successTemplate[line 1, column 20]`. */
export function placeText(name: string, { line, column }: Place): string {
  return `${name}[line ${line}, column ${column}]`;
}
