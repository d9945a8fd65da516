/** Members by rank, of which the first is at hand. Each step takes as long as the logarithm of how many there are. */
export interface Heap<T> {
  /** The one before which none comes, if there is any. */
  first(): T | undefined;
  /** Takes in a member that is not in it yet. */
  add(member: T): void;
  /** Takes a member out that is in it. */
  remove(member: T): void;
  /** Must be called when the rank of a member has changed, before that of another one does. */
  moved(member: T): void;
}

/** A binary heap that knows where each member stands. `isBefore` compares the ranks of two members. */
export function createHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const members: T[] = [];
  const slots = new Map<T, number>();

  const put = (member: T, slot: number) => {
    members[slot] = member;
    slots.set(member, slot);
  };
  /** Puts the member into this slot or, if it comes before those above or after those below, into one of theirs. */
  const settle = (member: T, from: number) => {
    let slot = from;
    for (let above = (slot - 1) >> 1; slot > 0; above = (slot - 1) >> 1) {
      const other = members[above] as T;
      if (!isBefore(member, other)) break;
      put(other, slot);
      slot = above;
    }
    for (let below = 2 * slot + 1; below < members.length; below = 2 * slot + 1) {
      const right = below + 1;
      if (right < members.length && isBefore(members[right] as T, members[below] as T)) below = right;
      const other = members[below] as T;
      if (!isBefore(other, member)) break;
      put(other, slot);
      slot = below;
    }
    put(member, slot);
  };

  return {
    first: () => members[0],
    add(member) {
      members.push(member);
      settle(member, members.length - 1);
    },
    remove(member) {
      const slot = slots.get(member);
      if (slot === undefined) return;
      slots.delete(member);
      const last = members.pop() as T;
      if (last !== member) settle(last, slot);
    },
    moved(member) {
      const slot = slots.get(member);
      if (slot !== undefined) settle(member, slot);
    },
  };
}
