// Written by `npm run generate`.
import type { FileReport } from '../model/reporter.ts';
import { html } from './html.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { junitExtended } from './junit-extended.ts';
import { markdown } from './markdown.ts';
import { openmetrics } from './openmetrics.ts';
import { results } from './results.ts';
import { tap } from './tap.ts';

/** All reporters, by the name that authors write. */
export const reporters: Readonly<Record<string, FileReport>> = {
  html,
  jsonl,
  junit,
  'junit-extended': junitExtended,
  markdown,
  openmetrics,
  results,
  tap,
};
