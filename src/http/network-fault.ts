import { barredCode } from './barred-address.ts';

/** Why no whole reply came. */
export type FaultCause =
  /** The server's name is unknown. */
  | 'dns'
  /** The address is one that this client must not call. */
  | 'barred'
  /** Nobody answers at the address. */
  | 'refused'
  /** No trustworthy encrypted connection. */
  | 'tls'
  /** The proxy between us and the server refused to let the call through; `code` tells the status. */
  | 'proxy'
  /** Our own limit for one call passed. */
  | 'timeout'
  /** Our caller's signal. */
  | 'aborted'
  /** The connection broke: reset, or the reply cut short. */
  | 'broken'
  /** What came is not HTTP, or not the compression that it claims to be. */
  | 'garbled'
  /** The reply is larger than we read. */
  | 'too-large';

/** A call without a reply. It holds nothing of the request, whose headers are secret. */
export interface NetworkFault {
  readonly kind: 'fault';
  readonly cause: FaultCause;
  /** False only where it is certain that no byte of the request reached the server. */
  readonly sent: boolean;
  /** The system's word for it, e.g. `ECONNREFUSED`. */
  readonly code: string;
  /** The reply's status, where at least its head came. */
  readonly status?: number;
  /** The reply's `ININ-Correlation-Id`, likewise. */
  readonly correlationId?: string;
  /** The proxy that the call was to go through, where it did not get any further than that. */
  readonly proxy?: FaultyProxy;
}

/** A proxy, as far as it may be told of. */
export interface FaultyProxy {
  readonly host: string;
  /** The environment variable that names it. */
  readonly variable: string;
  /** Whether its address holds a name and a password. */
  readonly signsIn: boolean;
}

/** What can be told from the code of an error of Node's network modules or of got. */
export function causeOf(code: string, isOurTimeout: boolean): FaultCause {
  if (isOurTimeout) return 'timeout';
  if (code === 'ERR_ABORTED') return 'aborted';
  if (code.startsWith('PROXY_')) return 'proxy';
  if (code === barredCode) return 'barred';
  if (dnsCodes.has(code)) return 'dns';
  if (refusedCodes.has(code)) return 'refused';
  if (code === 'EPROTO' || tlsPattern.test(code)) return 'tls';
  if (code.startsWith('HPE_') || code.startsWith('Z_')) return 'garbled';
  return 'broken';
}

const dnsCodes: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
  'ENODATA',
]);

/** ETIMEDOUT is the system's own, for a connection that nobody answers; ours is told apart by its class. */
const refusedCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'ETIMEDOUT',
]);

/** The codes of OpenSSL's X.509 checks and of Node's own. */
const tlsPattern =
  /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED)/;
