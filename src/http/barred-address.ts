import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What is barred, for the end of a sentence. */
export const barredWords = "an address of this machine's own network link, or of its cloud's metadata service";

/** The code of the error of a connection that was refused. */
export const barredCode = 'ERR_BARRED_ADDRESS';

/**
 * Addresses that no server of a company has, and at which a cloud tells the machines in it their own credentials: who
 * may choose where something is posted must not reach them. Loopback and private networks are not among them.
 *
 * Sources: RFC 3927 and RFC 4291, 2.5.6 (link-local); RFC 6890 (`0.0.0.0/8`, which many systems take for themselves);
 * AWS EC2 user guide (`169.254.169.254`, `fd00:ec2::254`), Google Cloud (`metadata.google.internal`, `fd20:ce::254`), Alibaba
 * Cloud (`100.100.100.200`), Oracle Cloud (`192.0.0.192`), Azure (`168.63.129.16`).
 */
const barred = new BlockList();
const ranges: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['192.0.0.192', 32],
  ['168.63.129.16', 32],
];
for (const [address, prefix] of ranges) {
  barred.addSubnet(address, prefix, 'ipv4');
  // The same address as a NAT64 gateway hands it on (RFC 6052, 2.1), and as old texts write it (RFC 4291, 2.5.5.1).
  barred.addSubnet(`64:ff9b::${address}`, 96 + prefix, 'ipv6');
  if (prefix > 8) barred.addSubnet(`::${address}`, 96 + prefix, 'ipv6');
}
barred.addAddress('::', 'ipv6');
barred.addSubnet('fe80::', 10, 'ipv6');
barred.addAddress('fd00:ec2::254', 'ipv6');
barred.addAddress('fd20:ce::254', 'ipv6');

/** Whether an IP address is barred, in any form; a name is not. */
export function isBarredAddress(address: string): boolean {
  // The interface behind the % says only which link is meant.
  const [plain = ''] = address.split('%', 1);
  const family = isIP(plain);
  return family !== 0 && barred.check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

/** The same for the host of a URL, as far as it can be told before it is looked up. */
export function isBarredHost({ hostname }: URL): boolean {
  return isBarredAddress(hostname.replace(/^\[|\]$/g, '')) || /^metadata\.google\.internal\.?$/.test(hostname);
}

/**
 * Looks a name up, and fails where one of its addresses is barred. It is the look-up of the connection itself: a name
 * that leads elsewhere a moment later is of no use.
 *
 * @param lookUp how names are looked up
 */
export function guarded(lookUp: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookUp(hostname, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
      if (!error && addresses.some(isBarredAddress)) callback(new BarredAddress(), [], 0);
      else callback(error, found, family);
    });
  };
}

class BarredAddress extends Error {
  readonly code = barredCode;

  constructor() {
    super('the address is barred');
  }
}
