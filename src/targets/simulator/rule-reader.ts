/** Where rules stand, and who is told what is wrong with them. */
export interface RuleReader {
  readonly file: string;
  /** `message` says what is wrong, `hint` what to write instead. */
  report(message: string, hint: string): void;
}
