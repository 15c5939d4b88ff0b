import { describe, expect, it } from 'vitest';
import { isSlug } from '../../../src/arabic/slugs.ts';
import { decodeSlug, freeSlug, slugOf } from '../../../src/importing/slugs.ts';

describe('slugs of other sites', () => {
  it('are decoded, and what was cut in mid-letter is left out', () => {
    expect(decodeSlug('%d8%ae%d8%a8%d8%b1-2')).toEqual({ text: 'خبر-2', cut: false });
    for (const cut of ['%d8%ae%d8%a8%d8', '%d8%ae%d8%a8%d', '%d8%ae%d8%a8%']) {
      expect(decodeSlug(cut)).toEqual({ text: 'خب', cut: true });
    }
    expect(decodeSlug('%d8%ae%d8-2')).toEqual({ text: 'خ-2', cut: true });
    expect(decodeSlug('100%-sure')).toEqual({ text: '100%-sure', cut: false });
  });

  it.each([
    ['  خبر: عاجل!  ', 'خبر-عاجل'],
    ['كَشَّافًا', 'كشافا'],
    ['Hello World_2', 'hello-world-2'],
    ['؟!', ''],
    ['a--b-', 'a-b'],
    ['a\u0300-\u0300b', 'à-b'],
  ])('of «%s» are «%s»', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('fit into a file name, with a number behind them too', () => {
    const long = slugOf('كلمة طويلة '.repeat(60));
    expect(Buffer.byteLength(`${long}-1234567`)).toBeLessThanOrEqual(200);
    expect(isSlug(long)).toBe(true);
    expect(long.endsWith('-')).toBe(false);
    expect(isSlug(slugOf('ك'.repeat(300)))).toBe(true);
  });

  it('are made free by a number', () => {
    const taken = new Set(['a', 'a-2']);
    expect(freeSlug('a', (slug) => taken.has(slug))).toBe('a-3');
    expect(freeSlug('b', (slug) => taken.has(slug))).toBe('b');
  });
});
