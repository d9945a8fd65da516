import type { Mock } from '../mocks/mock.ts';
import type { JsonObject } from '../model/json.ts';

/** A complaint of a mock about its options, and the option that it is about. */
export interface OptionFault {
  readonly complaint: string;
  /** `undefined` where several of them together are wrong. */
  readonly option: string | undefined;
}

type Checked = Pick<Mock, 'check' | 'schema'>;

/**
 * Everything that a mock has to say of its options. It says one thing at a time; what is at fault is the option without
 * which it says no more, or something else.
 */
export function checkOptions({ check, schema }: Checked, options: JsonObject): readonly OptionFault[] {
  const complaint = check?.(options);
  if (complaint === undefined) return [];
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const names = Object.keys(options).filter((name) => !required.includes(name));
  const after = (name: string) => check?.(without(options, name));
  const cause = names.find((name) => after(name) === undefined);
  if (cause !== undefined) return [{ complaint, option: cause }];
  const first = names.find((name) => after(name) !== complaint);
  if (first === undefined)
    return [{ complaint, option: Object.keys(options).length === 1 ? Object.keys(options)[0] : undefined }];
  return [{ complaint, option: first }, ...checkOptions({ check, schema }, without(options, first))];
}

function without(options: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
}
