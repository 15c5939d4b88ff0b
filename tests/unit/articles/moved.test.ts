import { describe, expect, it } from 'vitest';
import { hasNumbered } from '../../../src/articles/moved.ts';

describe('hasNumbered', () => {
  it('tells whether a story was known by a number', () => {
    expect(hasNumbered([{ aliases: ['/2020/01/old/'] }, { aliases: ['/2020/02/old/', '/?p=12'] }])).toBe(
      true,
    );
  });

  it('knows that other addresses are none', () => {
    expect(hasNumbered([{ aliases: [] }, { aliases: ['/2020/01/old/', '/p/12/'] }])).toBe(false);
  });
});
