/** Where something begins in the template: both from 1, as Velocity counts them (a tab goes on to the next multiple of 8). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A piece as it stands in the template; put together only when asked for, since pieces stand within pieces. */
export type Source = () => string;

/** A piece of a template, in the order in which it is rendered. */
export type Node = TextNode | ReferenceNode | SetNode | IfNode | DirectiveNode;

/** A piece that has a value. */
export type Expression =
  | ReferenceNode
  | LiteralNode
  | InterpolationNode
  | ListNode
  | MapNode
  | RangeNode
  | OperationNode
  | NotNode
  | GroupNode
  | WordNode;

/** What stands in the output as it is. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
}

/** `$a.b("c")[0]` in one of its spellings. */
export interface ReferenceNode extends Place {
  readonly type: 'reference';
  /** The variable, without the dollar. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** `$!a`: nothing is written when there is nothing. */
  readonly quiet: boolean;
  /** No reference after all, such as the `{b}` of `$a{b}`: its name is written as it stands. */
  readonly runt: boolean;
  /** An odd number of backslashes stands before it: the source is written, not the value. */
  readonly escaped: boolean;
  /** `$\!a`, which never has a value as an argument. */
  readonly computable: boolean;
  /** Half of the backslashes before it. */
  readonly slashes: string;
  /** More dollars before it: `$$a`. */
  readonly dollars: string;
  /** What is written when there is no value, if that is not the source. */
  readonly nullText?: string;
  /** It as it stands in the template, without backslashes and further dollars. */
  readonly source: Source;
  /** It stands alone in a condition, where an unknown variable is no mistake; settled when what is around it is read. */
  tested: boolean;
}

/** One step along a reference. */
export type Step =
  | (Place & { readonly type: 'property'; readonly name: string })
  | (Place & { readonly type: 'method'; readonly name: string; readonly args: readonly Expression[] })
  | (Place & { readonly type: 'index'; readonly key: Expression });

/** `"text"` without references, a number, `true`. */
export interface LiteralNode {
  readonly type: 'literal';
  readonly value: Constant;
  readonly source: Source;
}

/** What a literal can be; `whole` marks `5.0`, a double of a whole number. */
export type Constant = string | boolean | number | bigint | { readonly whole: number };

/** A text in double quotes with references or directives within. */
export interface InterpolationNode {
  readonly type: 'interpolation';
  readonly body: readonly Node[];
  /** One blank was added at the end before it was read, and is taken off again. */
  readonly padded: boolean;
  readonly source: Source;
}

/** `[1, $a]`. */
export interface ListNode {
  readonly type: 'list';
  readonly items: readonly Expression[];
  readonly source: Source;
}

/** `{"a": 1}`. */
export interface MapNode {
  readonly type: 'map';
  readonly entries: readonly (readonly [Expression, Expression])[];
  readonly source: Source;
}

/** `[1..5]`. */
export interface RangeNode {
  readonly type: 'range';
  readonly from: Expression;
  readonly to: Expression;
  readonly source: Source;
}

/** Everything with a left and a right side. */
export interface OperationNode extends Place {
  readonly type: 'operation';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
  readonly source: Source;
}

/** The operators; those written as words (`and`, `eq`) are the same. */
export type Operator = '||' | '&&' | '==' | '!=' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '%';

/** `!$a`. */
export interface NotNode {
  readonly type: 'not';
  readonly operand: Expression;
  readonly source: Source;
}

/** A condition, the right side of `#set`, or what stands in round brackets. */
export interface GroupNode {
  readonly type: 'group';
  readonly inner: Expression;
  readonly source: Source;
}

/** A bare word as an argument of a directive: the `in` of `#foreach`, the name of a macro. */
export interface WordNode extends Place {
  readonly type: 'word';
  readonly word: string;
  readonly source: Source;
}

/** `#set($a = 1)`. */
export interface SetNode extends Place {
  readonly type: 'set';
  readonly target: ReferenceNode;
  readonly value: Expression;
}

/** `#if`, with every `#elseif`; `#else` has no condition. */
export interface IfNode {
  readonly type: 'if';
  readonly branches: readonly { readonly condition?: Expression; readonly body: readonly Node[] }[];
}

/** Any other directive, and the call of a macro. */
export interface DirectiveNode extends Place {
  readonly type: 'directive';
  readonly name: string;
  readonly args: readonly Expression[];
  /** What stands between it and its `#end`, if it has one. */
  readonly body?: readonly Node[];
  /** It was written with round brackets. */
  readonly bracketed: boolean;
  /** It ends as a call does, with `)` or `#end`: a macro must be there. */
  readonly isCall: boolean;
  readonly source: Source;
  /** The source of its body, for `#literal`. */
  readonly bodySource: Source;
}
