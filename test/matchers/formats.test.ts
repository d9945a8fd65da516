import { describe, expect, it } from 'vitest';
import { type FormatName, formats } from '../../src/matchers/formats.ts';
import { verdict } from './verdict.ts';

const good: Readonly<Record<FormatName, readonly string[]>> = {
  email: [
    'amara@example.com',
    'a.b+c_d@sub.example.co.uk',
    "o'neil@example.org",
    'jürgen@müller.de',
    '用户@例子.广告',
    'A@B.CD',
    '1@2.x3',
    `${'a'.repeat(64)}@example.com`,
  ],
  uuid: [
    '550e8400-e29b-41d4-a716-446655440000',
    '550E8400-E29B-41D4-A716-446655440000',
    '00000000-0000-0000-0000-000000000000',
  ],
  date: ['2026-01-31', '2024-02-29', '0001-01-01', '9999-12-31'],
  'date-time': [
    '2026-01-31T09:30:00Z',
    '2026-01-31t09:30:00.123456789z',
    '2026-01-31T09:30:00+01:00',
    '2026-01-31T23:59:59-23:59',
    '2016-12-31T23:59:60Z',
    '2017-01-01T00:59:60+01:00',
    '2016-12-31T15:59:60-08:00',
  ],
  uri: [
    'https://example.com',
    'https://example.com:8443/a/b?c=d&e=%20#f',
    'http://user@[2001:db8::1]/x',
    'ftp://example.com/a',
    'mailto:amara@example.com',
    'urn:isbn:0451450523',
    'tel:+12025550143',
    'file:///etc/hosts',
  ],
  phone: ['+12025550143', '+1202555', '+123456789012345'],
  ipv4: ['192.0.2.1', '0.0.0.0', '255.255.255.255'],
  ipv6: ['2001:db8::1', '::', '::ffff:192.0.2.1', '1:2:3:4:5:6:7:8'],
};

