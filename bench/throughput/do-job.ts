import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLines, type Measurement, measure } from '../shared/measure.ts';
import type { Tally } from './server-messages.ts';
import type { Server } from './start-server.ts';
import type { Tool } from './tool.ts';

/** How much of the work to do, and how. */
export interface Work {
  readonly cases: number;
  readonly concurrency: number;
  /** The case that the server answers wrongly. Then the tool must end with a code other than 0. */
  readonly wrong?: number;
}

/**
 * Lets the tool do the work once. Throws unless the work was really done: the server saw each case exactly once, the
 * tool ended as it has to, and the report that it writes is there.
 */
export async function doJob(tool: Tool, work: Work, server: Server, scratch: string): Promise<Measurement> {
  const { cases, concurrency, wrong } = work;
  const folder = join(scratch, 'job');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const { report, ...invocation } = await tool.prepare({ baseUrl: server.baseUrl, cases, concurrency, folder });
  await server.begin({ cases, ...(wrong !== undefined && { wrong }) });
  const measurement = await measure(invocation, scratch);
  const faults = [
    ...exitFaults(measurement.code, wrong !== undefined),
    ...trafficFaults(await server.tally(), cases),
    ...(report === undefined || (await isWritten(report)) ? [] : ['its report is missing']),
  ];
  if (faults.length === 0) return measurement;
  throw new Error(`${tool.name}: ${faults.join('; ')}. It printed last:\n${lastLines(measurement.log)}`);
}

function exitFaults(code: number, shouldFail: boolean): string[] {
  if ((code !== 0) === shouldFail) return [];
  return [shouldFail ? 'it ended with 0 although an answer was wrong' : `it ended with ${code}`];
}

function trafficFaults({ tests, distinct, others }: Tally, cases: number): string[] {
  return [
    ...(tests === cases && distinct === cases
      ? []
      : [`the server saw ${tests} requests for ${distinct} of ${cases} cases`]),
    ...(others === 0 ? [] : [`${others} requests went to where nothing is`]),
  ];
}

async function isWritten(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.size > 0;
}
