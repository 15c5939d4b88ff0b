import { describe, expect, it } from 'vitest';
import { formatDigits } from '../../../src/arabic/digits.ts';
import { pluralize } from '../../../src/arabic/plurals.ts';
import { counted } from '../../../src/labels.ts';

describe('pluralize', () => {
  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالا'],
    [99, '99 مقالا'],
    [100, '100 مقال'],
    [102, '102 مقال'],
    [103, '103 مقالات'],
    [111, '111 مقالا'],
    [1000, '1000 مقال'],
  ])('counts %i articles as Arabic does', (count, phrase) => {
    expect(pluralize(count, counted.articles, String)).toBe(phrase);
  });

  it('writes the number in the digits of the newsroom', () => {
    const print = (value: number) => formatDigits(value, 'arabic');
    expect(pluralize(25, counted.minutes, print)).toBe('٢٥ دقيقة');
  });
});
