import type { Case } from '../../model/case.ts';

/** Hands out cases one by one, those of one `serial` name never at the same time. */
export interface Turns {
  /** The next case that may run, as soon as there is one; `undefined` when all have been handed out. */
  take(): Promise<Case | undefined>;
  /** A case that was taken has ended. */
  release(test: Case): void;
}

/** So many cases may be held back for their turn; then it is waited for, so that a million cases never pile up. */
const mostHeld = 1_000;

/** In the order given, but that a case which has to wait for another of its `serial` name lets others go before it. */
export function createTurns(cases: Iterable<Case>): Turns {
  const queue = cases[Symbol.iterator]();
  const running = new Set<string>();
  const held = new Map<string, Case[]>();
  let heldCount = 0;
  let sleepers: (() => void)[] = [];

  const start = (test: Case): Case => {
    if (test.serial !== undefined) running.add(test.serial);
    return test;
  };
  const freed = (): Case | undefined => {
    for (const [serial, tests] of held) {
      const test = running.has(serial) ? undefined : tests.shift();
      if (!test) continue;
      if (tests.length === 0) held.delete(serial);
      heldCount--;
      return test;
    }
    return undefined;
  };
  const hold = (test: Case, serial: string) => {
    const tests = held.get(serial) ?? [];
    tests.push(test);
    held.set(serial, tests);
    heldCount++;
  };
  /** `undefined`: none is left, or none may run yet. */
  const next = (): Case | undefined => {
    const waited = freed();
    if (waited) return start(waited);
    while (heldCount < mostHeld) {
      const { value, done } = queue.next();
      if (done) return undefined;
      if (value.serial === undefined || !running.has(value.serial)) return start(value);
      hold(value, value.serial);
    }
    return undefined;
  };

  return {
    async take() {
      for (let test = next(); ; test = next()) {
        if (test || heldCount === 0) return test;
        await new Promise<void>((resolve) => sleepers.push(resolve));
      }
    },
    release({ serial }) {
      if (serial === undefined) return;
      running.delete(serial);
      const woken = sleepers;
      sleepers = [];
      for (const wake of woken) wake();
    },
  };
}
