/** What a notice says to the reader of a run, before it is stamped. It never changes a result. */
export interface NoticeContent {
  readonly level: 'info' | 'warning' | 'error';
  /** One or two sentences, no line breaks. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}
