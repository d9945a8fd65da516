import { DateTime, IANAZone } from 'luxon';
import { showText } from '../lib/show.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { checkDatePattern } from './date-pattern.ts';
import type { Mock, MockContext } from './mock.ts';
import { readOffset } from './offset.ts';
import { textOption } from './options.ts';

/** The time of the attempt, or one that far before or after it. */
export const timestamp: Mock = {
  name: 'timestamp',
  description: 'The time of the attempt, moved by an offset if you like.',
  example: { type: 'timestamp', offset: '-1h' },
  schema: {
    type: 'object',
    properties: {
      format: {
        description:
          'iso: 2026-01-31T09:30:00.000Z. date: 2026-01-31. epoch: whole seconds since 1970, epochMs: milliseconds, both as a number. Or a pattern of your own, such as dd/MM/yyyy HH:mm.',
        type: 'string',
        minLength: 1,
        maxLength: 100,
        default: 'iso',
        examples: ['iso', 'date', 'epoch', 'epochMs', 'dd/MM/yyyy HH:mm'],
      },
      offset: {
        description: 'How far from the time of the attempt: -1h is an hour before it, +30m half an hour after it.',
        type: 'string',
        examples: ['-1h', '+30m', '7d'],
      },
      zone: {
        description: 'The time zone of the result, by its IANA name.',
        type: 'string',
        default: 'UTC',
        examples: ['Europe/Berlin'],
      },
    },
    additionalProperties: false,
  },
  check,
  generate,
};

const formats = ['iso', 'date', 'epoch', 'epochMs'];

function check(options: JsonObject): string | undefined {
  const format = textOption(options, 'format', 'iso');
  const offset = textOption(options, 'offset', '0s');
  const zone = textOption(options, 'zone', 'UTC');
  if (!isZone(zone)) {
    return `\`${showText(zone)}\` is not a time zone. Write its IANA name, such as Europe/Berlin, America/New_York or UTC.`;
  }
  if (readOffset(offset) === undefined) {
    return `\`${showText(offset)}\` is not an offset. Write a sign, a number and one of ms, s, m, h, d, such as -1h or +30m, at most 100 years.`;
  }
  if (formats.includes(format)) return undefined;
  const meant = formats.find((known) => known.toLowerCase() === format.toLowerCase());
  return meant ? `The format ${format} is written ${meant}.` : checkDatePattern(format);
}

/** Offsets such as +02:00 pass as zones on some versions of Node only, so names alone are taken. */
function isZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && IANAZone.create(zone).isValid;
}

function generate(options: JsonObject, { now }: MockContext): Json {
  const at = now + (readOffset(textOption(options, 'offset', '0s')) ?? 0);
  const format = textOption(options, 'format', 'iso');
  if (format === 'epochMs') return at;
  if (format === 'epoch') return Math.floor(at / 1_000);
  // The locale is fixed, so that the names of months do not depend on the machine.
  const moment = DateTime.fromMillis(at, { zone: textOption(options, 'zone', 'UTC'), locale: 'en-US' });
  const text = format === 'iso' ? moment.toISO() : format === 'date' ? moment.toISODate() : moment.toFormat(format);
  if (text === null) throw new Error('A zone that does not exist came past the check of the suite.');
  return text;
}
