// Written by `npm run generate`.
import type { FileReport } from '../model/reporter.ts';
import { html } from './html.ts';
import { junit } from './junit.ts';
import { results } from './results.ts';

/** All reporters, by the name that authors write. */
export const reporters: Readonly<Record<string, FileReport>> = {
  html,
  junit,
  results,
};
