import type { Words } from './words.ts';

/** What is wrong with the path of a field that `parsePath` refuses. */
export function pathWords(path: string): Words {
  if (path.includes('[*]')) {
    return {
      message: '`[*]` for every member of a list is not available yet in this version.',
      hint: 'Name one member, such as `items[0].sku`.',
    };
  }
  return {
    message: `\`${path}\` is not the name of a field.`,
    hint: 'Nested fields have a dot between them, and members of lists a number from 0 in brackets: `customer.tier`, `items[0].sku`.',
  };
}
