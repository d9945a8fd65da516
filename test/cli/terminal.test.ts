import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { project, readAudit, readReport, root, run } from '../support/cli.ts';
import { type Emulator, openEmulator } from '../support/emulator.ts';
import type { FarEnd, Handler } from '../support/far-end.ts';
import { junitCounts } from '../support/junit.ts';
import { json, oneSuite, signedIn, startOrg, testRoute, total } from '../support/org.ts';
import { keys, openTerminal, type Terminal } from '../support/terminal.ts';

let org: FarEnd | undefined;
let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.kill();
  terminal = undefined;
  return org?.close();
});

const esc = '\u001b';
const rate = ['--rate', '1000/s'];
const hang: Handler = () => {};
const later = (ms: number, handler: Handler): Handler => {
  return (response, received) => void setTimeout(() => handler(response, received), ms);
};

/** What a reply may hold to have a terminal say, do or hide something. */
const evil =
  'a\u001b]0;pwned\u0007b\u001b[2J\u001b[31mc\u001b]8;;http://evil.example\u001b\\d\u009b1;1Hx\r\n::error::x\u202egpj\u2066\u200f.exe\u0000\u0007\u007f\u{e0041}';
const answers = (ms: number) => [
  later(ms, total),
  later(ms, json({ success: true, finalResult: { total: evil } })),
  later(ms, total),
];

/** So many cases, every third of which fails, each after so many milliseconds. */
async function failing(cases: number, ms: number, title = 'Totals') {
  const script = Array.from({ length: cases }, (_, index) => answers(ms)[index % 3] ?? total);
  org = await startOrg({ [testRoute]: script });
  const suite = oneSuite(cases).replace('Totals', title);
  return { cwd: project({ 'suites/totals.action.yaml': suite }), env: signedIn(org) };
}

function logOf(cwd: string): string {
  const folder = 'action-suite-results/audit';
  return join(folder, readdirSync(join(cwd, folder))[0] ?? '');
}

/** Without blanks, which depend on where a terminal wraps a line. */
function dense(text: string): string {
  return text.replaceAll(/[ \n]/g, '');
}

