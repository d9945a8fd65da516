import type { ShownCertificate } from '../../http/inspect-certificate.ts';
import { tlsReason } from '../../http/tls-reason.ts';
import { counted } from '../../lib/counted.ts';
import { type Finding, failed, ok, warning } from './check.ts';

const dayMs = 86_400_000;

/** A certificate that ends within so many days is worth a word. */
const soonDays = 14;

/** What is to be said of the certificate that a server showed. `now` is wall time in milliseconds. */
export function judgeCertificate(host: string, { code, issuer, validTo }: ShownCertificate, now: number): Finding {
  if (code !== undefined) {
    const message = `No secure connection to ${host} can be made, since ${tlsReason(code)} (${code}). It was signed by ${issuer}.`;
    return failed('surroundings', { message, hint: hints[code] ?? otherCertificate });
  }
  const days = Math.floor((validTo - now) / dayMs);
  const message = `${host} proves who it is with a certificate of ${issuer}, valid for ${counted(days, 'more day')}.`;
  return days < soonDays ? warning(message, 'Tell those who run the server that it has to be renewed.') : ok(message);
}

const otherCertificate =
  'If your company inspects encrypted traffic, ask for its root certificate as a PEM file, and set NODE_EXTRA_CA_CERTS to that file. Otherwise check the region or the base URL.';

const wrongTime = "Check that this machine's date is right, and tell those who run the server.";

const hints: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: wrongTime,
  CERT_NOT_YET_VALID: wrongTime,
  ERR_TLS_CERT_ALTNAME_INVALID:
    'Check the region or the base URL for typing errors, and whether something between this machine and the server answers in its place.',
};
