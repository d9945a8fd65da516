import type { Placed } from '../model/spool.ts';
import { type GroupNames, sizeOf, writeEntry } from './spool-run.ts';

/** Texts that wait in memory, as bytes: as strings they would take several times the room, and the collector's time. */
export interface SpoolPack {
  add(entry: Placed): void;
  /** Of all texts with their places. */
  readonly bytes: number;
  /** The names of the groups by their numbers; they stay when the texts go. */
  readonly groups: GroupNames;
  /** All of them as a run, in order, and none afterwards. */
  take(): Buffer;
}

/** Has no text yet. */
export function createSpoolPack(): SpoolPack {
  const groups: string[] = [];
  const numbers = new Map<string, number>();
  let bytes = Buffer.allocUnsafe(64 * 1024);
  let used = 0;
  let places: Place[] = [];

  const numberOf = (group: string): number => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    numbers.set(group, groups.length);
    return groups.push(group) - 1;
  };
  const makeRoom = (size: number) => {
    if (used + size <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, used + size));
    bytes.copy(larger, 0, 0, used);
    bytes = larger;
  };

  return {
    groups,
    get bytes() {
      return used;
    },
    add(entry) {
      const size = sizeOf(entry.text);
      makeRoom(size);
      writeEntry(bytes, used, size, numberOf(entry.group), entry);
      places.push({ group: entry.group, index: entry.index, start: used, end: used + size });
      used += size;
    },
    take() {
      const sorted = Buffer.allocUnsafe(used);
      let at = 0;
      for (const { start, end } of places.sort(byPlace)) at += bytes.copy(sorted, at, start, end);
      used = 0;
      places = [];
      return sorted;
    },
  };
}

interface Place extends Pick<Placed, 'group' | 'index'> {
  readonly start: number;
  readonly end: number;
}

function byPlace(a: Place, b: Place): number {
  if (a.group === b.group) return a.index - b.index;
  return a.group < b.group ? -1 : 1;
}
