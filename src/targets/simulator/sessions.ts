import { randomUUID } from 'node:crypto';
import type { Clock } from '../../model/clock.ts';

/** How the calls of one token stand within its minute. */
interface Usage {
  /** Calls in the current window, this one included. */
  readonly count: number;
  /** Whole seconds until the window ends. */
  readonly resetSeconds: number;
}

/** The tokens that were given out, and the calls made with each. */
export interface Sessions {
  /** A new token, good for `lifeSeconds`. */
  open(lifeSeconds: number): string;
  /** Counts a call; `undefined` for a token that is unknown or over. */
  count(token: string): Usage | undefined;
}

/** The platform counts calls a minute. */
const windowMs = 60_000;

/** Beyond this, the oldest token is forgotten, so that a server that runs for weeks does not grow. */
const mostSessions = 10_000;

interface Session {
  readonly endsAt: number;
  windowStart: number;
  count: number;
}

/** Keeps sessions in memory. */
export function createSessions(clock: Clock): Sessions {
  const sessions = new Map<string, Session>();
  return {
    open(lifeSeconds) {
      const [oldest] = sessions.keys();
      if (oldest !== undefined && sessions.size >= mostSessions) sessions.delete(oldest);
      const token = `sim-${randomUUID()}`;
      const now = clock.monotonic();
      sessions.set(token, { endsAt: now + lifeSeconds * 1_000, windowStart: now, count: 0 });
      return token;
    },
    count(token) {
      const session = sessions.get(token);
      const now = clock.monotonic();
      if (!session || now >= session.endsAt) {
        sessions.delete(token);
        return undefined;
      }
      if (now >= session.windowStart + windowMs) {
        session.windowStart = now;
        session.count = 0;
      }
      session.count += 1;
      return { count: session.count, resetSeconds: Math.ceil((session.windowStart + windowMs - now) / 1_000) };
    },
  };
}
