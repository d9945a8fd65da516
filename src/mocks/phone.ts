import type { Mock } from './mock.ts';
import { uniformInteger } from './uniform-integer.ts';

/** A phone number that nobody has: 555-0100 to 555-0199 are set aside for fiction in every area of the US (NANPA). */
export const phone: Mock = {
  name: 'phone',
  description: 'A phone number in E.164 form, from the range that is reserved for fiction: no call reaches anybody.',
  example: { type: 'phone', country: 'US' },
  schema: {
    type: 'object',
    properties: {
      country: { description: 'The country of the number.', enum: ['US'], default: 'US', examples: ['US'] },
    },
    additionalProperties: false,
  },
  generate(_options, { random }) {
    const area = areas[uniformInteger(random, 0, areas.length - 1)];
    const last = uniformInteger(random, 0, 99);
    return `+1${area}55501${String(last).padStart(2, '0')}`;
  },
};

/** Area codes in use, since back ends that validate numbers refuse one that was never given out. */
const areas = [
  201, 202, 203, 205, 206, 207, 208, 212, 213, 214, 215, 216, 217, 218, 301, 302, 303, 304, 305, 307, 308, 309, 312,
  313, 314, 315, 316, 317, 318, 319, 401, 402, 404, 405, 406, 407, 408, 410, 412, 413, 414, 415,
];
