import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { noHash, verify } from '../../src/lib/chain.ts';
import { lines } from '../../src/lib/lines.ts';
import { project, start } from '../support/cli.ts';
import { from } from '../support/text-of.ts';

/*
 * A run is killed at a moment drawn by lot, again and again, and every whole record that it leaves must verify. A few
 * times in every run of the tests, and as often as KILLS says.
 */
const kills = Number(process.env.KILLS ?? 10);
const atOnce = 2;
/** About as long as a run takes from the first record to the end, so that some are killed as they end. */
const longestMs = 400;

const key = 'key of the kills';
const files = {
  'suites/many.action.yaml': `action: Many\nrepeat: 300\ninputs: { text: "${'x'.repeat(2_000)}" }\n`,
  'suites/actions/many.json': JSON.stringify({
    name: 'Many',
    contract: { input: { inputSchema: {} }, output: { successSchema: {} } },
    simulate: { rules: [{ succeed: { ok: true } }] },
  }),
};

/** What a run leaves of its log when it is killed so long after the first record. */
async function killedAfter(ms: number): Promise<Buffer> {
  const cwd = project(files);
  const folder = join(cwd, 'action-suite-results/audit');
  const log = () => {
    const name = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.jsonl')) : undefined;
    return name === undefined ? Buffer.alloc(0) : readFileSync(join(folder, name));
  };
  const args = ['run', '--simulate', '--concurrency', '25', '--quiet'];
  const running = start(args, { cwd, env: { ACTION_SUITE_AUDIT_KEY: key } });
  while (log().length === 0) await sleep(1);
  await sleep(ms);
  running.kill('SIGKILL');
  await running.ended;
  const left = log();
  rmSync(cwd, { recursive: true });
  return left;
}

/** What is to be said of the bytes of a log, found without a hash. */
function expected(bytes: Buffer) {
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1);
  const records: { seq: number; type: string; hash: string }[] = whole
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
  const last = records.at(-1);
  const isTorn = whole.length < bytes.length;
  return {
    state: isTorn ? 'torn' : last?.type === 'run:finished' ? 'intact' : 'unfinished',
    ...(isTorn && { at: records.length + 1 }),
    head: last?.hash ?? noHash,
  };
}

it(`leaves a log of which every whole record verifies, however often it is killed: ${kills} times`, async () => {
  const lengths: number[] = [];
  const states: string[] = [];
  let left = kills;
  const work = async () => {
    while (left-- > 0) {
      const bytes = await killedAfter(Math.random() * longestMs);
      const verdict = await verify(lines(from([bytes])), key);
      expect(verdict).toEqual(expected(bytes));
      lengths.push(bytes.length);
      states.push(verdict.state);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  expect(states).toHaveLength(kills);
  // At other moments each time, and not always before anything happened.
  expect(new Set(lengths).size).toBeGreaterThan(kills / 4);
}, 3_600_000);
