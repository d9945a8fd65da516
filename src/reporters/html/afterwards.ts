import type { ReportServices } from '../../model/reporter.ts';
import { comparisonWords } from '../baseline/words.ts';
import type { RunFacts } from './page/shape.ts';

/** Of one kind of change, the page names at most so many cases. */
const mostChanges = 50;

/** What is known of a run only when its last event has come: the head of its log, and how it stands to earlier runs. */
export async function afterwards({
  head,
  comparison,
  history,
}: Pick<ReportServices, 'head' | 'comparison' | 'history'>): Promise<
  Pick<RunFacts, 'auditHead' | 'comparison' | 'history'>
> {
  const auditHead = await head;
  const compared = comparison?.();
  const earlier = (await history?.()) ?? [];
  return {
    ...(auditHead !== undefined && { auditHead }),
    ...(compared && { comparison: comparisonWords(compared, mostChanges) }),
    ...(earlier.length > 0 && { history: earlier }),
  };
}
