import type { Json } from '../../model/json.ts';
import { type ActionFault, processingFault } from './execution.ts';
import type { Translation } from './program.ts';

/**
 * The variables that a translation map takes from an answer: JSON text each. What a path does not find has its default, as
 * it stands; without one the variable is not set. A `null` that is found does not fall back (Genesys Cloud Resource
 * Center, "Response configuration for data actions"). That a path which cannot be read fails the action is assumed.
 */
export function translate(
  translations: readonly Translation[],
  answer: Json,
): { readonly variables: Readonly<Record<string, string>> } | { readonly fault: ActionFault } {
  const variables: [string, string][] = [];
  for (const { name, path, fallback } of translations) {
    if (!('find' in path)) {
      return { fault: processingFault(`The path of '${name}' in the translation map cannot be read: ${path.message}`) };
    }
    const found = path.find(answer);
    const text = found.found ? JSON.stringify(found.value) : fallback;
    if (text !== undefined) variables.push([name, text]);
  }
  return { variables: Object.fromEntries(variables) };
}
