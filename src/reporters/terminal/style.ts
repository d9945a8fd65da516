import { Chalk } from 'chalk';
import type { Status } from '../../model/outcome.ts';

/** Paints text by what it means. Without colour every one of these gives the text as it is. */
export interface Style {
  good(text: string): string;
  bad(text: string): string;
  warning(text: string): string;
  /** What differs within a good or a bad text. */
  goodMark(text: string): string;
  badMark(text: string): string;
  faint(text: string): string;
  strong(text: string): string;
  /** Mark and word for how a case ended, painted: `✗ failed`. */
  status(status: Status): string;
}

/** Only the sixteen colours of every terminal, so that its own theme decides how they look. */
export function createStyle(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    goodMark: (text) => chalk.green.inverse(text),
    badMark: (text) => chalk.red.inverse(text),
    faint: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
    status: (status) =>
      ({
        passed: () => chalk.green('✓ passed'),
        failed: () => chalk.red('✗ failed'),
        errored: () => chalk.red('✗ errored'),
        skipped: () => chalk.dim('↷ skipped'),
      })[status](),
  };
}
