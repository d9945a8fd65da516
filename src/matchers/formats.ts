import { isIPv4, isIPv6 } from 'node:net';
import { instantOf } from './instant.ts';

/** A form that a text can have. */
export interface Format {
  /** For a sentence: `an e-mail address`. */
  readonly noun: string;
  /** Whether the text has the form. Takes time in proportion to the text. */
  readonly holds: (text: string) => boolean;
  /** How it is written, for a text that does not have the form: whole sentences. */
  readonly hint: (text: string) => string;
}

/** The forms that an author can ask for, by name. JSON Schemas use them too, so that a name means one thing. */
export const formats = {
  email: {
    noun: 'an e-mail address',
    holds: isEmail,
    hint: (text) => (/\s/.test(text) ? 'An e-mail address has no blanks.' : 'It is written as name@example.com.'),
  },
  uuid: {
    noun: 'a UUID',
    holds: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
    hint: () => 'It is written as 550e8400-e29b-41d4-a716-446655440000.',
  },
  date: {
    noun: 'a date',
    holds: isDate,
    hint: (text) => {
      if (isDate(text.slice(0, 10)) && /^[Tt ]/.test(text.slice(10))) {
        return 'Here is a time as well: for both write `format: date-time`.';
      }
      return datePattern.test(text) ? 'There is no such day.' : 'It is written as 2026-01-31.';
    },
  },
  'date-time': { noun: 'a date with time and zone', holds: isDateTime, hint: dateTimeHint },
  uri: { noun: 'a URI', holds: isUri, hint: uriHint },
  phone: {
    noun: 'a phone number',
    // E.164: at most 15 digits with the country code, and no country code begins with 0.
    holds: (text) => /^\+[1-9]\d{6,14}$/.test(text),
    hint: () => 'It is written as +12025550143: a plus sign, then 7 to 15 digits, with the country code and no blanks.',
  },
  ipv4: { noun: 'an IPv4 address', holds: isIPv4, hint: () => 'It is written as 192.0.2.1.' },
  ipv6: {
    noun: 'an IPv6 address',
    holds: (text) => isIPv6(text) && !text.includes('%'),
    hint: () => 'It is written as 2001:db8::1.',
  },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a form that there is. */
export type FormatName = keyof typeof formats;

/** Whether there is a form of that name. */
export function isFormatName(name: unknown): name is FormatName {
  return typeof name === 'string' && Object.hasOwn(formats, name);
}

/** What mail systems deliver to, letters of any script included; not the quoted and commented forms of RFC 5322. */
function isEmail(text: string): boolean {
  // RFC 5321, 4.5.3.1: 64 characters before the sign, 254 in all.
  if (text.length > 254) return false;
  const [local = '', domain = '', ...rest] = text.split('@');
  if (rest.length > 0 || local.length > 64) return false;
  return (
    /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local) &&
    isDomain(domain)
  );
}

function isDomain(text: string): boolean {
  const labels = text.split('.');
  const isLabel = (label: string) => label.length <= 63 && /^[\p{L}\p{M}\p{N}-]+$/u.test(label) && !/^-|-$/.test(label);
  return labels.length > 1 && labels.every(isLabel) && !/^\d+$/.test(labels.at(-1) ?? '');
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/;

function isDate(text: string): boolean {
  return datePattern.test(text) && instantOf(text) !== undefined;
}

/** RFC 3339, 5.6: `date-time`. A leap second is allowed where there can be one, at the end of a day in UTC. */
function isDateTime(text: string): boolean {
  const [, date = '', hour, minute, second, sign = '+', zoneHour = '0', zoneMinute = '0'] = dateTime.exec(text) ?? [];
  const isZone = Number(zoneHour) <= 23 && Number(zoneMinute) <= 59;
  if (!isDate(date) || !isZone || Number(hour) > 23 || Number(minute) > 59) return false;
  const offset = Number(`${sign}1`) * (Number(zoneHour) * 60 + Number(zoneMinute));
  const minuteOfDay = (Number(hour) * 60 + Number(minute) - offset + 2 * 1440) % 1440;
  return Number(second) <= (minuteOfDay === 1439 ? 60 : 59);
}

const dateTime = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

function dateTimeHint(text: string): string {
  if (isDateTime(`${text}Z`)) return 'Only the zone is missing: it ends in Z for UTC, or as +01:00.';
  if (isDateTime(text.replace(' ', 'T'))) return 'Between date and time belongs a T, not a blank.';
  if (isDate(text)) return 'Here is a date alone: for that write `format: date`.';
  return dateTime.test(text)
    ? 'There is no such day or time.'
    : 'It is written as 2026-01-31T09:30:00Z, or with a zone as 2026-01-31T09:30:00+01:00.';
}

/** RFC 3986 with a scheme. Where the scheme is that of a web address, also what browsers take for one. */
function isUri(text: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})+$/i.test(text)) return false;
  if (text.indexOf('#') !== text.lastIndexOf('#')) return false;
  return !/^(?:https?|wss?|ftp):/i.test(text) || (/^[a-z]+:\/\/[^/]/i.test(text) && URL.canParse(text));
}

function uriHint(text: string): string {
  if (/\s/.test(text)) return 'A URI has no blanks: a blank is written as %20.';
  if (!text.includes(':') && isUri(`https://${text}`))
    return 'The scheme is missing: it is written as https://example.com/orders.';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all that is not ASCII
  if (/[^\x00-\x7f]/.test(text)) return 'A URI has only letters from a to z: others are written as %C3%BC.';
  return 'It is written as https://example.com/orders.';
}
