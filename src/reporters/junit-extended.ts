import type { FileReport } from '../model/reporter.ts';
import { junitReporter } from './junit.ts';
import { readable } from './junit-text.ts';

/**
 * JUnit XML with what many readers know and the schema of Jenkins does not: `skipped` and `timestamp` in all; of each
 * case its `file`, from the root of the repository, its `line`, and `properties`. See
 * https://github.com/testmoapp/junitxml. It has a file of its own, so that both forms can be asked for.
 */
export const junitExtended: FileReport = {
  fileName: 'junit-extended.xml',
  create: ({ inRepository, ...services }) =>
    junitReporter(services, {
      totals: ({ counts, firstMs }) => ({
        skipped: counts.skipped,
        timestamp: firstMs === 0 ? undefined : new Date(firstMs).toISOString().slice(0, 19),
      }),
      attributes: ({ place }) => ({ file: readable(inRepository(place)), line: place.line }),
      properties: ({ caseId, actionId, actionStatus, seed, tags, attempts }) => [
        ['caseId', caseId],
        ['actionId', actionId],
        ['actionStatus', actionStatus],
        ['seed', seed],
        ['tags', tags.length === 0 ? undefined : tags.join(', ')],
        ['attempts', attempts.length < 2 ? undefined : String(attempts.length)],
      ],
    }),
};
