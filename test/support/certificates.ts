import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cli.ts';
import type { Certificate } from './far-end.ts';

/*
 * Made once with openssl, for tests only, and valid until 2120: an authority whose key nobody has any more, and what it
 * has signed, all for one key.
 */
const folder = join(root, 'test/fixtures/tls');

/** The authority's own certificate, for `NODE_EXTRA_CA_CERTS`. */
export const authorityFile = join(folder, 'ca.pem');

/** `server`: in order, for 127.0.0.1, `*.example.test` and `*.mypurecloud.de`. The others say what is wrong with them. */
export function certificate(name: 'server' | 'expired' | 'elsewhere' | 'self-signed'): Certificate {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { cert: read(`${name}.pem`), key: read('server.key') };
}
