import { createHeap, type Heap } from '../../lib/heap.ts';
import type { Case } from '../../model/case.ts';
import type { CaseQueue } from '../../model/case-queue.ts';

/** One queue, and how many of its cases are under way. Nothing of it is made before its first turn. */
export interface Lane {
  readonly group: Group;
  /** Its place among the queues. */
  readonly order: number;
  readonly next: () => Case | undefined;
  running: number;
}

/** The lanes whose cases pass the same gates: where one of them has to wait, all have to. */
export interface Group {
  readonly gates: readonly Gate[];
  /** Those that may have further cases. */
  readonly lanes: Heap<Lane>;
  /** Where it waits; `undefined` while it may run, or has no lane. */
  waitsAt: Gate | undefined;
}

/** A `serial` name, or an action with a ceiling. */
export interface Gate {
  /** So many cases may be behind it at once. */
  readonly most: number;
  running: number;
  readonly waiting: Heap<Group>;
}

/** Whether no further case may pass for now. */
export function isFull({ running, most }: Gate): boolean {
  return running >= most;
}

/** Groups by their best lane. */
export function createGroupHeap(): Heap<Group> {
  return createHeap((a, b) => {
    const [lane, other] = [a.lanes.first(), b.lanes.first()];
    return lane !== undefined && other !== undefined && isLaneBefore(lane, other);
  });
}

/** Gives the group that a queue belongs to, with gates for `serial` names and, if `perAction` is finite, for actions. */
export function createGroups(perAction: number): (queue: CaseQueue) => Group {
  const gates = new Map<string, Gate>();
  const groups = new Map<string, Group>();
  const gateOf = (name: string, most: number): Gate => {
    const gate = gates.get(name) ?? { most, running: 0, waiting: createGroupHeap() };
    gates.set(name, gate);
    return gate;
  };
  return ({ action, serial }) => {
    const names = [
      ...(serial === undefined ? [] : [{ name: `serial ${serial}`, most: 1 }]),
      ...(Number.isFinite(perAction) ? [{ name: `action ${action}`, most: perAction }] : []),
    ];
    const key = JSON.stringify(names);
    const group = groups.get(key) ?? {
      gates: names.map(({ name, most }) => gateOf(name, most)),
      lanes: createHeap(isLaneBefore),
      waitsAt: undefined,
    };
    groups.set(key, group);
    return group;
  };
}

/** The fewest cases under way, then the order of the queues. */
function isLaneBefore(a: Lane, b: Lane): boolean {
  return a.running === b.running ? a.order < b.order : a.running < b.running;
}
