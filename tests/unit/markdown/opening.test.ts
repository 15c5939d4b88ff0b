import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/markdown/opening.ts';

describe('the opening of a text', () => {
  it.each(['', '  ', '\n\n\t'])('is none for %j, which has no words', (text) => {
    expect(openingOf(text)).toBeUndefined();
  });

  it('is a short text whole, on one line', () => {
    expect(openingOf('  فقرة أولى.\n\nفقرة\tثانية.\n')).toBe('فقرة أولى. فقرة ثانية.');
  });

  it('is a text of 200 characters whole', () => {
    const text = `${'كلمة '.repeat(39)}كلمات`;
    expect(text).toHaveLength(200);
    expect(openingOf(text)).toBe(text);
  });

  it('is cut between two words of a longer one, with an ellipsis', () => {
    const text = `${'كلمة '.repeat(39)}كلمات بعدها`;
    expect(openingOf(text)).toBe(`${'كلمة '.repeat(38)}كلمة…`);
  });

  it('is cut inside a word only where there is one word alone', () => {
    expect(openingOf('ا'.repeat(201))).toBe(`${'ا'.repeat(200)}…`);
  });
});
