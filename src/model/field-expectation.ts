import type { JsonObject } from './json.ts';
import type { Place } from './place.ts';

/** What one field must be: of an output or, in a stub, of a request. */
export interface FieldExpectation {
  /** Dotted: `total`, `customer.tier`, `items[0].sku`. */
  readonly path: string;
  /** Matcher name to what it expects; plain data is spelt out as `{ equals: data }`. */
  readonly matchers: JsonObject;
  readonly place: Place;
}
