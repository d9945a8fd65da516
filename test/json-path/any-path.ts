import fc from 'fast-check';

const operand = fc.constantFrom(
  "'x'",
  '1',
  '2.5',
  'true',
  'false',
  'null',
  "['x','y']",
  '[]',
  '/x.*/i',
  '$.a',
  '{"a":1}',
);

/** Paths that mostly can be read, of every form that there is, over a few names. */
export const anyPath: fc.Arbitrary<string> = fc.letrec<{ path: string; tail: string; segment: string; filter: string }>(
  (tie) => ({
    path: tie('tail').map((tail) => `$${tail}`),
    tail: fc.array(tie('segment'), { maxLength: 4 }).map((segments) => segments.join('')),
    segment: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: fc.constantFrom('.a', '.b', "['c d']", '.id', '.tags', '.__proto__', "['a','b']") },
      {
        weight: 3,
        arbitrary: fc.constantFrom('[0]', '[-1]', '[2]', '[0,1]', '[-1:]', '[:2]', '[:-1]', '[1:3]', '[-3:-1]'),
      },
      { weight: 2, arbitrary: fc.constantFrom('[*]', '.*', '..a', '..[0]', '..*', "..['b']") },
      { weight: 2, arbitrary: tie('filter').map((filter) => `[?(${filter})]`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('.length()', '.size()', '.first()', '.last()', '.sum()', '.keys()', '.concat("a")'),
      },
    ),
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .tuple(
          tie('tail'),
          fc.constantFrom('==', '!=', '>', '<=', 'in', 'nin', 'contains', 'size', 'empty', '=~'),
          operand,
        )
        .map(([tail, operator, value]) => `@${tail} ${operator} ${value}`),
      tie('tail').map((tail) => `@${tail}`),
      tie('tail').map((tail) => `!@${tail}`),
      fc.tuple(tie('filter'), fc.constantFrom(' && ', ' || '), tie('filter')).map((parts) => parts.join('')),
      tie('filter').map((filter) => `!(${filter})`),
    ),
  }),
).path;
