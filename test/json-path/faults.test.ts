import { describe, expect, it } from 'vitest';
import { parseJsonPath } from '../../src/json-path/parse-json-path.ts';

describe('what is wrong with a path, in plain words', () => {
  it.each([
    ['', 0, 'The path is empty. `$` stands for all of the response.'],
    ['$.a.', 3, 'The path ends with a dot. Write a name behind it, or leave it out.'],
    ['$...a', 3, 'There is a dot too many. One leads to a name, two look for it everywhere below.'],
    ['$a', 1, 'Behind `$` comes a dot or a square bracket, as in `$.name` or `$[0]`.'],
    ['$.my name', 4, "A blank stands in the path. Leave it out, or write the name as ['my name']."],
    ["$['a", 2, "The closing ' is missing."],
    ["$['a',]", 6, 'A name is missing behind the comma.'],
    ['$[::2]', 1, 'This is no index that can be read. Write [0], [-1], [0,2], [0:2], [-1:] or [:2].'],
    [
      '$[name]',
      1,
      "In square brackets stands a name in quotes ['name'], an index [0], a part [0:2], [*] or a filter [?(@.name == 'x')].",
    ],
    [
      '$.a[?@.b == 1]',
      3,
      "A filter is written in round brackets, with quotes and brackets closed: [?(@.name == 'x')].",
    ],
    ['$.a[?(@.b = 1)]', 10, '= is no comparison that a filter knows. Write ==.'],
    [
      '$.a[?(@.b like 1)]',
      10,
      'like is no comparison that a filter knows. Known are == != < > <= >= =~ in nin contains size empty subsetof anyof noneof.',
    ],
    ['$.a[?(@.b == x)]', 13, "A value is expected here. Write text in quotes: 'text'."],
    ["$.a[?(@.b == 'x)]", 13, "What begins here with ' is not closed with another '."],
    ['$.a[?(@.b == 1 and @.c)]', 15, 'The filter cannot be read from here on. Comparisons are joined by && or ||.'],
    ['$.a[?(true)]', 10, "A value stands here alone. Compare it with something: [?(@.name == 'x')]."],
    ['a[?(@.b = 1)]', 8, '= is no comparison that a filter knows. Write ==.'],
    ['$.a[?(@.b[?(@.c = 1)])]', 16, '= is no comparison that a filter knows. Write ==.'],
    ['$.a[?(@.b =~ /x)]', 13, 'What begins here with / is not closed with another /.'],
    ['$.a[?(@.b =~ /x/x)]', 13, 'Patterns with the flag x cannot be used here.'],
    ['$.sum($.a', 5, 'The round bracket behind sum is not closed. Write sum() without anything in it.'],
  ])('%s', (text, at, message) => {
    expect(parseJsonPath(text)).toMatchObject({ at, message });
  });
});
