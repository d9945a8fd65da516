import { type Live, type Scope, toLive } from './live.ts';
import type { ValueMap } from './value.ts';

/**
 * The variables of a template: those it was given, copied when first asked for, and those it sets. A name that is not
 * there in its own spelling is looked for without regard to case, since exports that Genesys itself published write
 * `$Input.x` and `${INPUT.x}` for `input`; that the platform allows it is assumed.
 */
export class RootScope implements Scope {
  private readonly given: ValueMap;
  private readonly own = new Map<string, Live>();
  private readonly removed = new Set<string>();
  private folded: Map<string, string> | undefined;

  constructor(given: ValueMap) {
    this.given = given;
  }

  get(name: string): Live {
    const known = this.own.get(name);
    if (known !== undefined) return known;
    const spelling = this.spellingOf(name);
    if (spelling === undefined) return null;
    const own = this.own.get(spelling);
    if (own !== undefined) return own;
    const live = toLive(this.given[spelling] ?? null);
    this.own.set(spelling, live);
    return live;
  }

  has(name: string): boolean {
    return this.own.has(name) || this.spellingOf(name) !== undefined;
  }

  put(name: string, value: Live): void {
    this.own.set(name, value);
  }

  remove(name: string): void {
    this.own.delete(name);
    this.removed.add(name);
  }

  written(): undefined {
    return undefined;
  }

  private spellingOf(name: string): string | undefined {
    if (Object.hasOwn(this.given, name)) return this.removed.has(name) ? undefined : name;
    this.folded ??= new Map(Object.keys(this.given).map((key) => [key.toLowerCase(), key]));
    const spelling = this.folded.get(name.toLowerCase());
    return spelling === undefined || this.removed.has(spelling) ? undefined : spelling;
  }
}

/** An argument of a macro: worked out whenever it is used, in the scope of the caller. */
export interface MacroArgument {
  readonly value: () => Live;
  readonly source: () => string;
}

/** The variables that the body of a macro sees: its arguments, and all those of its caller. */
export class MacroScope implements Scope {
  private readonly outer: Scope;
  private readonly args: Map<string, MacroArgument>;
  private readonly own: Map<string, Live>;

  constructor(outer: Scope, args: Map<string, MacroArgument>, own: Map<string, Live>) {
    this.outer = outer;
    this.args = args;
    this.own = own;
  }

  get(name: string): Live {
    const own = this.own.get(name) ?? null;
    if (own !== null) return own;
    const arg = this.args.get(name);
    return arg ? arg.value() : this.outer.get(name);
  }

  has(name: string): boolean {
    return this.own.has(name) || this.args.has(name) || this.outer.has(name);
  }

  put(name: string, value: Live): void {
    this.own.set(name, value);
    this.outer.put(name, value);
  }

  remove(name: string): void {
    this.own.delete(name);
    this.args.delete(name);
    this.outer.remove(name);
  }

  written(reference: string): string | undefined {
    return (
      (reference.startsWith('$') ? this.args.get(reference.slice(1))?.source() : undefined) ??
      this.outer.written(reference)
    );
  }
}
