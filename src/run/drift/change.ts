/** What has changed. The names are those of the output for programs, and stay. */
export type ChangeKind =
  /** The action is not there any more, or not under this name. */
  | 'action-gone'
  /** Nothing is kept of it yet. */
  | 'not-kept'
  /** A contract is kept, and the server has none. */
  | 'contract-gone'
  /** The HTTP method of the request. */
  | 'request-type'
  /** A template names the input, and its own text is sent where it is left out. */
  | 'template-loud'
  /** A template names the input, and nothing is sent where it is left out. */
  | 'template-quiet'
  /** No template names the input any more. */
  | 'template-unused'
  | `${'input' | 'output'}-${'added' | 'removed' | 'required' | 'optional' | 'type' | 'values' | 'rule' | 'closed' | 'open'}`;

/** One difference between the contract that is kept and the one that there is. */
export interface ContractChange {
  readonly what: ChangeKind;
  /** The input or field, dotted: `items[*].sku`. Absent where it is about the whole. */
  readonly path?: string;
  /** Whether somebody who calls the action as before may get something else, or nothing. */
  readonly breaking: boolean;
  /** One sentence. */
  readonly message: string;
  readonly hint?: string;
}
