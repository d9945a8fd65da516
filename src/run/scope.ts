import { asText } from '../lib/as-typed.ts';
import type { Case } from '../model/case.ts';
import type { JsonObject } from '../model/json.ts';

/** What expressions may use beside the case. */
export interface Names {
  /** The environment variables that the configuration allows, those that are set. */
  readonly env: Readonly<Record<string, string>>;
  /** Of the chosen environment in the configuration. */
  readonly vars: JsonObject;
}

/** The names that expressions may use before the reply is there. Scalars that are still open are text to them. */
export function scopeOf(
  { name, index }: Pick<Case, 'name' | 'index'>,
  inputs: JsonObject,
  runId: string,
  { env, vars }: Names,
): JsonObject {
  return { inputs: asText(inputs), case: { name, index }, run: { id: runId }, env, vars };
}
