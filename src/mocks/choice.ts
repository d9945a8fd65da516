import type { Random } from '../lib/random.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Mock } from './mock.ts';
import { uniformInteger } from './uniform-integer.ts';

/** One of a list, by chance; by weight where weights are given. */
export const choice: Mock = {
  name: 'choice',
  description: 'One of a list, by chance.',
  example: { type: 'choice', of: ['gold', 'silver', 'bronze'] },
  schema: {
    type: 'object',
    properties: {
      of: {
        description: 'The values to choose from.',
        type: 'array',
        minItems: 1,
        examples: [['gold', 'silver', 'bronze']],
      },
      weights: {
        description: 'One number for each value: how often it comes, beside the others. Without it, all come as often.',
        type: 'array',
        items: { type: 'number', minimum: 0, maximum: 1e9 },
        examples: [[1, 3, 6]],
      },
    },
    required: ['of'],
    additionalProperties: false,
  },
  check,
  generate(options, { random }) {
    const values = listOf(options, 'of');
    const index =
      'weights' in options ? weighted(weightsOf(options), random) : uniformInteger(random, 0, values.length - 1);
    const chosen = values[index];
    if (chosen === undefined) throw new Error('A choice of nothing came past the check of the suite.');
    return chosen;
  },
};

function check(options: JsonObject): string | undefined {
  if (!('weights' in options)) return undefined;
  const values = listOf(options, 'of').length;
  const weights = weightsOf(options);
  if (weights.length !== values) {
    return `\`weights\` and \`of\` must be equally long, but hold ${weights.length} and ${values}. Write one weight for each value.`;
  }
  if (weights.some((weight) => weight > 0)) return undefined;
  return 'All `weights` are 0, so nothing could be chosen. Write at least one that is more than 0.';
}

/** Values of weight 0 are never chosen. */
function weighted(weights: readonly number[], random: Random): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    if (left < weight) return index;
    left -= weight;
  }
  // Only rounding leads here.
  return weights.findLastIndex((weight) => weight > 0);
}

function weightsOf(options: JsonObject): readonly number[] {
  return listOf(options, 'weights').map((weight) => {
    if (typeof weight !== 'number') throw new Error('A weight is no number, which the schema should refuse.');
    return weight;
  });
}

function listOf(options: JsonObject, name: string): readonly Json[] {
  const list = options[name];
  if (!Array.isArray(list)) throw new Error(`The option ${name} is no list, which the schema should refuse.`);
  return list;
}
