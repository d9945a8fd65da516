import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/lib/chain.ts';
import { lines } from '../../src/lib/lines.ts';
import { seededRandom } from '../../src/lib/random.ts';
import { type Ended, project, start } from '../support/cli.ts';
import { delayed, type FarEnd, type Handler } from '../support/far-end.ts';
import { junitCounts, junitNames } from '../support/junit.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, token, total } from '../support/org.ts';
import { junitFaults } from '../support/xmllint.ts';

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const signals = Object.keys(codes) as (keyof typeof codes)[];

/** A kind of run that is to be interrupted. */
interface Scene {
  readonly cases: number;
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** Whether a run is killed first, so that another one can go on with it. */
  readonly resumes?: boolean;
}

const config = JSON.stringify({ rate: '1000/s', poll: { interval: '20ms' } });
const few = { 'suites/totals.action.yaml': oneSuite(24), 'action-suite.config.json': config };
const many = { ...few, 'suites/totals.action.yaml': oneSuite(4_000, 'skip: later') };
const scenes: Readonly<Record<string, Scene>> = {
  'loading, sign-in, calls': { cases: 24, files: few, args: ['run', '--concurrency', '3'] },
  polls: { cases: 24, files: few, args: ['run', '--protocol', 'jobs'] },
  reports: { cases: 4_000, files: many, args: ['run', '--quiet'] },
  'going on': { cases: 24, files: few, args: ['run', '--resume', '--concurrency', '3'], resumes: true },
};

const accepted = json({ testId: 't1', status: 'QUEUED' });
const test: Handler = (response, received) =>
  delayed(15, received.body.startsWith('{"inputs"') ? accepted : total)(response, received);

/** An organisation that takes its time with everything. */
function slowOrg(): Promise<FarEnd> {
  return startOrg({
    'POST /oauth/token': delayed(60, token),
    [testRoute]: test,
    [testRoute.replace('POST', 'GET').replace(/$/, '/t1')]: [
      json({ testId: 't1', status: 'RUNNING' }),
      json({ testId: 't1', status: 'SUCCEEDED', output: { total: 1 } }),
    ],
  });
}

/** What a run left behind, and how it ended. */
interface Left {
  readonly ended: Ended;
  /** Milliseconds from the last signal to the end. */
  readonly tookMs: number;
  /** Milliseconds from the start to the first trace of the run, and from there to the end. */
  readonly parts: readonly [loading: number, running: number];
  readonly cwd: string;
  /** The bodies of all tests that were asked for. */
  readonly asked: readonly string[];
  /** Files of a run that was killed before. */
  readonly earlier: readonly string[];
}

/** When to send a signal: so many milliseconds after what is named. */
interface Moment {
  readonly after: 'start' | 'beginning' | 'the first';
  readonly ms: number;
}

/** Runs a scene from its start and sends it the signal at these moments. */
async function play(
  { files, args, resumes }: Scene,
  moments: readonly Moment[],
  signal: NodeJS.Signals = 'SIGINT',
): Promise<Left> {
  const org = await slowOrg();
  try {
    const cwd = project(files);
    const where = { cwd, env: signedIn(org) };
    if (resumes) {
      const cut = start(['run', '--concurrency', '3'], where);
      while (org.received.length < 6) await sleep(1);
      cut.kill('SIGKILL');
      await cut.ended;
    }
    const [earlier, calls] = [passing(cwd), org.received.length];
    const startedAt = performance.now();
    let [begunAt, lastAt, isOver] = [startedAt, startedAt, false];
    const running = start(args, where);
    const ended = running.ended.then((how) => {
      isOver = true;
      return how;
    });
    const hasBegun = () => isOver || org.received.length > calls || (!resumes && logOf(cwd) !== undefined);
    const beginning = (async () => {
      while (!hasBegun()) await sleep(2);
      begunAt = performance.now();
    })();
    for (const { after, ms } of moments) {
      if (after === 'beginning') await beginning;
      await Promise.race([ended, sleep(ms)]);
      if (isOver) break;
      lastAt = performance.now();
      running.kill(signal);
    }
    const how = await ended;
    const now = performance.now();
    await beginning;
    const asked = org.received.flatMap(({ url, body }) => (url.endsWith('/test') ? [body] : []));
    return { ended: how, tookMs: now - lastAt, parts: [begunAt - startedAt, now - begunAt], cwd, asked, earlier };
  } finally {
    await org.close();
  }
}

/** Files that are there only while a run lasts. */
function passing(cwd: string): string[] {
  return readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tmp|lock)$/.test(name));
}

const resultsOf = (cwd: string) => join(cwd, 'action-suite-results');

