import { createReadStream } from 'node:fs';
import { type Verdict, verify } from '../lib/chain.ts';
import { lines } from '../lib/lines.ts';
import { findLog } from './find-log.ts';
import { sayProblems } from './say.ts';
import type { World } from './world.ts';

/**
 * Says whether an audit log is what was written. Exit codes: 0 intact, 1 not intact, 2 no such file.
 *
 * @param head the hash of the last record, noted elsewhere when the log was complete: finds a cut-off end
 */
export async function auditVerify(world: World, log: string, head: string | undefined): Promise<number> {
  const { stdout, stderr, cwd, redactor } = world;
  const path = await findLog(cwd, log);
  if (typeof path !== 'string') {
    sayProblems(stderr, [path], redactor);
    return 2;
  }
  const verdict = await verify(lines(createReadStream(path)));
  const cut = head !== undefined && verdict.state !== 'broken' && verdict.head !== head.toLowerCase();
  stdout.write(
    `${cut ? 'broken: it does not end with the head that was given' : describe(verdict)}\nhead ${verdict.head}\n`,
  );
  return verdict.state === 'intact' && !cut ? 0 : 1;
}

function describe({ state, at }: Verdict): string {
  switch (state) {
    case 'intact':
      return 'intact';
    case 'unfinished':
      return 'unfinished: every record is whole, but the run did not come to its end';
    case 'torn':
      return `torn tail: record ${at} was cut while it was being written; those before it are whole`;
    case 'broken':
      return `broken at record ${at}: it was changed, removed, added or moved`;
  }
}
