/** Whether the value is an object with keys, as opposed to a list, a scalar or nothing: for data that may be anything. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
