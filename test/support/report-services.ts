import type { ReportServices } from '../../src/model/reporter.ts';
import { roomySpool } from './roomy-spool.ts';

/** What reports are made with in tests: everything fits into memory, and the project is the repository. */
export const reportServices: ReportServices = {
  openSpool: roomySpool,
  inRepository: ({ file }) => file,
  bodies: 'full',
  head: Promise.resolve(undefined),
};