/** A text, and the hint. */
const bad: Readonly<Record<FormatName, readonly (readonly [string, string])[]>> = {
  email: [
    ...[
      'amara',
      'amara@',
      '@example.com',
      'a@b',
      'a@@example.com',
      'a@b@example.com',
      '.a@example.com',
      'a.@example.com',
      'a..b@example.com',
      'a@example..com',
      'a@-example.com',
      'a@example-.com',
      'a@example.com.',
      'a@192.0.2.1',
      'a<b@example.com',
      `${'a'.repeat(65)}@example.com`,
      `a@${'b'.repeat(64)}.com`,
      `a@${'bcd.'.repeat(70)}com`,
      '',
    ].map((text) => [text, 'It is written as name@example.com.'] as const),
    ['Amara Okafor <a@example.com>', 'An e-mail address has no blanks.'],
    ['a@example.com\n', 'An e-mail address has no blanks.'],
  ],
  uuid: [
    '550e8400e29b41d4a716446655440000',
    'urn:uuid:550e8400-e29b-41d4-a716-446655440000',
    '{550e8400-e29b-41d4-a716-446655440000}',
    '550e8400-e29b-41d4-a716-44665544000g',
    '550e8400-e29b-41d4-a716-446655440000\n',
    '',
  ].map((text) => [text, 'It is written as 550e8400-e29b-41d4-a716-446655440000.'] as const),
  date: [
    ['2026-02-29', 'There is no such day.'],
    ['2026-13-01', 'There is no such day.'],
    ['2026-00-10', 'There is no such day.'],
    ['2026-1-31', 'It is written as 2026-01-31.'],
    ['31.01.2026', 'It is written as 2026-01-31.'],
    ['20260131', 'It is written as 2026-01-31.'],
    ['2026-01-31\n', 'It is written as 2026-01-31.'],
    ['2026-01-31T09:30:00Z', 'Here is a time as well: for both write `format: date-time`.'],
    ['2026-01-31 09:30', 'Here is a time as well: for both write `format: date-time`.'],
    ['', 'It is written as 2026-01-31.'],
  ],
  'date-time': [
    ['2026-01-31T09:30:00', 'Only the zone is missing: it ends in Z for UTC, or as +01:00.'],
    ['2026-01-31T09:30:00.5', 'Only the zone is missing: it ends in Z for UTC, or as +01:00.'],
    ['2026-01-31 09:30:00Z', 'Between date and time belongs a T, not a blank.'],
    ['2026-01-31', 'Here is a date alone: for that write `format: date`.'],
    ['2026-02-30T09:30:00Z', 'There is no such day or time.'],
    ['2026-01-31T24:00:00Z', 'There is no such day or time.'],
    ['2026-01-31T09:60:00Z', 'There is no such day or time.'],
    ['2026-01-31T09:30:60Z', 'There is no such day or time.'],
    ['2016-12-31T23:59:61Z', 'There is no such day or time.'],
    ['2026-01-31T09:30:00+24:00', 'There is no such day or time.'],
    ['2026-01-31T09:30:00+0100', howDateTime()],
    ['2026-01-31T09:30Z', howDateTime()],
    ['2026-01-31T09:30:00,5Z', howDateTime()],
    ['now', howDateTime()],
  ],
  uri: [
    ['example.com/orders', 'The scheme is missing: it is written as https://example.com/orders.'],
    ['/orders', 'It is written as https://example.com/orders.'],
    ['https://example.com/a b', 'A URI has no blanks: a blank is written as %20.'],
    ['https://example.com/müller', 'A URI has only letters from a to z: others are written as %C3%BC.'],
    ['https://', 'It is written as https://example.com/orders.'],
    ['https:///orders', 'It is written as https://example.com/orders.'],
    ['https://exa%zz', 'It is written as https://example.com/orders.'],
    ['https://example.com:99999', 'It is written as https://example.com/orders.'],
    ['https://example.com/#a#b', 'It is written as https://example.com/orders.'],
    ['mailto:', 'It is written as https://example.com/orders.'],
    ['', 'It is written as https://example.com/orders.'],
  ],
  phone: [
    '12025550143',
    '+1 202 555 0143',
    '+1-202-555-0143',
    '+123456',
    '+1234567890123456',
    '+02025550143',
    '0012025550143',
    '+12025550143\n',
    '+1202555O143',
    '+١٢٣٤٥٦٧',
    '',
  ].map(
    (text) =>
      [
        text,
        'It is written as +12025550143: a plus sign, then 7 to 15 digits, with the country code and no blanks.',
      ] as const,
  ),
  ipv4: ['192.0.2', '192.0.2.256', '192.0.02.1', '192.0.2.1/24', ' 192.0.2.1', '2001:db8::1', ''].map(
    (text) => [text, 'It is written as 192.0.2.1.'] as const,
  ),
  ipv6: ['2001:db8::1::2', '2001:db8', 'fe80::1%eth0', '[2001:db8::1]', '12345::', '192.0.2.1', ''].map(
    (text) => [text, 'It is written as 2001:db8::1.'] as const,
  ),
};

function howDateTime(): string {
  return 'It is written as 2026-01-31T09:30:00Z, or with a zone as 2026-01-31T09:30:00+01:00.';
}

const names = Object.keys(formats).filter((name): name is FormatName => name in formats);

describe.each(names)('the format %s', (name) => {
  it.each(good[name])('is that of %j', (text) => {
    expect(verdict({ format: name }, text)).toBe('holds');
  });

  it.each(bad[name])('is not that of %j: %s', (text, hint) => {
    const said = verdict({ format: name }, text);
    expect(said).toContain(`, but must be ${formats[name].noun}. -> ${hint}`);
  });

  it('takes no time to speak of for long texts', () => {
    const pieces = ['a', '.', '@', '-', '1', '%41', ':', '::', '[', 'a.', '@a', 'T0', '+'];
    const starts = ['', 'a@', 'https://', '+', '2026-01-31T09:30:00.'];
    const texts = starts.flatMap((start) => pieces.map((piece) => `${start}${piece.repeat(100_000)} `));
    const start = process.cpuUsage();
    for (const text of texts) expect(verdict({ format: name }, text)).not.toBe('holds');
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(5_000);
  });
});
