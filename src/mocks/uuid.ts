import { v4, v7 } from 'uuid';
import type { Mock } from './mock.ts';
import { numberOption } from './options.ts';
import { uniformInteger } from './uniform-integer.ts';

/** A UUID: version 4 is random, version 7 begins with the time of the attempt, so that later ones sort later. */
export const uuid: Mock = {
  name: 'uuid',
  description: 'A UUID, such as 3f2b8c1e-9d4a-4e57-8a61-0c5d7b2f9e13.',
  example: { type: 'uuid' },
  schema: {
    type: 'object',
    properties: {
      version: {
        description: '4: random. 7: begins with the time, so that later ones sort later.',
        enum: [4, 7],
        default: 4,
        examples: [7],
      },
    },
    additionalProperties: false,
  },
  generate(options, { now, random }) {
    const bytes = Uint8Array.from({ length: 16 }, () => uniformInteger(random, 0, 255));
    return numberOption(options, 'version', 4) === 7 ? v7({ random: bytes, msecs: now }) : v4({ random: bytes });
  },
};