function junitOf(cwd: string): string | undefined {
  const path = join(resultsOf(cwd), 'junit.xml');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function logOf(cwd: string): string | undefined {
  const folder = join(resultsOf(cwd), 'audit');
  const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
  return name && join(folder, name);
}

/** What is wrong with how a run ended that was sent a signal. */
async function faultsOf(
  scene: Scene,
  signal: keyof typeof codes,
  { ended, tookMs, cwd, asked, earlier }: Left,
  twice: boolean,
) {
  const faults: string[] = [];
  const check = (holds: boolean, what: string) => holds || faults.push(what);
  // A run that has not begun leaves the lock of the one that was killed; one that has takes it over.
  const excused = new Set(earlier.filter((name) => name.endsWith('.tmp') || ended.stdout === ''));
  const own = passing(cwd).filter((name) => !excused.has(name));
  check(own.length === 0, `left ${own.join(', ')}`);
  check(tookMs < (twice ? 1_500 : 5_000), `took ${Math.round(tookMs)} ms`);
  check(new Set(asked).size === asked.length, 'sent something twice');

  const log = logOf(cwd);
  const records = log === undefined ? [] : readFileSync(log, 'utf8').trimEnd().split('\n');
  const last = JSON.parse(records.at(-1) || '{}');
  const state = log === undefined ? 'none' : (await verify(lines(createReadStream(log)))).state;
  const isOver = last.type === 'run:finished';
  const code = ended.code ?? (ended.signal === signal ? codes[signal] : null);
  check(code === codes[signal] || (isOver && !last.stopped), `ended with ${code}`);

  const xml = junitOf(cwd);
  if (xml !== undefined) {
    const { claimed, held } = junitCounts(xml);
    check(JSON.stringify(claimed) === JSON.stringify(held), 'JUnit counts wrong');
    check(new Set(junitNames(xml)).size === scene.cases && held.tests === scene.cases, 'JUnit lacks cases');
  }
  const hasBegun = scene.resumes ? ended.stdout !== '' : log !== undefined;
  check(!twice || ['none', 'intact', 'unfinished'].includes(state), `the log is ${state}`);
  if (hasBegun && !twice) {
    check(state === 'intact' && isOver, `the log is ${state}`);
    check(xml !== undefined, 'no JUnit');
  }
  return { faults, xml, hasBegun, isInterrupted: last.stopped?.why === 'interrupted' };
}

/** Does all of it, so many at once. */
async function inLanes<T, R>(items: readonly T[], lanes: number, act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}

describe('a signal at any moment', () => {
  it('ends a run with its code, whole reports and nothing left over, 100 times', async () => {
    const seed = process.env.SIGNAL_SEED ?? 'any moment';
    const random = seededRandom(seed);
    const parts = new Map<Scene, Left['parts']>();
    for (const scene of Object.values(scenes)) parts.set(scene, (await play(scene, [])).parts);
    const plans = Array.from({ length: 100 }, (_, index) => {
      const [name, scene] = Object.entries(scenes)[index % 4] as [string, Scene];
      const signal = signals[Math.floor(random() * 3)] ?? 'SIGINT';
      const [loading, running] = parts.get(scene) ?? [0, 0];
      const first: Moment =
        random() < 0.25
          ? { after: 'start', ms: random() * loading }
          : { after: 'beginning', ms: random() * 1.2 * running };
      const second: Moment[] = index % 5 === 4 ? [{ after: 'the first', ms: random() * 60 }] : [];
      return { name, scene, signal, moments: [first, ...second] };
    });

    const ended = await inLanes(plans, 2, async ({ name, scene, signal, moments }) => {
      const left = await play(scene, moments, signal);
      const found = await faultsOf(scene, signal, left, moments.length > 1);
      const when = moments.map(({ after, ms }) => `${Math.round(ms)} ms after ${after}`).join(', ');
      return { ...found, faults: found.faults.map((fault) => `${name}, ${signal} ${when}: ${fault}`) };
    });
    expect(ended.flatMap(({ faults }) => faults)).toEqual([]);
    // Otherwise nothing would have been tried: the moments fall before, into and behind what is run.
    const count = (holds: (end: (typeof ended)[number]) => boolean) => ended.filter(holds).length;
    const tally = [
      count(({ hasBegun }) => !hasBegun),
      count(({ isInterrupted }) => isInterrupted),
      count(({ xml }) => xml !== undefined),
    ];
    expect(Math.min(...tally)).toBeGreaterThan(10);
    const documents = ended.flatMap(({ xml }) => (xml !== undefined && xml.length < 50_000 ? [xml] : [])).slice(0, 8);
    for (const xml of documents) expect(await junitFaults(xml)).toEqual([]);
  }, 180_000);
});
