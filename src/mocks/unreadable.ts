import { showText } from '../lib/show.ts';
import type { Unmet } from './mock.ts';

/** How many bytes a file may have. */
export const fileLimit = 1_048_576;

/** What to tell about a file that cannot be used, for a reason such as `it is not there`. */
export function unreadable(path: string, reason: string): Unmet {
  return {
    message: `The file ${showText(path)} cannot be used: ${reason}.`,
    hint: 'The path is read from the project folder: that of the configuration, or the current one if there is none.',
  };
}
