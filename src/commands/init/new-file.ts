/** A file of the project that is to be made. */
export interface NewFile {
  /** Below the project folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
