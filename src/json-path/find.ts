import type { Json } from '../model/json.ts';
import { evaluate } from './evaluate.ts';
import type { Path } from './path.ts';
import { isFault, newBudget, type Run } from './run.ts';

/** What a path found, `null` included; or why it found nothing, in Jayway's words where it has any. */
export type Found = { readonly found: true; readonly value: Json } | { readonly found: false; readonly why: string };

/** Looks for a path in a document. Never throws. */
export function find(path: Path, document: Json): Found {
  if (document === null) return { found: false, why: 'json can not be null' };
  const value = evaluate(path, document, newRun(document));
  return isFault(value) ? { found: false, why: value.message() } : { found: true, value };
}

/** A run over a document, with all of its bounds before it. */
export function newRun(root: Json): Run {
  return { root, isStrict: false, budget: newBudget(), known: new Map(), valueOf: evaluate };
}