describe('a run at a terminal', () => {
  it.each([
    ['above the status, as most terminals like it', {}],
    ['below it, as VS Code needs it', { TERM_PROGRAM: 'vscode', NO_COLOR: '1' }],
  ])('shows a status that leaves nothing behind, with the cursor %s', async (_, env) => {
    const surroundings = await failing(48, 50, '"\\e]0;pwned\\aTotals \\u202e"');
    const { cwd } = surroundings;
    const emulator = openEmulator(100, 30);
    const statusRows: number[] = [];
    let sofar = '';
    let turn = Promise.resolve();
    const opened = openTerminal(
      ['run', '--concurrency', '2', ...rate],
      { cwd, env: { ...surroundings.env, ...env } },
      {
        columns: 100,
        rows: 30,
        onPrinted(chunk) {
          turn = turn.then(() => emulator.write(chunk));
          sofar += chunk;
          // Between two frames, and not within one.
          if (sofar.endsWith('\u001b[?2026l')) turn = turn.then(() => void statusRows.push(statusesOn(emulator)));
        },
      },
    );
    terminal = opened;
    await opened.shows('of 48');
    for (const [columns, rows] of [
      [64, 24],
      [120, 14],
      [100, 30],
    ] as const) {
      await sleep(250);
      await turn;
      emulator.resize(columns, rows);
      opened.resize(columns, rows);
    }
    expect(await opened.ended).toBe(1);
    await turn;

    // One status from the first frame to the last but one, which takes it away.
    expect(statusRows.length).toBeGreaterThan(8);
    expect(new Set(statusRows.slice(0, -1))).toEqual(new Set([1]));
    const plain = await run(['report', logOf(cwd), '--out', 'again'], { cwd });
    const text = emulator.lines().join('\n');
    expect(dense(text).slice(0, dense(plain.stdout).length)).toBe(dense(plain.stdout));
    expect(text).toMatch(/\nReports\n(?:.*\n)*\nNext\n {2}again {4}action-suite run --last-failed$/);
    expect(emulator.wraps()).toBe(true);

    const bytes = opened.bytes();
    // What we write to steer the terminal, and nothing else that any terminal would obey.
    const obeyed = new RegExp(`${esc}\\[(?:\\?2026[hl]|\\?7[hl]|[JK]|\\d+A|[\\d;]*m)|\\r?\\n|\\r`, 'g');
    expect(bytes.replaceAll(obeyed, '')).not.toMatch(/[\p{Cc}\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u);
    expect(text).toContain('\\x1b]0;pwned\\x07');
    expect(new RegExp(`${esc}\\[[\\d;]+m`).test(bytes)).toBe(!('NO_COLOR' in env));
  });

  it('is plain where a terminal cannot draw', async () => {
    const { cwd, env } = await failing(6, 0);
    terminal = openTerminal(['run', ...rate], { cwd, env: { ...env, TERM: 'dumb' } });
    expect(await terminal.ended).toBe(1);
    expect(terminal.bytes()).not.toContain('\u001b');
    expect(terminal.text()).toContain('FAILED  2 failed, 4 passed');
  });

  it('takes the status away when it is stopped by Ctrl-Z and when it must end at once', async () => {
    org = await startOrg({ [testRoute]: [total, total, hang] });
    const cwd = project({ 'suites/totals.action.yaml': oneSuite(9) });
    const emulator = openEmulator(100, 30);
    let turn = Promise.resolve();
    terminal = openTerminal(
      ['run', ...rate],
      { cwd, env: signedIn(org) },
      {
        columns: 100,
        rows: 30,
        onPrinted(chunk) {
          turn = turn.then(() => emulator.write(chunk));
        },
      },
    );
    const shown = async (count: number) => {
      await expect.poll(() => turn.then(() => statusesOn(emulator)), { timeout: 5_000 }).toBe(count);
      return emulator.lines();
    };
    await terminal.shows('2 of 9');
    await shown(1);
    const before = terminal.bytes().length;
    terminal.signal('SIGTSTP');
    // What stops the command stops `script` as well, perhaps before it has passed on what was written last.
    const since = () => {
      terminal?.resume();
      return stripBreaks(terminal?.bytes().slice(before) ?? '');
    };
    await expect.poll(since, { interval: 200, timeout: 5_000 }).toContain(`${esc}[?2026h\r${esc}[J${esc}[?2026l`);
    await shown(1);
    terminal.press(keys.ctrlC);
    await terminal.shows('ending:');
    await shown(1);
    terminal.press(keys.ctrlC);
    expect(await terminal.ended).toBe(130);
    const left = await shown(0);
    expect(left.filter((line) => line !== '' && !/^action-suite|\^C/.test(line))).toEqual([]);
  });
});

/** What was owed of the text may stand in a frame that shows nothing. */
function stripBreaks(bytes: string): string {
  return bytes.replaceAll('\r\n', '');
}

/** How often the line of a status that says how far the run is stands on the screen. */
function statusesOn(emulator: Emulator): number {
  return emulator.screen().filter((row) => /^(?:[━─]+ {2})?\d+ of \d+$/.test(row)).length;
}

describe('a run into a pipe', () => {
  it('ends quietly when the reader leaves, with every report complete and the exit code of the run', async () => {
    const { cwd, env } = await failing(60, 0);
    const command = `"${process.execPath}" "${join(root, 'dist/cli.js')}" run ${rate.join(' ')} | head -n 1; exit \${PIPESTATUS[0]}`;
    const { code, stdout, stderr } = await collected(began('bash', ['-c', command], cwd, env));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^action-suite .*\n$/);
    const { claimed, held } = junitCounts(readReport(cwd, 'junit.xml'));
    expect(claimed).toEqual(held);
    expect(held).toEqual({ tests: 60, failures: 20, errors: 0, skipped: 0 });
    expect(JSON.parse(readReport(cwd, 'results.json')).results.summary).toMatchObject({ tests: 60, failed: 20 });
    expect(readAudit(cwd).at(-1)).toMatchObject({ type: 'run:finished', counts: { passed: 40, failed: 20 } });
  });

  it('loses nothing, however slowly the reader reads', async () => {
    const { cwd, env } = await failing(400, 0);
    const args = [join(root, 'dist/cli.js'), 'run', '--verbose', '--rate', '100000/s'];
    const child = began(process.execPath, args, cwd, env);
    child.stdout.pause();
    await sleep(700);
    const { code, stdout, stderr } = await collected(child, 2);
    expect([code, stderr]).toEqual([1, '']);
    const whole = await run(['report', logOf(cwd), '--verbose', '--out', 'again'], { cwd });
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(stdout.slice(0, whole.stdout.length)).toBe(whole.stdout);
    expect(stdout.slice(whole.stdout.length)).toMatch(/^\nReports\n(?:.*\n)*\nNext\n {2}again .*\n$/);
    expect(stripVTControlCharacters(stdout)).toBe(stdout);
  });
});

/** Starts a program whose output is read by whoever called this. */
function began(program: string, args: readonly string[], cwd: string, env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(program, args, { cwd, env: { PATH, HOME, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** All that a process prints, taken in with a rest of so many milliseconds after each piece of it. */
async function collected(child: ReturnType<typeof began>, restMs = 0) {
  let [stdout, stderr] = ['', ''];
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    stdout += chunk;
    if (restMs > 0) await sleep(restMs);
  }
  return { code: await closed, stdout, stderr };
}
