import type { ValueMap } from '../../velocity/value.ts';
import type { ActionTemplate } from './action-template.ts';
import { type ActionFault, processingFault } from './execution.ts';

/** The text that a template gives, or the fault of the action, in the platform's words as far as they are known. */
export function render(
  { name, text, template }: ActionTemplate,
  context: ValueMap,
): { readonly text: string } | { readonly fault: ActionFault } {
  const rendered = 'render' in template ? template.render(context) : { error: template.message };
  if ('text' in rendered) return rendered;
  // Seen on the platform for `successTemplate` alone (Genesys Cloud data actions workshop); of the others it is assumed.
  const what = name === 'successTemplate' ? 'Transform failed to process result' : 'Failed to process request';
  return {
    fault: processingFault(`${what} using '${name}' template due to error:'${rendered.error}'\n Template:'${text}'.`),
  };
}
