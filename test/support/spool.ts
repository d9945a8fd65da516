import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebhookSpool } from '../../src/outputs/message-spool/run-spool.ts';
import { type Found, scanSpool } from '../../src/outputs/message-spool/scan-spool.ts';
import { createTemporaries } from '../../src/outputs/temporaries.ts';

/** A spool as the process of this name sees it, where those of the names given are alive. */
export function spoolIn(folder: string, own = '1:1', alive: readonly string[] = [own]): WebhookSpool {
  const processes = { own, host: 'here', isAlive: (id: string) => alive.includes(id) };
  return { place: { folder, processes }, temporaries: createTemporaries() };
}

/** What waits in a spool. */
export async function waitingIn(folder: string): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of scanSpool(spoolIn(folder).place, Date.now())) found.push(one);
  return found;
}

/** All that the files of a spool hold. */
export function textsIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}
