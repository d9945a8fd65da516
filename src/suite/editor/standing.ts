/** Where a part of a schema stands. */
export interface Standing {
  /** The key that it is the schema of, if it is one's. */
  readonly key?: string;
  /** Whether an expression `${...}` may stand in place of the value. */
  readonly isOpen?: boolean;
}
