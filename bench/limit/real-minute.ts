import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../../src/lib/clock.ts';
import type { Clock } from '../../src/model/clock.ts';
import { readAction } from '../../src/targets/simulator/read-action.ts';
import { type Simulator, startSimulator } from '../../src/targets/simulator/server.ts';
import { cleanEnv } from '../shared/clean-env.ts';
import { program } from '../shared/program.ts';
import { type Figures, possibleCalls, type Scenario } from './scenario.ts';

const minuteMs = 60_000;

/** Plays a scenario with the built command against a simulator that enforces the limit, for a real minute. */
export async function realMinute(scenario: Scenario, folder: string): Promise<Figures> {
  let startedAt: number | undefined;
  let begin = () => {};
  const began = new Promise<void>((resolve) => {
    begin = resolve;
  });
  // The server's window begins with the first call, not with the token.
  const clock = { ...systemClock, monotonic: () => (startedAt === undefined ? 0 : performance.now() - startedAt) };
  const simulator = await startServer(scenario, clock, () => {
    startedAt ??= performance.now();
    begin();
  });
  const token = await tokenOf(simulator);
  const children = await Promise.all(
    Array.from({ length: scenario.runs }, (_, run) =>
      startRun(join(folder, String(run)), simulator.url, token, scenario),
    ),
  );
  await began;
  const stop = callInVain(simulator, token, scenario.others);
  await new Promise((resolve) => setTimeout(resolve, minuteMs));
  const { test, poll, throttled } = simulator.calls();
  const theirs = stop();
  for (const child of children) child.kill('SIGKILL');
  await simulator.close();
  return {
    passed: test + poll - throttled + theirs.refused,
    possible: possibleCalls(scenario, 1),
    refused: throttled - theirs.refused,
  };
}

async function startServer({ allowed, protocol }: Scenario, clock: Clock, onTest: () => void): Promise<Simulator> {
  const read = readAction(
    {
      id: 'custom_-_limit',
      name: 'Limit',
      contract: { input: { inputSchema: {} }, output: { successSchema: {} } },
      config: { request: { requestType: 'GET' } },
    },
    'limit.json',
  );
  if (!('action' in read)) throw new Error(JSON.stringify(read.problems));
  const simulator = await startSimulator({
    ...{ actions: [read.action], rateLimit: allowed, protocol, clock },
    engine: () => {
      onTest();
      return { kind: 'succeeded', output: {}, latencyMs: 300 };
    },
  });
  if ('kind' in simulator) throw new Error(simulator.message);
  return simulator;
}

async function tokenOf({ url }: Simulator): Promise<string> {
  const authorization = `Basic ${Buffer.from('bench:bench').toString('base64')}`;
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
  const reply = await fetch(`${url}/oauth/token`, { method: 'POST', headers, body: 'grant_type=client_credentials' });
  const body: unknown = await reply.json();
  if (typeof body === 'object' && body && 'access_token' in body) return String(body.access_token);
  throw new Error('The simulator gave no token.');
}

/** More cases than a minute has room for. */
async function startRun(folder: string, url: string, token: string, { rate, protocol }: Scenario) {
  const numbers = Array.from({ length: 1_000 }, (_, index) => index).join(', ');
  await mkdir(join(folder, 'suites'), { recursive: true });
  await writeFile(join(folder, 'suites/limit.action.yaml'), `action: custom_-_limit\nmatrix:\n  n: [${numbers}]\n`);
  const args = ['run', '--rate', `${rate}/min`, '--concurrency', '10', '--protocol', protocol, '--quiet'];
  return spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: cleanEnv({ GENESYS_BASE_URL: url, GENESYSCLOUD_ACCESS_TOKEN: token }),
    stdio: 'ignore',
  });
}

/** Calls evenly until it is stopped; gives how many of the calls were refused. */
function callInVain({ url }: Simulator, token: string, perMinute: number): () => { readonly refused: number } {
  const figures = { refused: 0 };
  const timer = setInterval(
    async () => {
      const { status } = await fetch(`${url}/api/v2/integrations/actions`, {
        headers: { authorization: `Bearer ${token}` },
      });
      if (status === 429) figures.refused++;
    },
    perMinute === 0 ? 2 * minuteMs : minuteMs / perMinute,
  );
  return () => {
    clearInterval(timer);
    return figures;
  };
}
