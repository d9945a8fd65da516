import { createHttp, type Http } from '../../http/http.ts';
import type { Proxies } from '../../http/proxies.ts';
import type { Random } from '../../lib/random.ts';
import { trimEnd } from '../../lib/trim-end.ts';
import type { Clock } from '../../model/clock.ts';
import type { Protocol } from '../../model/config.ts';
import type { NoticeContent } from '../../model/notice.ts';
import type { CallContext, Failure, Target } from '../../model/target.ts';
import type { Budget } from '../../run/budget.ts';
import { createCaller } from './call.ts';
import { createContracts } from './contracts.ts';
import { type ExportedAction, exportAction } from './export-action.ts';
import { createFinder } from './find-action.ts';
import { openLedger, traceOf } from './ledger.ts';
import type { Redact } from './preview.ts';
import { tokenUrl } from './regions.ts';
import { runAction } from './run-action.ts';
import type { PollOptions, RunOptions } from './running.ts';
import { createServerLimit } from './server-limit.ts';
import { createSignIn, fixedToken, type SignIn } from './sign-in.ts';
import { createThrottle, type Throttle } from './throttle.ts';
import { unstubbed } from './unstubbed.ts';

/** How an organisation is reached. For `baseUrl` and `loginUrl` see `regions.ts`. Times in milliseconds. */
export interface GenesysOptions {
  readonly baseUrl: string;
  readonly loginUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string } | { readonly accessToken: string };
  readonly protocol: Protocol;
  /** Default none. */
  readonly proxies?: Proxies;
  readonly poll: PollOptions;
  /** Of one call. Default 65 s, since an action may take 60. */
  readonly requestTimeoutMs?: number;
  /** Every call takes one unit, sign-in included. */
  readonly budget: Budget;
  readonly clock: Clock;
  /** For jitter. */
  readonly random: Random;
  /** Takes secrets out of what the server said, before it goes into a message. */
  readonly redact: Redact;
  /** Largest body that is read, decompressed. Default 10 MiB. */
  readonly maxReplyBytes?: number;
  /** Told of each token as it comes, so that the redactor can learn it. */
  readonly onToken?: (token: string) => void;
  /** The server is a simulator: it is told what cases stub. Default false. */
  readonly takesStubs?: boolean;
}

/** The Genesys Cloud API, or a server that speaks it. */
export interface GenesysTarget extends Target {
  /** Everything that an action is, in the form of an export. Asking runs nothing. */
  exported(action: string, context: CallContext): Promise<ExportedAction | Failure>;
  /** HTTP calls made, sign-in included. */
  calls(): number;
  /** Closes every connection. */
  close(): void;
}

/** Opens nothing yet: connections and tokens are got when they are first needed. */
export function genesysTarget(options: GenesysOptions): GenesysTarget {
  const { requestTimeoutMs = 65_000, maxReplyBytes = 10 * 1024 * 1024, redact, proxies } = options;
  const baseUrl = trimEnd(options.baseUrl, '/');
  const { host } = new URL(baseUrl);
  const http = createHttp({ requestTimeoutMs, maxReplyBytes, idleMs: 1_000, ...(proxies && { proxies }) });
  let notify = (_notice: NoticeContent) => {};
  const telling = { ...options, notify: (notice: NoticeContent) => notify(notice) };
  const throttle = createThrottle(telling);
  const serverLimit = createServerLimit(telling);
  const signIn = openSignIn(options, http, throttle);
  const call = createCaller({ ...options, baseUrl, http, signIn, throttle, serverLimit });
  const finder = createFinder({ call, signIn, host, redact });
  const contracts = createContracts({ call, signIn, host, redact });
  const running: RunOptions = { ...options, call, host, knownContract: contracts.known };

  return {
    async run(request, context) {
      const ledger = openLedger();
      const found = await finder.find(request.action, context, ledger);
      if (found.kind === 'problem') return { ...found, trace: traceOf(ledger) };
      ledger.actionId = found.id;
      const answer = await runAction(found.id, request, running, context, ledger);
      if (answer.kind !== 'missing') return { ...(unstubbed(answer) ?? answer), trace: traceOf(ledger) };
      const failure = await finder.missing(request.action, request.mode, answer.reply, context, ledger);
      return { ...failure, trace: traceOf(ledger) };
    },
    async contract({ action, mode }, context) {
      const ledger = openLedger();
      const found = await finder.find(action, context, ledger);
      if (found.kind === 'problem') return found;
      const answer = await contracts.get(found.id, mode, context, ledger);
      if (answer.kind === 'missing') return finder.missing(action, mode, answer.reply, context, ledger);
      return answer.kind === 'problem' ? answer : answer.contract;
    },
    async exported(action, context) {
      const ledger = openLedger();
      const found = await finder.find(action, context, ledger);
      if (found.kind === 'problem') return found;
      const answer = await exportAction(found.id, { call, host, redact }, context, ledger);
      return answer.kind === 'missing' ? finder.missing(action, 'test', answer.reply, context, ledger) : answer;
    },
    onNotice(listener) {
      notify = listener;
    },
    calls: http.calls,
    close: http.close,
  };
}

function openSignIn(
  { credentials, loginUrl, onToken = ignore, ...options }: GenesysOptions,
  http: Http,
  throttle: Throttle,
): SignIn {
  if (!('accessToken' in credentials)) {
    return createSignIn({ ...options, url: tokenUrl(loginUrl), credentials, http, throttle, onToken });
  }
  onToken(credentials.accessToken);
  return fixedToken(credentials.accessToken);
}

function ignore(): void {}
