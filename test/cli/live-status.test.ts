import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { showsStatus } from '../../src/commands/live-status.ts';
import type { RunFlags } from '../../src/commands/run-flags.ts';

const drawn = { TERM: 'xterm-256color' };
const onTerminal = Object.assign(new Writable(), { isTTY: true });

it.each<[shows: boolean, env: Record<string, string>, flags: RunFlags]>([
  [true, drawn, {}],
  [true, {}, { verbose: true }],
  [true, { ...drawn, NO_COLOR: '1' }, { color: false }],
  [false, { TERM: 'dumb' }, {}],
  [false, { ...drawn, CI: 'true' }, {}],
  [true, { ...drawn, CI: 'false' }, {}],
  [false, drawn, { quiet: true }],
  [false, drawn, { watch: true }],
])('shows a status at a terminal: %j with %j and %j', (shows, env, flags) => {
  expect(showsStatus({ env, stdout: onTerminal }, flags)).toBe(shows);
  expect(showsStatus({ env, stdout: new Writable() }, flags)).toBe(false);
});
