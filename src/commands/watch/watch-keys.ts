import type { Keyboard } from '../world.ts';

/** What the keys ask for. */
export interface KeyListener {
  onAll(): void;
  onEnd(): void;
  /** Ctrl-C, which is a key like any other while keys are read one by one. */
  onInterrupt(): void;
}

/** Reads keys one by one where somebody types: Enter or `a`, `q`, Ctrl-C. Returns how to stop. */
export function watchKeys(keyboard: Keyboard, listener: KeyListener): () => void {
  if (keyboard.isTTY !== true || !keyboard.setRawMode) return () => {};
  const hear = (typed: Buffer | string) => {
    for (const key of String(typed)) {
      if (key === '\r' || key === '\n' || key === 'a') listener.onAll();
      else if (key === 'q') listener.onEnd();
      else if (key === '\u0003') listener.onInterrupt();
    }
  };
  keyboard.setRawMode(true);
  keyboard.on('data', hear);
  keyboard.resume();
  return () => {
    keyboard.off('data', hear);
    keyboard.setRawMode?.(false);
    keyboard.pause();
  };
}
