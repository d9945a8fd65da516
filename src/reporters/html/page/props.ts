import type { Detail, Row, RunFacts } from './shape.ts';

/** What a section of the overview is given. */
export interface SectionProps {
  readonly facts: RunFacts;
  /** Absent while they are unpacked. */
  readonly rows: readonly Row[] | undefined;
  /** More is written out where nothing can be opened. */
  readonly isPrinting: boolean;
}

/** What a part of a case's page is given. */
export interface CaseProps {
  readonly facts: RunFacts;
  readonly row: Row;
  readonly detail: Detail;
}
