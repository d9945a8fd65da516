/** The environment variables that hold something: an empty one counts as not set, as a CI job means it. */
export function withoutEmpty(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
