import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/model/event.ts';
import type { Placed, Spool } from '../../src/model/spool.ts';
import { file } from '../../src/outputs/file.ts';
import { spool } from '../../src/outputs/spool.ts';
import { createTemporaries, type Temporaries } from '../../src/outputs/temporaries.ts';
import { audit } from '../../src/reporters/audit.ts';
import { html } from '../../src/reporters/html.ts';
import { junit } from '../../src/reporters/junit.ts';
import { results } from '../../src/reporters/results.ts';
import { tap } from '../../src/reporters/tap.ts';
import { report } from '../../src/run/report.ts';
import { Recording } from '../support/events.ts';
import { reportServices } from '../support/report-services.ts';
import { reportText } from '../support/report-text.ts';
import { from, listOf, textOf } from '../support/text-of.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-suite-spool-'));
});

/** Room for a few short texts. */
const small = 1_100;

function open(room = small, temporaries: Temporaries = createTemporaries()): Spool {
  return spool(join(folder, 'report.xml'), temporaries, room)();
}

/** What comes back of these, and whether any of it had been on the disk. */
async function through(entries: readonly Placed[], room?: number): Promise<{ back: Placed[]; wasOnDisk: boolean }> {
  const tested = open(room);
  let wasOnDisk = false;
  for (const entry of entries) {
    const full = tested.add(entry);
    wasOnDisk ||= full !== undefined;
    await full;
  }
  const back = await listOf(tested.sorted());
  await tested.close();
  return { back, wasOnDisk };
}

const place = fc.record({
  group: fc.constantFrom('', 'a', 'suites/ä.yaml', 'Z'),
  // Few, so that places are shared, and the largest that there is.
  index: fc.oneof(fc.nat(5), fc.constant(Number.MAX_SAFE_INTEGER)),
  text: fc.string({ unit: 'grapheme', maxLength: 200 }),
});

describe('spool', () => {
  it('gives all texts back by group, index and the order in which they came, whatever fits into memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 60 }), fc.integer({ min: 1, max: 5_000 }), async (given, room) => {
        const wanted = given.toSorted((a, b) => (a.group === b.group ? a.index - b.index : a.group < b.group ? -1 : 1));
        expect((await through(given, room)).back).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  it('takes texts that are larger than what it reads at once, next to small ones', async () => {
    const large = ['x'.repeat(300_000), 'ö'.repeat(70_000), '', '🙂'.repeat(40_000), 'end'];
    const given = large.map((text, index) => ({ group: 'g', index: large.length - index, text }));
    expect(await through(given)).toEqual({ back: given.toReversed(), wasOnDisk: true });
  });

  it('reads runs that take many blocks', async () => {
    const given = Array.from({ length: 5_000 }, (_, index) => ({
      group: 'g',
      index: (index * 7) % 5_000,
      text: `text ${index}`,
    }));
    const { back, wasOnDisk } = await through(given, 100_000);
    expect(back).toEqual(given.toSorted((a, b) => a.index - b.index));
    expect(wasOnDisk).toBe(true);
  });

  it('touches no disk while everything fits into memory', async () => {
    const tested = spool('/proc/nowhere/report.xml', createTemporaries())();
    expect(tested.add({ group: '', index: 0, text: 'small' })).toBeUndefined();
    expect(await listOf(tested.sorted())).toHaveLength(1);
    await tested.close();
  });

  it('has a file without a name while it is open, and none afterwards', async () => {
    const known: string[] = [];
    const temporaries = { ...createTemporaries(), add: (path: string) => known.push(path) };
    const tested = open(1, temporaries);
    await tested.add({ group: '', index: 0, text: 'large' });
    expect(known).toEqual([expect.stringMatching(/\/\.report\.xml\.\w{8}\.spool$/)]);
    // Windows keeps the name.
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
    expect(await listOf(tested.sorted())).toHaveLength(1);
    await tested.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('rejects with the error of the system where its file cannot be made', async () => {
    const tested = spool(join(folder, 'missing/report.xml'), createTemporaries(), 1)();
    await expect(tested.add({ group: '', index: 0, text: 'large' })).rejects.toThrow(/ENOENT/);
    await tested.close();
  });

  it('fails one report where it has no room, and holds up none of the others', async () => {
    const events = caseSuite(200);
    const texts: string[] = [];
    const others = {
      name: 'audit',
      reporter: audit(),
      output: async (text: AsyncIterable<string>) => void texts.push(...(await listOf(text))),
    };
    const noRoom = spool(join(folder, 'missing/report.xml'), createTemporaries(), small);
    const path = join(folder, 'junit.xml');
    const failing = {
      name: 'junit',
      reporter: junit.create({ ...reportServices, openSpool: noRoom }),
      output: file(path, createTemporaries()),
    };
    const failures = await report(from(events), [failing, others]);
    expect(failures).toEqual([{ name: 'junit', error: expect.objectContaining({ code: 'ENOENT' }) }]);
    expect(texts).toHaveLength(events.length);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives the same reports from the disk as from memory', async () => {
    const events = caseSuite(200);
    for (const reporter of [junit, html, results, tap]) {
      const texts = [small, 1_000_000].map((room) =>
        textOf(
          reporter.create({ ...reportServices, openSpool: spool(join(folder, 'r'), createTemporaries(), room) })(
            from(events),
          ),
        ),
      );
      const [fromDisk, fromMemory] = await Promise.all(texts);
      expect(fromDisk).toBe(fromMemory);
      expect(reportText(fromDisk ?? '')).toContain('case 199');
    }
  });
});

/** A run of so many cases in two files, which end in another order than that of the plan. */
function caseSuite(count: number): readonly RunEvent[] {
  const suites = ['b', 'a'].map((name) => ({ file: `suites/${name}.action.yaml`, title: name, selected: count / 2 }));
  const recording = new Recording(suites);
  for (let at = 0; at < count; at++) {
    const index = (at * 7) % count;
    const suite = suites[index < count / 2 ? 0 : 1];
    if (suite) recording.run({ index, suite, name: `case ${index}` }, { attempts: [] });
  }
  return recording.end();
}
