import type { Compiler } from './drafts.ts';

/** What a schema may name: keywords, and forms of `format`. */
export interface Vocabulary {
  readonly keywords: readonly string[];
  readonly formats: readonly string[];
}

/** What a compiler knows, as far as authors may use it. */
export function vocabularyOf({ RULES, formats }: Compiler): Vocabulary {
  const keywords = Object.keys(RULES.keywords);
  // A draft that has `$id` knows `id` only to refuse it; `$async` would make every value hold.
  const refused = new Set(['$async', ...(keywords.includes('$id') ? ['id'] : [])]);
  return {
    keywords: [...keywords.filter((keyword) => !refused.has(keyword)), '$anchor'],
    formats: Object.keys(formats),
  };
}

/** Whether the keyword has a meaning, or is a remark: by its name, or by the habit of OpenAPI. */
export function isKnown(keyword: string, { keywords }: Vocabulary): boolean {
  return keywords.includes(keyword) || keyword.startsWith('x-') || remarks.has(keyword);
}

const remarks: ReadonlySet<string> = new Set(['example', 'externalDocs', 'xml', 'discriminator']);
