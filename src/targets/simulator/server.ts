import { createServer } from 'node:http';
import { systemClock } from '../../lib/clock.ts';
import { seededRandom } from '../../lib/random.ts';
import type { Clock } from '../../model/clock.ts';
import type { Protocol } from '../../model/config.ts';
import type { Problem } from '../../model/problem.ts';
import type { Recorder } from '../offline/record/recorder.ts';
import type { Engine, SimulatedAction } from './action.ts';
import { type Calls, createCalls } from './calls.ts';
import type { Faults } from './faults.ts';
import { type Api, handle } from './handle.ts';
import { createJobs } from './jobs.ts';
import { listen } from './listen.ts';
import { offlineEngine } from './offline-engine.ts';
import type { Reply } from './reply.ts';
import { type Call, respond } from './respond.ts';
import { findRoute, type Route } from './routes.ts';
import { rulesOr } from './rules.ts';
import { createSessions } from './sessions.ts';
import { type Client, tokenEndpoint } from './token.ts';

/** How the simulator is to behave. Everything but `actions` has a default. */
export interface SimulatorOptions {
  readonly actions: readonly SimulatedAction[];
  /** Loopback only. Default 127.0.0.1. */
  readonly host?: '127.0.0.1' | '::1';
  /** Default: any that is free. */
  readonly port?: number;
  /** Absent: any client id with any secret. */
  readonly clients?: readonly Client[];
  /** Of a token. Default a day, as on the platform. */
  readonly expiresInSeconds?: number;
  /** How tests are asked for; `auto`, the default, tells the two forms apart by the body. */
  readonly protocol?: Protocol | 'auto';
  /** Calls a minute that a token may make. Default: any number. */
  readonly rateLimit?: number;
  readonly faults?: Faults;
  /** Decides which calls meet a fault. */
  readonly seed?: string;
  /** What runs the actions. Default: their rules, and the offline engine those that have none. */
  readonly engine?: Engine;
  /** Sends for real what no stub answers, and takes it down. */
  readonly recorder?: Recorder;
  readonly clock?: Clock;
}

/** A running simulator. */
export interface Simulator {
  /** The root of the API and of sign-in: `http://127.0.0.1:41234`. */
  readonly url: string;
  /** What was asked of it so far. */
  calls(): Calls;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** Stubs of a case come in a header, and a suite may have a mebibyte. */
const largestHeaders = 4 * 1_048_576;

/** Starts a server that behaves as the Genesys Cloud API does for Data Actions. A Problem where the port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator | Problem> {
  const { host = '127.0.0.1', port = 0, clock = systemClock } = options;
  const { calls, count } = createCalls();
  const answer = answerer(options, clock);
  const server = createServer({ maxHeaderSize: largestHeaders }, (request, response) => {
    void respond(
      request,
      response,
      async (call) => {
        const route = findRoute(call.method, call.url.pathname);
        const reply = await answer(route, call);
        count(route, reply);
        return reply;
      },
      clock,
    );
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    else socket.destroy();
  });

  const bound = await listen(server, host, port);
  if (typeof bound !== 'number') return bound;
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${bound}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Puts together what answers requests: sign-in, and the API behind it. */
function answerer(options: SimulatorOptions, clock: Clock): (route: Route, call: Call) => Promise<Reply> {
  const { actions, faults = {}, seed = 'simulator', rateLimit } = options;
  const sessions = createSessions(clock);
  const token = tokenEndpoint({
    sessions,
    expiresInSeconds: options.expiresInSeconds ?? 86_400,
    ...(options.clients && { clients: options.clients }),
    ...(faults.tokenFailure && { failure: faults.tokenFailure }),
  });
  const api: Api = {
    actions,
    byId: new Map(actions.map((action) => [action.id, action])),
    sessions,
    ...(rateLimit !== undefined && { rateLimit }),
    test: {
      engine: options.engine ?? rulesOr(offlineEngine(options.recorder)),
      jobs: createJobs(),
      protocol: options.protocol ?? 'auto',
      faults,
      random: seededRandom(seed),
      clock,
    },
  };
  return async (route, { url, authorization, stubs, body, contextId }) =>
    route.name === 'token'
      ? token(authorization, body)
      : handle({ route, query: url.searchParams, authorization, stubs, body, contextId }, api);
}
