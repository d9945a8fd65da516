import headless from '@xterm/headless';

/** A terminal that interprets what is written to it, as xterm.js does in editors and browsers. */
export interface Emulator {
  write(text: string): Promise<void>;
  resize(columns: number, rows: number): void;
  /** The rows that are seen, without blanks at their ends. */
  screen(): string[];
  /** All that was ever written, scrolled out or not, wrapped lines put together; no blanks and no empty lines at ends. */
  lines(): string[];
  /** The column of the cursor and its row among all that was ever written, from 0. */
  cursor(): { readonly row: number; readonly column: number };
  /** Whether a line that is too long wraps: the mode that a program may leave unset. */
  wraps(): boolean;
}

/** Opens one. `reflows: false`: when its width changes, lines are not wrapped anew, as in xterm and PuTTY. */
export function openEmulator(columns: number, rows: number, { reflows = true } = {}): Emulator {
  const terminal = new headless.Terminal({
    cols: columns,
    rows,
    scrollback: 100_000,
    convertEol: true,
    allowProposedApi: true,
    ...(!reflows && { windowsPty: { backend: 'conpty', buildNumber: 1 } }),
  });
  const { active } = terminal.buffer;
  const row = (index: number) => active.getLine(index);
  return {
    write: (text) => new Promise((resolve) => terminal.write(text, resolve)),
    resize: (wide, high) => terminal.resize(wide, high),
    screen: () =>
      Array.from({ length: terminal.rows }, (_, index) =>
        (row(active.baseY + index)?.translateToString(true, 0, terminal.cols) ?? '').trimEnd(),
      ),
    lines() {
      const lines: string[] = [];
      for (let index = 0; index < active.length; index++) {
        const isWrapped = row(index)?.isWrapped === true;
        const isEnd = row(index + 1)?.isWrapped !== true;
        const text = row(index)?.translateToString(isEnd) ?? '';
        if (isWrapped) lines.push(`${lines.pop() ?? ''}${text}`);
        else lines.push(text);
      }
      const trimmed = lines.map((line) => line.trimEnd());
      while (trimmed.at(-1) === '') trimmed.pop();
      return trimmed;
    },
    cursor: () => ({ row: active.baseY + active.cursorY, column: active.cursorX }),
    wraps: () => terminal.modes.wraparoundMode,
  };
}
