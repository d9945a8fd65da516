import { spool } from '../../src/outputs/spool.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';

/** A spool that keeps everything in memory: what the tests of reporters say fits there. */
export const roomySpool = spool('/nowhere/report', createTemporaries());
