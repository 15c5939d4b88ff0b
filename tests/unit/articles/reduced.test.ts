import { describe, expect, it } from 'vitest';
import { reducedSources, withReduced } from '../../../src/articles/reduced.ts';
import { sampleArticle, sampleArticles, samplePicture } from './sample-article.ts';

const stories = (count: number) => sampleArticles(count, (n) => ({ file: `content/articles/n${n}.md` }));

describe('reducedSources', () => {
  it('leaves all widths to the newest, and a hundred at a time one to the oldest', () => {
    expect(reducedSources(stories(1000), 1000).size).toBe(0);
    expect(reducedSources(stories(1099), 1000).size).toBe(0);
    const reduced = reducedSources(stories(1100), 1000);
    expect(reduced.size).toBe(100);
    expect([reduced.has('content/articles/n1.md'), reduced.has('content/articles/n100.md')]).toEqual([
      true,
      true,
    ]);
    expect(reduced.has('content/articles/n101.md')).toBe(false);
  });

  it('changes nothing for most new stories', () => {
    expect(reducedSources(stories(1150), 1000)).toEqual(reducedSources(stories(1199), 1000));
  });
});

describe('withReduced', () => {
  it('marks the lead picture of a reduced article, and nothing else', () => {
    const article = sampleArticle({ file: 'a', image: { picture: samplePicture(), alt: 'وصف' } });
    expect(withReduced(article, new Set(['a'])).image?.picture.reduced).toBe(true);
    expect(withReduced(article, new Set(['b']))).toBe(article);
    const plain = sampleArticle({ file: 'a' });
    expect(withReduced(plain, new Set(['a']))).toBe(plain);
  });
});
