/** The counts that a JUnit document claims, and those of the elements that it holds. */
export function junitCounts(xml: string): { claimed: Record<string, number>; held: Record<string, number> } {
  const suites = [...xml.matchAll(/<testsuite (?<attributes>[^>]*)>/g)].map((match) => match.groups?.attributes ?? '');
  const sum = (name: string) =>
    suites.reduce(
      (total, attributes) => total + Number(new RegExp(` ${name}="(\\d+)"`).exec(` ${attributes}`)?.[1] ?? 0),
      0,
    );
  const held = (element: string) => [...xml.matchAll(new RegExp(`<${element}[ >]`, 'g'))].length;
  return {
    claimed: { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') },
    held: { tests: held('testcase'), failures: held('failure'), errors: held('error'), skipped: held('skipped') },
  };
}

/** The names of all test cases, in order. */
export function junitNames(xml: string): string[] {
  return [...xml.matchAll(/<testcase [^>]*?name="([^"]*)"/g)].map((match) => match[1] ?? '');
}
