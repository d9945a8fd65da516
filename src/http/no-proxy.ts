import { BlockList, isIP, isIPv6 } from 'node:net';

/** Whether the address is one of this machine itself. */
export function isLoopback(url: URL): boolean {
  const host = hostIn(url);
  return host === 'localhost' || host.endsWith('.localhost') || isInRange('127.0.0.0/8', host) || host === '::1';
}

/**
 * Whether a list as in `NO_PROXY` names the address. Its entries stand between commas or blanks: `*` for everything; a
 * name, which stands for all names below it as well, with or without `.` or `*.` before it, as curl and Go read it; an
 * IP address, or a range of them such as `10.0.0.0/8`. An entry that ends with `:port` is about that port only.
 */
export function isOnList(list: string, url: URL): boolean {
  const host = hostIn(url);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .map(readEntry)
    .some((entry) => (entry.port === undefined || entry.port === port) && isMeant(entry.host, host));
}

interface Entry {
  readonly host: string;
  readonly port?: string | undefined;
}

/** An IPv6 address has colons of its own: with a port it stands in brackets. */
function readEntry(text: string): Entry {
  const [address = ''] = text.split('/', 1);
  if (isIPv6(address)) return { host: text };
  const [, inBrackets, bare = text, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(text) ?? [];
  return { host: inBrackets ?? bare, port };
}

function isMeant(entry: string, host: string): boolean {
  if (entry === '*') return true;
  if (isIP(host) !== 0) return isInRange(entry, host);
  const name = entry.replace(/^\*?\./, '');
  return name !== '' && (host === name || host.endsWith(`.${name}`));
}

/** Whether the host is an IP address, and the same as the other or within the range; a name is in none. */
function isInRange(range: string, host: string): boolean {
  const [address = '', bits] = range.split('/');
  const family = isIP(address);
  if (family === 0 || family !== isIP(host)) return false;
  const type = family === 6 ? 'ipv6' : 'ipv4';
  const prefix = bits === undefined ? (family === 6 ? 128 : 32) : Number(bits);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > (family === 6 ? 128 : 32)) return false;
  const addresses = new BlockList();
  addresses.addSubnet(address, prefix, type);
  return addresses.check(host, type);
}

/** In small letters, without the brackets of an IPv6 address and the dot that may end a name. */
function hostIn({ hostname }: URL): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}
