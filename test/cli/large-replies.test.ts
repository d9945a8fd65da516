import { describe, expect, it } from 'vitest';
import { project, readReport } from '../support/cli.ts';
import { bomb, endless, type Handler } from '../support/far-end.ts';
import { junitCounts } from '../support/junit.ts';
import { type Measured, runMeasured } from '../support/measured.ts';
import { oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';

/** Says how long it is, and is. */
const large: Handler = (response) => {
  const piece = Buffer.alloc(1_000_000, 'x');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(100 * piece.length) });
  let left = 100;
  const more = () => {
    while (left > 0 && !response.destroyed && left-- > 0 && response.write(piece));
    if (left > 0 && !response.destroyed) response.once('drain', more);
    else response.end();
  };
  more();
};

/** Five cases, all at the same time. */
async function play(handler: Handler): Promise<Measured & { readonly errors: number | undefined }> {
  const org = await startOrg({ [testRoute]: handler });
  const cwd = project({ 'suites/totals.action.yaml': oneSuite(5, 'timeout: 30s') });
  try {
    const measured = await runMeasured(['run', '--rate', '1000/s', '--concurrency', '5'], { cwd, env: signedIn(org) });
    const calls = org.calls().filter((call) => call === testRoute);
    expect(calls).toHaveLength(5);
    return { ...measured, errors: junitCounts(readReport(cwd, 'junit.xml')).held.errors };
  } finally {
    await org.close();
  }
}

describe('answers without end', () => {
  it.each<[string, Handler]>([
    ['100 MB', large],
    ['a stream that never ends', endless],
    ['a gigabyte that was compressed to a thousandth', bomb(1_000_000_000)],
  ])('are given up before they fill the memory: %s', async (_, handler) => {
    const usual = await play(total);
    const { code, errors, peakMiB, ms } = await play(handler);
    expect([usual.code, code, errors]).toEqual([0, 1, 5]);
    // Five times the 10 MiB that are read, and what is under way in between.
    expect(peakMiB - usual.peakMiB).toBeLessThan(150);
    expect(ms).toBeLessThan(20_000);
  });
});
