import { nameHint } from '../../expressions/name-hint.ts';
import { type CompiledTemplate, compileMarked } from '../../expressions/template.ts';
import { isAsTyped } from '../../lib/as-typed.ts';
import { isTemplate } from '../../lib/is-template.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { inWords } from './in-words.ts';

/** What the expressions of a template may name. */
const names = ['message', 'data', 'text'];

/** What is wrong, in words for someone who does not program. */
export interface TemplateFault {
  readonly message: string;
  readonly hint?: string;
}

/** A template that has been read: gives the body for a message, or why there is none. */
export type FillTemplate = (message: JsonObject) => { readonly body: Json } | { readonly fault: TemplateFault };

/**
 * Reads a template: an object with `${...}` in its texts, marked as such, which are expressions over `message`, its `data`, and
 * `text`, the message in one line of words. (`type` alone is a word of the language of expressions.)
 */
export function readTemplate(
  template: JsonObject,
): { readonly fill: FillTemplate } | { readonly fault: TemplateFault } {
  const compiled = compileMarked(typedAsText(template));
  if ('message' in compiled) return { fault: told(compiled) };
  const stranger = strangerIn(compiled);
  if (stranger !== undefined) {
    const message = `There is no \`${stranger}\` in a message of the webhook.`;
    return { fault: { message, hint: nameHint(stranger, names) } };
  }
  const fill: FillTemplate = (message) => {
    const filled = compiled.fill({ message, data: message.data ?? {}, text: inWords(message).title });
    return 'message' in filled ? { fault: told(filled) } : { body: filled.value };
  };
  return { fill };
}

/** A receiver gets `00123` and `1.10` as they were typed. */
function typedAsText(value: Json): Json {
  if (isAsTyped(value)) return value.$typed;
  if (typeof value !== 'object' || value === null || isTemplate(value)) return value;
  if (Array.isArray(value)) return value.map(typedAsText);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, typedAsText(member)]));
}

function strangerIn({ references }: CompiledTemplate): string | undefined {
  return references.map(({ path }) => path[0]).find((name) => !names.includes(name));
}

function told({ message, hint }: TemplateFault): TemplateFault {
  return { message, ...(hint !== undefined && { hint }) };
}
