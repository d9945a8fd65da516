/**
 * What a template works with: data as JSON has it, and tools such as `$esc`. `null` is a reference that leads nowhere.
 * A whole `number` is an integer as in Java, any other a double; a double of a whole number, such as `5.0`, is a
 * `Double`. A `bigint` is an integer that is too large for a `number`.
 */
export type Value = null | boolean | number | bigint | string | Double | readonly Value[] | ValueMap | Tool;

/** A map of names to values: a plain object, of which own keys count. */
export interface ValueMap {
  readonly [name: string]: Value;
}

/** A double whose value is a whole number, and which is therefore printed as `5.0`. */
export class Double {
  readonly whole: number;

  constructor(whole: number) {
    this.whole = whole;
  }
}

/** Something with methods, such as `$esc` and `$math`; its methods take values and give one. */
export class Tool {
  readonly methods: Readonly<Record<string, ToolMethod>>;
  /** What can be asked for without brackets: `$esc.quote`. */
  readonly properties: Readonly<Record<string, Value>>;
  /** The name of its class in messages, such as `org.apache.velocity.tools.generic.EscapeTool`. */
  readonly className: string;

  constructor(
    methods: Readonly<Record<string, ToolMethod>>,
    properties: Readonly<Record<string, Value>> = {},
    className = 'java.lang.Object',
  ) {
    this.methods = methods;
    this.properties = properties;
    this.className = className;
  }
}

/** A method of a tool; throws a `ToolError` for arguments that it cannot take. */
export type ToolMethod = (...args: readonly Value[]) => Value;

/** Why a tool cannot do what is asked: a sentence without a full stop. */
export class ToolError extends Error {}
