import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { channel } from '../../src/lib/streams.ts';
import { type LiveScreen, liveTerminal } from '../../src/outputs/live-terminal.ts';
import type { Rest } from '../../src/outputs/painter.ts';
import { type Emulator, openEmulator } from '../support/emulator.ts';
import { createFakeClock } from '../support/fake-clock.ts';

/** A terminal with a live block in it, whose time and whose text are in the hands of the test. */
function openStage(
  columns: number,
  rows: number,
  block: (tick: number, columns: number) => string[],
  { rest = 'above', reflows = true }: { rest?: Rest; reflows?: boolean } = {},
) {
  const emulator = openEmulator(columns, rows, { reflows });
  const writes: string[] = [];
  const size = { columns, rows };
  const screen: LiveScreen = Object.defineProperties(
    new Writable({
      decodeStrings: false,
      write(text: string, _, done) {
        if (text !== '') writes.push(text);
        void emulator.write(text).then(() => done());
      },
    }),
    { columns: { get: () => size.columns }, rows: { get: () => size.rows } },
  );
  const clock = createFakeClock();
  const text = channel<string>(100);
  let tick = 0;
  let erase = () => {};
  const done = liveTerminal(screen, {
    status: (wide) => block(tick, wide),
    clock,
    rest,
    hold(how) {
      erase = how;
      return () => {};
    },
  })(text.values);
  return {
    emulator,
    writes,
    /** Lets a tenth of a second go by, and the terminal take what was written. */
    async frame(part?: string, ms = 100) {
      if (part !== undefined) void text.push(part);
      tick += 1;
      await clock.advance(ms);
      await emulator.write('');
    },
    /** The same, in no time. */
    async settle() {
      await clock.advance(0);
      await emulator.write('');
    },
    resize(wide: number, high: number) {
      Object.assign(size, { columns: wide, rows: high });
      emulator.resize(wide, high);
      screen.emit('resize');
    },
    async erase() {
      erase();
      await emulator.write('');
    },
    async end() {
      text.end();
      await done;
      await emulator.write('');
    },
  };
}

/** Lines of a block that fill the terminal but for the last column, and change with every frame. */
const filling = (tick: number, columns: number) =>
  ['#1', '#2', '#3'].map((name) => `${name} ${tick} ${'='.repeat(columns)}`.slice(0, columns - 1).trimEnd());

/** What a run may say: short and long lines, wide characters, with and without an empty line at the end. */
const parts = [
  'action-suite\n\n',
  `${'a long line,'.repeat(20)}\n    second\n\n`,
  'one\n',
  `${'日本語'.repeat(40)} 😀\n`,
  'two\n\n',
];

/** Without blanks: where a wide character does not fit into the last column, a terminal leaves it blank. */
function dense(text: string): string {
  return text.replaceAll(' ', '').trimEnd();
}

/** Only what is seen above the block, the block itself, and nothing else. */
function expectBlock(emulator: Emulator, text: string, block: readonly string[]) {
  const lines = emulator.lines();
  const at = lines.findIndex((line) => line.startsWith('#1'));
  expect(lines.slice(at)).toEqual(block);
  expect(lines[at - 1]).toBe('');
  expect(dense(lines.slice(0, at).join('\n'))).toBe(dense(text));
}

