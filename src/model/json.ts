/** Any value that JSON can hold. Numbers are finite. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object with its own keys only. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * A scalar that the author typed without quotes and that YAML would read as a number which does not print back as
 * typed (`+15551234567`, `00123`, `1.10`). Whether text or number was meant is decided where it is used: by the
 * action's contract, by a matcher that needs a number, or, with neither at hand, in favour of the text.
 * It travels inside inputs and expectations as this one-key object; no other object may use the key.
 */
export type AsTyped = { readonly $typed: string };

/**
 * Text that holds at least one expression `${...}`, as the author wrote it. It is worked out when the case runs, and
 * travels until then as this one-key object, so that no plain text is ever mistaken for an expression.
 */
export type Template = { readonly $template: string };
