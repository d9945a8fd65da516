import { expect, it } from 'vitest';
import { cells, cutToCells } from '../../src/lib/cells.ts';

it.each([
  ['plain', 5],
  ['Grüße', 5],
  ['日本語', 6],
  ['e\u0301', 1],
  ['✓ ✗', 3],
  ['⏰ 😀', 5],
])('counts the columns of %j', (text, columns) => {
  expect(cells(text)).toBe(columns);
});

it.each([
  ['plain', 5, 'plain'],
  ['plain', 4, 'pla…'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日…'],
  ['ab', 1, '…'],
  ['ab', 0, ''],
])('cuts %j to %i columns', (text, columns, kept) => {
  expect(cutToCells(text, columns)).toBe(kept);
});