describe.each([20, 40, 80, 200])('a live block in a terminal of %i columns', (columns) => {
  it.each<Rest>(['above', 'below'])(
    'stands below the text, and leaves it alone in the end, cursor %s',
    async (rest) => {
      const stage = openStage(columns, 10, filling, { rest });
      let said = '';
      for (let tick = 1; tick <= 15; tick++) {
        const part = tick % 3 === 1 ? parts[(tick - 1) / 3] : undefined;
        said += part ?? '';
        await stage.frame(part);
        expectBlock(stage.emulator, said, filling(tick, columns));
      }
      await stage.end();
      const plain = openEmulator(columns, 10);
      await plain.write(said);
      expect(stage.emulator.lines()).toEqual(plain.lines());
      expect(stage.emulator.cursor()).toEqual(plain.cursor());
      expect(stage.emulator.wraps()).toBe(true);
    },
  );

  const wider = [
    [columns + 30, 20],
    [columns + 30, 12],
    [columns + 40, 22],
  ] as const;
  const narrower = [
    [columns - 7, 22],
    [columns - 9, 16],
    [Math.ceil(columns / 3), 25],
  ] as const;

  it.each([
    { rest: 'below', reflows: true, sizes: [...wider, ...narrower, [columns, 25], [columns, 10]] },
    { rest: 'above', reflows: true, sizes: wider },
    { rest: 'above', reflows: false, sizes: [...wider, ...narrower] },
  ] as const)('is in order again after a change of size: $rest, $reflows', async ({ sizes, ...options }) => {
    const stage = openStage(columns, 20, filling, options);
    let said = '';
    let tick = 0;
    for (const [index, [wide, high]] of sizes.entries()) {
      const part = parts[index % parts.length];
      said += part ?? '';
      await stage.frame(part);
      await stage.frame();
      tick += 2;
      stage.resize(wide, high);
      await stage.frame();
      const block = filling(++tick, wide);
      expect(stage.emulator.screen().filter((row) => /^#|=/.test(row))).toEqual(block);
      if (options.reflows) expectBlock(stage.emulator, said, block);
    }
    await stage.end();
    const left = stage.emulator.lines().join('\n');
    expect(left).not.toMatch(/[#=]/);
    if (options.reflows) expect(dense(left)).toBe(dense(said));
  });
});

describe('a live block', () => {
  it('is drawn in one write, which a terminal may show as a whole', async () => {
    const stage = openStage(80, 24, filling);
    await stage.frame('one\n\n');
    await stage.frame();
    await stage.frame('two\n');
    expect(stage.writes).toHaveLength(3);
    for (const write of stage.writes) {
      expect(write.split('\u001b[?2026h\r')[0]).toBe('');
      expect(write.split('\u001b[?2026l').at(-1)).toBe('');
    }
    await stage.end();
  });

  it('is never seen empty in between, even by a terminal that shows half a write', async () => {
    const stage = openStage(40, 10, filling);
    await stage.frame('one\n\n');
    await stage.frame();
    const [first = '', second = ''] = stage.writes;
    const slow = openEmulator(40, 10);
    await slow.write(first);
    for (const char of second) {
      await slow.write(char);
      expect(
        slow
          .screen()
          .slice(2, 5)
          .map((row) => row.slice(0, 2)),
      ).toEqual(['#1', '#2', '#3']);
    }
    await stage.end();
  });

  it('is drawn again at once when the size changes, though its lines do not', async () => {
    const block = ['#1 one', '#2 two', '#3 three'];
    const stage = openStage(40, 12, () => block);
    await stage.frame('1\n2\n3\n4\n\n');
    // A terminal that becomes lower cuts off what stands below the cursor.
    stage.resize(40, 6);
    expect(stage.emulator.lines()).not.toContain('#3 three');
    await stage.settle();
    expect(stage.emulator.lines()).toEqual(['1', '2', '3', '4', '', ...block]);
    await stage.end();
  });

  it('is not drawn again when nothing changes, nor more than ten times a second whatever is said', async () => {
    const stage = openStage(80, 24, () => ['#1 the same']);
    await stage.frame('one\n');
    for (let tick = 0; tick < 20; tick++) await stage.frame();
    expect(stage.writes).toHaveLength(1);
    const lines = Array.from({ length: 50 }, (_, index) => `line ${index}\n`);
    await stage.frame(lines.shift());
    for (const line of lines) await stage.frame(line, 10);
    expect(stage.writes.length).toBeLessThanOrEqual(2 + 6);
    await stage.end();
    expect(stage.emulator.lines()).toHaveLength(51);
  });

  it('has room on any screen: no more lines than there are rows for, none where there are three', async () => {
    const stage = openStage(40, 5, filling);
    await stage.frame('text\n\n');
    expect(stage.emulator.screen()).toEqual(['text', '', ...filling(1, 40).slice(0, 2), '']);
    stage.resize(40, 3);
    await stage.frame();
    expect(stage.emulator.lines()).toEqual(['text']);
    await stage.end();
  });

  it('cuts what a terminal counts as wider than we do, and what is typed meanwhile shows on the empty row', async () => {
    const wide = ['#1 ❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️', `#2 ${'ﷺ'.repeat(60)}`, '#3'];
    const stage = openStage(20, 8, (tick) => [...wide.slice(0, 2), `#3 ${tick}`]);
    await stage.frame('one\n\n');
    await stage.emulator.write('^C');
    expect(stage.emulator.screen()[1]).toBe('^C');
    await stage.frame();
    expect(stage.emulator.screen().map((row) => row.slice(0, 4).trim())).toEqual(
      ['one', '', '#1 ❤️', '#2 ﷺ', '#3 2', '', '', ''].map((row) =>
        row.startsWith('#1') ? expect.stringMatching(/^#1/) : row,
      ),
    );
    // Enter costs a blank row, and nothing of the block stays above it.
    await stage.emulator.write('\n');
    await stage.frame();
    expect(stage.emulator.lines().slice(0, 3)).toEqual(['one', '', '']);
    expect(stage.emulator.lines()[3]).toMatch(/^#1/);
    await stage.end();
    expect(stage.emulator.lines()).toEqual(['one']);
  });

  it('is taken away at once, with all that was said above it, and drawn again if time goes on', async () => {
    const stage = openStage(40, 10, filling);
    await stage.frame('one\n\n');
    await stage.erase();
    expect(stage.emulator.lines()).toEqual(['one']);
    expect(stage.emulator.cursor()).toEqual({ row: 2, column: 0 });
    // What a shell says when a program is stopped, and goes on.
    await stage.emulator.write('[1]+  Stopped\n$ fg\n');
    await stage.frame();
    expect(stage.emulator.lines()).toEqual(['one', '', '[1]+  Stopped', '$ fg', '', ...filling(2, 40)]);
    await stage.end();
    expect(stage.emulator.lines()).toEqual(['one', '', '[1]+  Stopped', '$ fg']);
  });

  it('is gone when the text breaks off, which is told', async () => {
    const emulator = openEmulator(40, 10);
    const screen = new Writable({ write: (chunk, _, done) => void emulator.write(String(chunk)).then(() => done()) });
    async function* text() {
      yield 'one\n';
      await new Promise(setImmediate);
      throw new Error('broke off');
    }
    const options = { status: () => ['#1'], clock: createFakeClock(), hold: () => () => {} };
    await expect(liveTerminal(screen, options)(text())).rejects.toThrow('broke off');
    await expect.poll(() => emulator.lines()).toEqual(['one']);
  });

  it('gives way quietly to a terminal that has gone, and takes in the rest of the text', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
    });
    gone.on('error', () => {});
    let taken = 0;
    async function* text() {
      for (; taken < 500; taken++) {
        yield 'a line\n';
        await new Promise(setImmediate);
      }
    }
    const options = { status: () => ['#1'], clock: createFakeClock(), hold: () => () => {} };
    await liveTerminal(gone, options)(text());
    await expect.poll(() => taken).toBe(500);
  });
});
