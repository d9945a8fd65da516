import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The folder in which webhook messages are kept until they are taken. */
export function spoolFolder({ out }: Pick<Settings, 'out'>): string {
  return join(out, 'webhook');
}
