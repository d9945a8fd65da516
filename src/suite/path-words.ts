import type { Words } from './words.ts';

/**
 * What is wrong with the path of a field that cannot be read. `orAll`: where a field is expected, it may also lead to
 * all members of a list.
 */
export function pathWords(path: string, orAll?: 'orAll'): Words {
  const members = orAll
    ? 'a number from 0 in brackets, or [*] for all of them: `customer.tier`, `items[0].sku`, `items[*].sku`'
    : 'a number from 0 in brackets: `customer.tier`, `items[0].sku`';
  return {
    message: `\`${path}\` is not the name of a field.`,
    hint: `Nested fields have a dot between them, and members of lists ${members}.`,
  };
}
