/** What tells the values of one measure apart: short names with few values. */
export type Labels = Readonly<Record<string, string>>;

/** One value of a measure. */
export interface Point {
  readonly labels: Labels;
  readonly value: number;
}

/** How often measurements fell between bounds. */
export interface HistogramPoint {
  readonly labels: Labels;
  /** Upper bounds, each one part of its class, rising. */
  readonly bounds: readonly number[];
  /** Of each class; one more than there are bounds: the last is of what lies above all. */
  readonly counts: readonly number[];
  readonly sum: number;
}

/** What is counted or measured, in base units. */
interface Described {
  /** In small letters, its parts between dots: `service.duration`. */
  readonly name: string;
  /** `s` for seconds, `1` for a share of a whole, else what is counted, in braces: `{case}`. https://ucum.org */
  readonly unit: string;
  /** One sentence, without its full stop. */
  readonly help: string;
}

/** One measure of a run with its values: a count that only grows, a value that may be any, or how values spread. */
export type Measure = Described &
  (
    | { readonly type: 'counter' | 'gauge'; readonly points: readonly Point[] }
    | { readonly type: 'histogram'; readonly points: readonly HistogramPoint[] }
  );

/** Something that took time, as part of something larger. Times in milliseconds since 1970. */
export interface Span {
  /** 32 and 16 hexadecimal digits. https://www.w3.org/TR/trace-context */
  readonly traceId: string;
  readonly spanId: string;
  /** Absent for the root. */
  readonly parentId?: string;
  /** The parent is another program's. */
  readonly isRemoteChild?: true;
  readonly name: string;
  /** `client`: a call to somebody else. */
  readonly kind: 'internal' | 'client';
  readonly startMs: number;
  readonly endMs: number;
  readonly status: 'unset' | 'ok' | 'error';
  readonly attributes: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Values of all measures of a run, for the time from one moment to another, in milliseconds since 1970. */
export interface Measures {
  readonly startMs: number;
  readonly endMs: number;
  readonly measures: readonly Measure[];
}

/** One line of the `otlp` reporter. */
export type TelemetryRecord =
  | { readonly type: 'span'; readonly span: Span }
  | ({ readonly type: 'measures' } & Measures);
