/** How many measurements lie from one value up to the next. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Counts measurements in classes, in a space that does not grow with their number. */
export interface Bars {
  /** A measurement below 1 counts as 1. */
  add(value: number): void;
  /** From the lowest class in which there is any to the highest, those between that are empty included. */
  bars(): readonly Bar[];
}

/** So many classes to each power of ten: fine enough to see two groups, few enough to draw. */
const classesPerDecade = 10;

/** Begins with nothing measured. Each class is a quarter wider than the one below, so that fast and slow fit in one picture. */
export function createBars(): Bars {
  const counts = new Map<number, number>();
  return {
    add(value) {
      const index = Math.floor(Math.log10(Math.max(1, value)) * classesPerDecade + roundingError);
      counts.set(index, (counts.get(index) ?? 0) + 1);
    },
    bars() {
      if (counts.size === 0) return [];
      const lowest = Math.min(...counts.keys());
      const highest = Math.max(...counts.keys());
      return Array.from({ length: highest - lowest + 1 }, (_, offset) => {
        const index = lowest + offset;
        return { from: borderOf(index), to: borderOf(index + 1), count: counts.get(index) ?? 0 };
      });
    },
  };
}

/** So that a border itself, such as 1,000, belongs to the class above it. */
const roundingError = 1e-9;

/** Rounded: the last digits of a power differ from one version of Node to the next. */
function borderOf(index: number): number {
  return Math.round(10 ** (index / classesPerDecade) * 1_000) / 1_000;
}
