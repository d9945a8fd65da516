/** Why no secure connection could be made, for the end of a sentence; `code` as Node and OpenSSL give it. */
export function tlsReason(code: string): string {
  if (code === 'CERT_HAS_EXPIRED') return "the server's certificate has expired";
  if (code === 'CERT_NOT_YET_VALID') return "the server's certificate is not valid yet";
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return "the server's certificate belongs to another name";
  if (/SELF_SIGNED|UNABLE_TO_/.test(code))
    return "the server's certificate is not signed by anyone whom this machine trusts";
  return 'the two could not agree on one';
}
