import type { Touched } from './touched.ts';

/** What is to be done next in a watch. */
export interface Agenda {
  /** Wants these suites to run, beside those that are wanted already. */
  add(suites: Touched): void;
  /** Wants the watch to end with the code; the first one counts, and it goes before all suites. */
  end(code: number): void;
  /** Resolves, as soon as there is something, to the suites that are to run or to the exit code. */
  next(): Promise<Touched | number>;
}

/** An agenda with these suites on it. */
export function createAgenda(first: Touched): Agenda {
  let wanted: Touched = first;
  let code: number | undefined;
  let wake = () => {};
  return {
    add(suites) {
      wanted = union(wanted, suites);
      wake();
    },
    end(given) {
      code ??= given;
      wake();
    },
    async next() {
      while (code === undefined && wanted !== 'all' && wanted.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const suites = wanted;
      wanted = new Set();
      return code ?? suites;
    },
  };
}

function union(a: Touched, b: Touched): Touched {
  return a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]);
}
