import type { Reply } from './reply.ts';
import type { Route } from './routes.ts';

/** How many requests of each kind were answered, refused ones included. */
export interface Calls {
  readonly token: number;
  readonly list: number;
  readonly get: number;
  /** Tests of published actions and of drafts. */
  readonly test: number;
  readonly execute: number;
  readonly poll: number;
  readonly limits: number;
  /** Who the client is, and what it may do. */
  readonly subject: number;
  /** What is not part of the API. */
  readonly other: number;
  /** How many of them all were answered with 429. */
  readonly throttled: number;
}

/** A counter of requests. */
export function createCalls(): { calls(): Calls; count(route: Route, reply: Reply): void } {
  const counts = {
    token: 0,
    list: 0,
    get: 0,
    test: 0,
    execute: 0,
    poll: 0,
    limits: 0,
    subject: 0,
    other: 0,
    throttled: 0,
  };
  return {
    calls: () => ({ ...counts }),
    count(route, reply) {
      counts[keyOf(route)] += 1;
      if (reply.status === 429) counts.throttled += 1;
    },
  };
}

function keyOf(route: Route): keyof Calls {
  switch (route.name) {
    case 'run':
      return route.mode === 'execute' ? 'execute' : 'test';
    case 'wrong-method':
    case 'unknown':
      return 'other';
    default:
      return route.name;
  }
}
