import type { Matcher } from './matcher.ts';

/** A sentence of the author's, which `compare` adds to every message about the field. It says nothing about a value. */
export const because: Matcher = {
  name: 'because',
  description: 'Why this is expected: a sentence that the report shows beside the failure.',
  example: 'Refunds are booked by another action.',
  schema: { type: 'string', minLength: 1 },
  match: () => undefined,
};
