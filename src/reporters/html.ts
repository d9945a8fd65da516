import type { FileReport } from '../model/reporter.ts';

/**
 * One page that opens from the disk with no network: an overview, a table of the cases, a page for each. What it is made
 * of is loaded when it is written, since no other command needs it.
 */
export const html: FileReport = {
  fileName: 'report.html',
  create(services) {
    return async function* (events) {
      const { htmlDocument } = await import('./html/html-document.ts');
      yield* htmlDocument(events, services);
    };
  },
};
