/** What the command line of `contracts` says besides. */
export interface ContractFlags {
  /** Of `contracts pull`. */
  readonly prune?: boolean;
  /** Of `contracts diff`. */
  readonly breaking?: boolean;
}
