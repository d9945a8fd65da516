/** Whether a dotted path is this one, or leads into it: `customer.id` and `customer[0]` into `customer`. */
export function isWithinPath(path: string, one: string): boolean {
  return path === one || (path.startsWith(one) && /^[.[]/.test(path.slice(one.length)));
}
