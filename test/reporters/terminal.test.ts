import { describe, expect, it } from 'vitest';
import { terminal } from '../../src/reporters/terminal.ts';
import { attemptOf, Recording } from '../support/events.ts';
import { from, listOf, textOf } from '../support/text-of.ts';
import { scenarios } from './scenarios.ts';

const plain = { colour: false, verbose: false, quiet: false, width: 100 };
const suite = { file: 'suites/a.action.yaml', title: 'A', selected: 30 };

describe('terminal', () => {
  it.each(Object.keys(scenarios))('writes nothing of %s that is obeyed, in whole lines', async (scenario) => {
    for (const verbose of [false, true]) {
      const pieces = await listOf(terminal({ ...plain, verbose })(from(scenarios[scenario]?.() ?? [])));
      for (const piece of pieces) expect(piece).toMatch(/\n$/);
      for (const line of pieces.join('').slice(0, -1).split('\n')) {
        expect(line).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]|^\s*::|##(vso|teamcity)?\[/u);
      }
    }
  });

  it('gives a sign of life every ten seconds of a run that has nothing to say', async () => {
    const recording = new Recording([suite]);
    for (let index = 0; index < 30; index += 1) {
      recording.run({ index, suite, name: `${index}` }, { attempts: [attemptOf(1, 1_000)] });
    }
    const events = recording.end();
    const text = await textOf(terminal(plain)(from(events)));
    expect(text.split('\n').filter((line) => line.startsWith('…'))).toEqual([
      '… 10 of 30 done, 0 failed or errored',
      '… 20 of 30 done, 0 failed or errored',
      '… 30 of 30 done, 0 failed or errored',
    ]);
    expect(await textOf(terminal({ ...plain, quiet: true })(from(events)))).toBe(
      'PASSED  30 passed · 30 cases in 30.0 s\n',
    );
  });

  it('shows the ten actions that took the most time and the five slowest cases, within the width', async () => {
    const recording = new Recording([suite]);
    for (let index = 0; index < 13; index += 1) {
      const action = `Action ${index} with a name that is longer than a narrow terminal has room for`;
      const name = index === 12 ? 'a case with a name that is longer than a narrow terminal has room for' : `${index}`;
      recording.run({ index, suite, name, action }, { attempts: [attemptOf(1, 100 + index)] });
    }
    const text = await textOf(terminal({ ...plain, width: 72 })(from(recording.end())));
    expect(text.slice(text.indexOf('  latency'), text.indexOf('\nPASSED'))).toMatchInlineSnapshot(`
      "  latency                      cases     mean      p50      p95      p99
        Action 12 with a name tha…       1   112 ms   112 ms   112 ms   112 ms
        Action 11 with a name tha…       1   111 ms   111 ms   111 ms   111 ms
        Action 10 with a name tha…       1   110 ms   110 ms   110 ms   110 ms
        Action 9 with a name that…       1   109 ms   109 ms   109 ms   109 ms
        Action 8 with a name that…       1   108 ms   108 ms   108 ms   108 ms
        Action 7 with a name that…       1   107 ms   107 ms   107 ms   107 ms
        Action 6 with a name that…       1   106 ms   106 ms   106 ms   106 ms
        Action 5 with a name that…       1   105 ms   105 ms   105 ms   105 ms
        Action 4 with a name that…       1   104 ms   104 ms   104 ms   104 ms
        Action 3 with a name that…       1   103 ms   103 ms   103 ms   103 ms
        all actions                     13   106 ms   106 ms   112 ms   112 ms
        3 more actions, each with less time in all

        slowest cases
        112 ms  A > a case with a name that is longer than a narrow terminal …
        111 ms  A > 11
        110 ms  A > 10
        109 ms  A > 9
        108 ms  A > 8
      "
    `);
  });

  it('says once what a case warns of in several members of a list', async () => {
    const recording = new Recording([suite]);
    const place = { file: suite.file, line: 5, column: 3 };
    const warn = (index: number, path = 'items[*].price', said = 'gave warnings in 80 more members.') =>
      ({ kind: 'coercion', message: `\`${path}\` ${said}`, path: path.replace('*', String(index)), place }) as const;
    for (let index = 0; index < 5; index += 1) {
      const members = [0, 1, 2].map((member) => warn(member, `items[${member}].price`, `is the text "${member}".`));
      recording.run({ index, suite, name: `case ${index}` }, { warnings: [...members, warn(0)] });
    }
    const text = await textOf(terminal(plain)(from(recording.end())));
    expect(text.match(/^! warning.*$/gm)).toEqual(['! warning in 5 cases', '! warning in 5 cases']);
    expect(text.match(/^ {4}- .*$/gm)?.slice(0, 4)).toEqual([
      '    - A > case 0',
      '    - A > case 1',
      '    - A > case 2',
      '    - and 2 more',
    ]);
  });

  it('says the same of warnings, in the order of the plan, whichever case ends first', async () => {
    const remarks = async (order: readonly number[]) => {
      const recording = new Recording([suite]);
      const place = { file: suite.file, line: 5, column: 3 };
      for (const index of order) {
        const kind = index % 2 === 0 ? 'coercion' : 'null-input';
        const warnings = [{ kind, message: `\`n\` is ${index}.`, path: 'n', place }] as const;
        recording.run({ index, suite, name: `case ${index}` }, { warnings });
      }
      const text = await textOf(terminal(plain)(from(recording.end())));
      return text.slice(text.indexOf('! warning'), text.indexOf('Summary'));
    };
    const inOrder = await remarks([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(inOrder).toMatch(/`n` is 0.*case 0\n.*case 2\n.*case 4\n.*and 2 more\n.*`n` is 1/s);
    expect(await remarks([9, 4, 1, 8, 3, 0, 5, 2, 7, 6])).toBe(inOrder);
    expect(await remarks([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])).toBe(inOrder);
  });

  it('names the slowest cases, of those alike the first of the plan, whichever ends first', async () => {
    const slowest = async (order: readonly number[]) => {
      const recording = new Recording([{ ...suite, selected: 12 }]);
      for (const index of order) {
        const ms = index === 4 ? 900 : 500;
        recording.run({ index, suite, name: `case ${index}` }, { attempts: [attemptOf(1, ms)] });
      }
      const text = await textOf(terminal(plain)(from(recording.end())));
      return text.slice(text.indexOf('  slowest')).match(/case \d+/g);
    };
    const order = Array.from({ length: 12 }, (_, index) => index);
    expect(await slowest(order)).toEqual(['case 4', 'case 0', 'case 1', 'case 2', 'case 3']);
    expect(await slowest(order.toReversed())).toEqual(['case 4', 'case 0', 'case 1', 'case 2', 'case 3']);
    expect(await slowest(order.slice(0, 10))).toBeNull();
  });

  it('never rounds a rate up to what it is not', async () => {
    const recording = new Recording([suite]);
    for (let index = 0; index < 2_999; index += 1) recording.run({ index, suite, name: `${index}` });
    recording.run({ index: 2_999, suite, name: 'last' }, { problems: [{ kind: 'value', message: 'Wrong.' }] });
    const text = await textOf(terminal(plain)(from(recording.end())));
    expect(text).toContain('success rate  99.9 % (2999 of 3000)\n');
  });

  it('says all of each warning and every case of it when asked', async () => {
    const count = async (verbose: boolean) => {
      const text = await textOf(terminal({ ...plain, verbose })(from(scenarios.warnings?.() ?? [])));
      return text.split('\n').filter((line) => line.startsWith('    - ')).length;
    };
    expect([await count(false), await count(true)]).toEqual([5, 6]);
  });
});
