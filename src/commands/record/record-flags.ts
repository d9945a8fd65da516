import { Option } from 'commander';
import { text } from '../option-values.ts';

/** With the simulator: calls the systems behind the actions for real. */
export function recordOption(): Option {
  return new Option('--record', 'send for real what no stub answers, and write what is answered as stubs');
}

/** Where requests go that are sent for real. */
export const backEndOption = [
  '--back-end <url>',
  'with --record: scheme and host of every request that is sent for real',
  text('Write a web address.'),
] as const;
