import { describe, expect, it } from 'vitest';
import { annotated } from '../../src/reporters/annotated.ts';
import { terminal } from '../../src/reporters/terminal.ts';
import { Recording } from '../support/events.ts';
import { from, textOf } from '../support/text-of.ts';
import { scenarios } from './scenarios.ts';

const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 12 };
const plain = terminal({ colour: false, quiet: false, verbose: false, width: 100 });
const reporter = annotated(plain, ({ file }, kind) => `${kind ?? 'none'}/${file}`);

/** The workflow commands for a run of so many failing cases, which end in the opposite order. */
async function commandsFor(count: number): Promise<string[]> {
  const recording = new Recording([suite]);
  recording.run({ index: count, suite, name: 'fine' });
  for (let index = count - 1; index >= 0; index -= 1) {
    recording.run({ index, suite, name: `case ${index}` }, { problems: [{ kind: 'value', message: 'Wrong.' }] });
  }
  const text = await textOf(reporter(from(recording.end())));
  return text.split('\n').filter((line) => line.startsWith('::'));
}

describe('annotations of a run', () => {
  it.each(Object.entries(scenarios))('stand after the whole report: %s', async (_, build) => {
    const report = await textOf(plain(from(build())));
    const text = await textOf(reporter(from(build())));
    expect(text.startsWith(report)).toBe(true);
    expect(text.slice(report.length)).toMatch(/^(?:\n(?:::error .*\n)+)?$/);
  });

  it('are there once for the cases that had not begun when the run was cut', async () => {
    const events = new Recording([suite]).run({ index: 0, suite, name: 'first' }).events;
    const report = await textOf(plain(from(events)));
    const text = await textOf(reporter(from(events)));
    expect(text.slice(report.length).trim().split('\n')).toEqual([
      expect.stringContaining('before 11 cases of this file'),
    ]);
    expect(text.startsWith(report)).toBe(true);
  });

  it('are none where nothing failed', async () => {
    expect(await commandsFor(0)).toEqual([]);
  });

  it('point at the case where the problem has no place', async () => {
    expect(await commandsFor(1)).toEqual([
      '::error file=none/suites/a.action.yaml,line=1,col=1,endColumn=2,title=A > case 0::Wrong.',
    ]);
  });

  it('point at no file where the case stands for the run itself', async () => {
    const problems = [{ kind: 'usage' as const, message: 'There is no such reporter.' }];
    const events = new Recording([suite])
      .run({ index: 0, suite, name: 'x' }, { problems })
      .end({ why: 'invalid', message: 'x' });
    expect(await textOf(reporter(from(events)))).toContain('\n::error title=A > x::There is no such reporter.\n');
  });

  it('are no longer than GitHub shows them', async () => {
    const problems = [{ kind: 'value' as const, message: 'm'.repeat(9_000), hint: 'h'.repeat(9_000) }];
    const events = new Recording([suite]).run({ index: 0, suite, name: 'n'.repeat(400) }, { problems }).end();
    const [, title = '', message = ''] = /title=([^:]*)::(.*)\n$/.exec(await textOf(reporter(from(events)))) ?? [];
    expect(title).toMatch(/^A > n+…$/);
    expect(title.length).toBeLessThan(255);
    expect(message).toMatch(/^m+…%0Ah+…$/);
    expect(message.length).toBeLessThan(4_096);
  });

  it('are at most ten, and the last one says how many more there are', async () => {
    const ten = await commandsFor(10);
    expect(ten.map((line) => /case \d+/.exec(line)?.[0])).toEqual([...Array(10).keys()].map((n) => `case ${n}`));
    const eleven = await commandsFor(11);
    expect(eleven.slice(0, 9)).toEqual(ten.slice(0, 9));
    expect(eleven.slice(9)).toEqual([
      '::error title=action-suite::2 more cases are not shown here: GitHub shows 10 of a step. The log of this step and the reports have them all.',
    ]);
  });
});
