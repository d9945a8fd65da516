/*
 * One run through everything but HTTP: reads the suites of the folder that it is started in, expands and plans them, runs
 * each case against a target that answers at once, and writes all reports. Prints what it took as JSON. Started by
 * run.ts, which bundles it first.
 *   node process.mjs <cases> [--die-after n] [--resume]
 */
import { createWriteStream, readFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { execute } from '../../src/commands/execute.ts';
import { loadCases } from '../../src/commands/load-cases.ts';
import { continueRun } from '../../src/commands/past/continue-run.ts';
import { createRetrospect } from '../../src/commands/past/retrospect.ts';
import { runPlan, selectionOf } from '../../src/commands/run-plan.ts';
import { settleFor } from '../../src/commands/settle-for.ts';
import type { Invocation, World } from '../../src/commands/world.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { createRedactor } from '../../src/lib/redact.ts';
import type { Target } from '../../src/model/target.ts';
import { openSnapshots } from '../../src/outputs/snapshot-files.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'die-after': { type: 'string' }, resume: { type: 'boolean', default: false } },
});
const root = process.cwd();
const world: World = {
  cwd: root,
  env: {},
  stdout: createWriteStream('/dev/null'),
  stderr: process.stderr,
  stdin: () => process.stdin,
  clock: systemClock,
  random: Math.random,
  // As in a real run, there are secrets to look for.
  redactor: createRedactor(['secret-of-the-bench', 'a-token-for-the-bench']),
  temporaries: createTemporaries(),
  processes: { own: String(process.pid), host: hostname(), isAlive: (id) => id === String(process.pid) },
  version: '0.0.0',
  platform: { node: process.versions.node, system: `${process.platform} ${process.arch}` },
  onSignal: () => () => {},
  raise() {},
  holdScreen: () => () => {},
  onFault(error) {
    throw error;
  },
};

let answered = 0;
let firstMs = 0;
let firstCpuMs = 0;
const dieAfter = Number(options['die-after'] ?? Number.POSITIVE_INFINITY);

/** Answers at once with what it was sent. */
const target: Target = {
  async run({ inputs }) {
    if (answered === 0) {
      const { user, system } = process.cpuUsage();
      firstMs = performance.now();
      firstCpuMs = (user + system) / 1_000;
    }
    // As a machine that loses its power: nothing is put in order first.
    if (answered === dieAfter) process.kill(process.pid, 'SIGKILL');
    answered += 1;
    return { kind: 'succeeded', output: inputs, trace: { calls: 1, throttled: 0 } };
  },
  contract: async () => undefined,
};

const typed: Invocation = {
  patterns: [],
  flags: {
    seed: 'bench',
    maxCases: Number(positionals[0]),
    ...(options.resume && { resume: true }),
    reporter: ['junit', 'html', 'results', 'audit'],
  },
  project: { root, config: {}, dotEnv: {}, problems: [] },
};
const resumed = options.resume ? await continueRun(world, typed) : undefined;
if (resumed && 'kind' in resumed) throw new Error(resumed.message);
const invocation = resumed?.invocation ?? typed;
const { settings, problems } = await settleFor('offline', world, invocation);
const loaded = await loadCases(world, invocation, settings);
const snapshots = await openSnapshots(loaded.snapshotFiles, { root, updates: false, temporaries: world.temporaries });
const wrong = [...problems, ...loaded.problems, ...loaded.broken.flatMap((suite) => suite.problems)];
if (wrong.length > 0 || 'problems' in snapshots) throw new Error(wrong[0]?.message ?? 'The snapshots cannot be read.');
const path = resumed?.run.path;
const code = await execute(world, {
  settings: path === undefined ? settings : { ...settings, reporters: intoLog(path) },
  flags: { ...invocation.flags, quiet: true },
  seed: 'bench',
  cases: loaded.cases,
  queuesOf: loaded.bySuite,
  selected: loaded.selected,
  suites: loaded.suites,
  refused: [],
  snapshots,
  connection: {
    target,
    baseUrl: 'http://127.0.0.1',
    calls: () => answered,
    waiting: () => ({ calls: 0, ms: 0 }),
    close: async () => {},
  },
  plan: await runPlan(settings, loaded, selectionOf(invocation, root), undefined),
  past: resumed?.run,
  retrospect: await createRetrospect(settings, world.redactor, undefined),
});
const peakMiB = peakKiB() / 1_024;
writeSync(1, `${JSON.stringify({ code, answered, selected: loaded.selected, firstMs, firstCpuMs, peakMiB })}\n`);

/** What the system says of the whole process counts in, on Linux, the memory of whoever started it. */
function peakKiB(): number {
  try {
    const own = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return Number(own ?? process.resourceUsage().maxRSS);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

function intoLog(file: string): typeof settings.reporters {
  return settings.reporters.map((asked) => (asked.name === 'audit' ? { name: 'audit', file } : asked));
}
