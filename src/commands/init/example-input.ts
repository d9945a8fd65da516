/** The types that an input of a Data Action may have. */
export type InputType = 'string' | 'number' | 'integer' | 'boolean';

/** An input of an action with an example of what it is sent. */
export interface ExampleInput {
  readonly name: string;
  readonly type: InputType;
  readonly value: string | number | boolean;
}

/** Reads an input as somebody types it, or says what to write instead. The example decides about the type. */
export function readInput(name: string, typed: string): ExampleInput | string {
  const fault = nameFault(name) ?? valueFault(typed);
  if (fault !== undefined) return fault;
  if (typed === 'true' || typed === 'false') return { name, type: 'boolean', value: typed === 'true' };
  const number = Number(typed);
  // Digits that a number would not print as they were typed, such as 00123 and +1202, are those of a text.
  if (typed !== '' && Number.isFinite(number) && String(number) === typed) {
    return { name, type: Number.isInteger(number) ? 'integer' : 'number', value: number };
  }
  return { name, type: 'string', value: typed };
}

/** Why an input cannot have the name, or nothing. The platform allows no others. */
export function nameFault(name: string): string | undefined {
  if (/^[a-zA-Z][a-zA-Z0-9_-]{0,99}$/.test(name)) return undefined;
  return 'The name of an input begins with a letter, and has only letters, digits, - and _.';
}

/** Why the text cannot be an example, or nothing. */
export function valueFault(typed: string): string | undefined {
  if (typed.length > 1_000) return 'Write at most 1,000 characters.';
  return typed.includes('${') ? 'Write the value without `${`, which begins an expression.' : undefined;
}

/** A value of the input that stands for one that the action does not know. */
export function unknownValue({ type, value }: ExampleInput): ExampleInput['value'] {
  if (type === 'boolean') return !value;
  if (type === 'string') return value === 'unknown' ? 'not known' : 'unknown';
  return value === 0 ? 1 : 0;
}
