import { expect, it } from 'vitest';
import { cached } from '../../src/lib/cached.ts';

it('makes a thing once, undefined ones too, and starts afresh when there are very many', () => {
  const asked: string[] = [];
  const make = cached((text) => {
    asked.push(text);
    return text === '' ? undefined : { text };
  });
  expect(make('a')).toBe(make('a'));
  expect([make(''), make('')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['a', '']);
  for (let index = 0; index < 1_000; index++) make(String(index));
  make('a');
  make('a');
  expect(asked.filter((text) => text === 'a')).toHaveLength(2);
});
