import { describe, expect, it } from 'vitest';
import { hasNumbered, numberedAddresses, numberOf } from '../../../src/articles/moved.ts';
import { sampleArticle, samplePage } from './sample-article.ts';

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

describe('numberOf', () => {
  it('reads the number of a story or of a page, and of no other query', () => {
    expect(['/?p=12', '/?page_id=12', '/?cat=12', '/?p=x', '/p/12/', '/a/?p=12'].map(numberOf)).toEqual([
      ...['12', '12'],
      ...[undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('numberedAddresses', () => {
  it('has stories and pages in one row', () => {
    const story = sampleArticle({ path: '/2026/11/new/', aliases: ['/2020/01/old/', '/?p=12'] });
    expect(numberedAddresses([story], [samplePage({ slug: 'about', aliases: ['/?page_id=2'] })])).toEqual({
      ...{ 12: '/2026/11/new/', 2: '/about/' },
    });
  });
});
