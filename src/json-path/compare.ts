import { equals, isSame } from './equals.ts';
import { matchesPattern } from './matches-pattern.ts';
import { membersOf, type Node, unreadable } from './node.ts';
import { compareNumbers } from './numbers.ts';
import type { Operator } from './path.ts';
import { type Fault, fault, isFault, type Run, spend } from './run.ts';

/** Holds two sides against each other, as Jayway's `EvaluatorFactory` does. */
export function compare(left: Node, operator: Operator, right: Node, run: Run): boolean | Fault {
  return comparisons[operator](left, right, run);
}

type Comparison = (left: Node, right: Node, run: Run) => boolean | Fault;

const unfit = fault('invalid', 'The sides of a comparison do not fit its operator');

const isEqual: Comparison = (left, right, run) => equals(left, right, run);
const isEqualOfKind: Comparison = (left, right, run) => left.kind === right.kind && equals(left, right, run);

const isIn: Comparison = (left, right, run) => {
  const members = membersOf(right, run);
  if (isFault(members)) return members;
  return members?.some((member) => isSame(left, member)) ?? false;
};

const comparisons: Readonly<Record<Operator, Comparison>> = {
  '==': isEqual,
  '!=': not(isEqual),
  '===': isEqualOfKind,
  '!==': not(isEqualOfKind),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  '=~': matchesPattern,
  IN: isIn,
  NIN: not(isIn),
  CONTAINS: (left, right, run) => {
    if (left.kind === 'text' && right.kind === 'text') {
      return spend(run, left.text.length / 100) ?? left.text.includes(right.text);
    }
    return left.kind === 'json' && isIn(right, left, run);
  },
  SIZE: (left, right) => {
    const hasSize = left.kind === 'text' || left.kind === 'json';
    return hasSize && right.kind === 'number' && sizeOf(left) === Math.trunc(Number(right.text));
  },
  EMPTY: (left, right) => {
    if (left.kind !== 'text' && left.kind !== 'json') return false;
    // Java takes a map for a collection here, which it is not.
    if (left.kind === 'json' && !Array.isArray(left.value)) return left.value === undefined ? unreadable : noCollection;
    return right.kind === 'boolean' ? (sizeOf(left) === 0) === right.value : unfit;
  },
  SUBSETOF: paired((lefts, rights) => lefts.every((one) => rights.some((other) => isSame(one, other)))),
  ANYOF: paired((lefts, rights) => lefts.some((one) => rights.some((other) => isSame(one, other)))),
  NONEOF: paired((lefts, rights) => !lefts.some((one) => rights.some((other) => isSame(one, other)))),
  EXISTS: (left, right) => {
    if (left.kind === 'boolean' && right.kind === 'boolean') return left.value === right.value;
    if (left.kind === 'boolean' || right.kind === 'boolean') return unfit;
    return fault('fatal', 'Failed to evaluate exists expression');
  },
  // Nothing that can be written in a path fits the right side of these.
  ALL: () => unfit,
  TYPE: () => unfit,
  MATCHES: () => unfit,
};

const noCollection = fault(
  'fatal',
  'class java.util.LinkedHashMap cannot be cast to class java.util.Collection (java.util.LinkedHashMap and ' +
    "java.util.Collection are in module java.base of loader 'bootstrap')",
);

function not(comparison: Comparison): Comparison {
  return (left, right, run) => {
    const verdict = comparison(left, right, run);
    return isFault(verdict) ? verdict : !verdict;
  };
}

/** Numbers have an order, and texts; other values, and one of each, have none. */
function ordered(isWanted: (order: number) => boolean): Comparison {
  return (left, right, run) => {
    if (left.kind === 'number' && right.kind === 'number') return isWanted(compareNumbers(left.text, right.text));
    if (left.kind !== 'text' || right.kind !== 'text') return false;
    const spent = spend(run, left.text.length / 100);
    return spent ?? isWanted(left.text === right.text ? 0 : left.text < right.text ? -1 : 1);
  };
}

function sizeOf(node: Node): number {
  if (node.kind === 'text') return node.text.length;
  return node.kind === 'json' && Array.isArray(node.value) ? node.value.length : -1;
}

function paired(isWanted: (lefts: readonly Node[], rights: readonly Node[]) => boolean): Comparison {
  return (left, right, run) => {
    const rights = membersOf(right, run);
    if (isFault(rights)) return rights;
    if (!rights) return false;
    const lefts = membersOf(left, run);
    if (isFault(lefts)) return lefts;
    return lefts ? (spend(run, lefts.length * rights.length) ?? isWanted(lefts, rights)) : false;
  };
}
