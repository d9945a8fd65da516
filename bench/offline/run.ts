/*
 * How many exported actions the offline engine carries out in a second: in this process, and over HTTP; and what 400
 * exported actions add to the start of a run that needs one of them.
 *   node_modules/.bin/jiti bench/offline/run.ts [--rounds 5]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Stub } from '../../src/model/stub.ts';
import { readStubFile } from '../../src/suite/read-stub-file.ts';
import type { SimulatedAction } from '../../src/targets/simulator/action.ts';
import { offlineEngine } from '../../src/targets/simulator/offline-engine.ts';
import { readAction } from '../../src/targets/simulator/read-action.ts';
import { startSimulator } from '../../src/targets/simulator/server.ts';
import { describeMachine } from '../shared/describe-machine.ts';
import { inScratchFolder } from '../shared/in-scratch-folder.ts';
import { lastLines, measure } from '../shared/measure.ts';
import { median } from '../shared/median.ts';
import { program, requireBuild } from '../shared/program.ts';
import { table } from '../shared/table.ts';
import { wholeNumber } from '../shared/whole-number.ts';
import { inputs, stubText, typicalAction } from './typical-action.ts';

/** Executions a second on one core. */
const goal = 2_000;
/** Times the start with one action. */
const startGoal = 1.5;
const executions = 20_000;

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = wholeNumber(options.rounds);
requireBuild();

const inProcess = await eachRound(runInProcess);
const overHttp = await eachRound(runOverHttp);
const starts = await inScratchFolder(async (folder) => {
  const [one, many] = [join(folder, 'one'), join(folder, 'many')];
  await writeProject(one, 1);
  await writeProject(many, 400);
  const walls: { one: number[]; many: number[] } = { one: [], many: [] };
  for (let round = 0; round < rounds; round += 1) {
    walls.one.push(await startOf(one));
    walls.many.push(await startOf(many));
  }
  return { one: median(walls.one), many: median(walls.many) };
});
const ratio = starts.many / starts.one;

process.stdout.write(`Offline engine: ${describeMachine()}; medians of ${rounds} rounds of ${executions} executions

${table(
  ['how', 'executions/s', 'CPU us each'],
  [
    ['in the process', inProcess.perSecond.toFixed(0), inProcess.cpuUs.toFixed(0)],
    [
      'over HTTP, 8 at once, client and server in one process',
      overHttp.perSecond.toFixed(0),
      overHttp.cpuUs.toFixed(0),
    ],
  ],
)}

in the process: ${verdict(inProcess.perSecond >= goal)} (goal: ${goal} a second)
start of run --simulate: ${starts.one.toFixed(0)} ms with one action, ${starts.many.toFixed(0)} ms with 400: ${ratio.toFixed(2)} times (goal: under ${startGoal}, ${verdict(ratio < startGoal)})
`);

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'missed';
}

interface Pace {
  readonly perSecond: number;
  readonly cpuUs: number;
}

/** One round goes before the others, to warm up. */
async function eachRound(work: () => Promise<void>): Promise<Pace> {
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const since = process.cpuUsage();
    const start = performance.now();
    await work();
    const { user, system } = process.cpuUsage(since);
    if (round === 0) continue;
    walls.push((performance.now() - start) / executions);
    cpus.push((user + system) / executions);
  }
  return { perSecond: 1_000 / median(walls), cpuUs: median(cpus) };
}

async function runInProcess(): Promise<void> {
  const engine = offlineEngine();
  const action = actionOf();
  const context = { draft: false, now: 0, contextId: 'any', stubs: [] };
  for (let n = 0; n < executions; n += 1) {
    const given = inputs(n);
    if (action.checkInputs(given).length > 0) throw new Error('The inputs do not fit.');
    const result = await engine(action, given, context);
    if (result.kind !== 'succeeded') throw new Error(`The action ended with ${result.kind}.`);
  }
}

async function runOverHttp(): Promise<void> {
  const simulator = await startSimulator({ actions: [actionOf()] });
  if (!('url' in simulator)) throw new Error(simulator.message);
  const signIn = await fetch(`${simulator.url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa('a:b')}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  const token: unknown = await signIn.json();
  const bearer =
    typeof token === 'object' && token !== null && 'access_token' in token ? String(token.access_token) : '';
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  let next = 0;
  const work = async () => {
    for (let n = next++; n < executions; n = next++) {
      const url = `${simulator.url}/api/v2/integrations/actions/bench/test`;
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(inputs(n)) });
      if (!(await response.text()).includes('"success":true')) throw new Error('The action failed.');
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  await simulator.close();
}

/** The action with its stubs. */
function actionOf(): SimulatedAction {
  const read = readAction({ id: 'bench', ...typicalAction(0) }, 'bench.json');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const stubs = readStubFile('bench.stubs.yaml', stubText).filter((one): one is Stub => 'replies' in one);
  return { ...read.action, backEnd: { stubs, file: 'bench.stubs.yaml' } };
}

/** So many exported actions, and a suite of one case for the first of them. */
async function writeProject(folder: string, actions: number): Promise<void> {
  await mkdir(join(folder, 'suites/actions'), { recursive: true });
  for (let n = 0; n < actions; n += 1) {
    await writeFile(join(folder, `suites/actions/action-${n}.json`), JSON.stringify(typicalAction(n), null, 2));
  }
  const suite = `action: Look Up 0\ninputs: ${JSON.stringify(inputs(7))}\n`;
  await writeFile(join(folder, 'suites/a.action.yaml'), suite);
}

/** Milliseconds that the run of that one case takes as a whole. */
async function startOf(folder: string): Promise<number> {
  const args = [program, 'run', '--simulate', '--quiet'];
  const { code, wallMs, log } = await measure({ command: process.execPath, args, cwd: folder }, folder);
  if (code !== 0) throw new Error(`run ended with ${code}:\n${lastLines(log)}`);
  return wallMs;
}
