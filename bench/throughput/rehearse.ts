import { doJob } from './do-job.ts';
import type { Server } from './start-server.ts';
import type { Tool } from './tool.ts';

/**
 * A small run with one wrong answer, at each setting: the tool must notice, so what is measured afterwards includes the
 * checking. Throws where it does not.
 */
export async function rehearse(tool: Tool, server: Server, scratch: string): Promise<void> {
  for (const concurrency of tool.concurrency) {
    await doJob(tool, { cases: 20, concurrency, wrong: 13 }, server, scratch);
  }
}
