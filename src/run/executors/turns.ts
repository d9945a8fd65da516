import type { Case } from '../../model/case.ts';
import type { CaseQueue } from '../../model/case-queue.ts';
import { createGroupHeap, createGroups, type Gate, type Group, isFull, type Lane } from './lanes.ts';

/** Hands out cases one by one, each when it may run. */
export interface Turns {
  /** The next case that may run, as soon as there is one; `undefined` when all have been handed out. */
  take(): Promise<Case | undefined>;
  /** A case that was taken has ended. */
  release(test: Case): void;
}

/**
 * Each turn is that of the queue with the fewest cases under way, of several that of the first one: so a queue whose
 * cases take long has its share of what runs at once, and no more while others have cases. Two cases of a `serial` name
 * are never under way at once, nor are more than `perAction` cases of an action; while a queue has to wait for that,
 * others go before it. As long as a case may run, `take` gives one.
 *
 * A queue is opened at its first turn, so few are open at once, and no case is taken from one before its turn. How long
 * a turn takes grows with the logarithm of the number of queues, and with how many cases are under way.
 */
export function createTurns(queues: Iterable<CaseQueue>, perAction = Number.POSITIVE_INFINITY): Turns {
  const coming = queues[Symbol.iterator]();
  const groupOf = createGroups(perAction);
  const ready = createGroupHeap();
  const underWay = new Map<Case, Lane>();
  let joined = 0;
  let waiting = 0;
  let sleepers: (() => void)[] = [];

  /** Lets in the group that waits first, if the gate is open. */
  const wake = (gate: Gate) => {
    const group = isFull(gate) ? undefined : gate.waiting.first();
    if (!group) return;
    gate.waiting.remove(group);
    group.waitsAt = undefined;
    waiting -= 1;
    ready.add(group);
  };
  const hold = (group: Group, gate: Gate) => {
    gate.waiting.add(group);
    group.waitsAt = gate;
    waiting += 1;
  };
  /** Its best lane is another one, or has another rank. */
  const moved = (group: Group) => (group.waitsAt?.waiting ?? ready).moved(group);
  const join = (queue: CaseQueue) => {
    const group = groupOf(queue);
    const isNew = group.lanes.first() === undefined;
    group.lanes.add({ group, order: joined++, next: opener(queue.cases), running: 0 });
    if (isNew) ready.add(group);
    else moved(group);
  };
  /** The group that may come next. A queue that was not opened yet comes before those with cases under way. */
  const pick = (): Group | undefined => {
    while (ready.first()?.lanes.first()?.running !== 0) {
      const { value, done } = coming.next();
      if (done) break;
      join(value);
    }
    return ready.first();
  };
  /** `undefined`: none is left, or none may run yet. */
  const next = (): Case | undefined => {
    for (let group = pick(); group; group = pick()) {
      ready.remove(group);
      const full = group.gates.find(isFull);
      const test = full ? undefined : takeFrom(group);
      if (full) hold(group, full);
      else if (group.lanes.first()) ready.add(group);
      if (test) return test;
      // It was let in for a turn that it does not use.
      for (const gate of group.gates) wake(gate);
    }
    return undefined;
  };
  const takeFrom = (group: Group): Case | undefined => {
    const lane = group.lanes.first();
    const test = lane?.next();
    if (!lane) return undefined;
    if (!test) {
      group.lanes.remove(lane);
      return undefined;
    }
    underWay.set(test, lane);
    lane.running += 1;
    group.lanes.moved(lane);
    for (const gate of group.gates) gate.running += 1;
    return test;
  };

  return {
    async take() {
      for (let test = next(); ; test = next()) {
        if (test || waiting === 0) return test;
        await new Promise<void>((resolve) => sleepers.push(resolve));
      }
    },
    release(test) {
      const lane = underWay.get(test);
      if (!lane) return;
      const { group } = lane;
      underWay.delete(test);
      lane.running -= 1;
      group.lanes.moved(lane);
      moved(group);
      for (const gate of group.gates) gate.running -= 1;
      for (const gate of group.gates) wake(gate);
      const woken = sleepers;
      sleepers = [];
      for (const wakeUp of woken) wakeUp();
    },
  };
}

/** The members one by one; they are not asked for before the first one is. */
function opener<T>(members: Iterable<T>): () => T | undefined {
  let iterator: Iterator<T> | undefined;
  return () => {
    iterator ??= members[Symbol.iterator]();
    const { value, done } = iterator.next();
    return done ? undefined : value;
  };
}
