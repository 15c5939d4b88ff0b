import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { layOutDigest } from '../../../src/mail/day-layout.ts';
import { sampleArticle, sampleArticles, samplePicture } from '../articles/sample-article.ts';

const SECTIONS = [
  { slug: 'world', name: 'العالم', order: 1 },
  { slug: 'science', name: 'علوم', order: 2 },
];

/** A digest of some articles, newest first. */
function layOut(articles: Article[], most = { full: 2, brief: 2 }) {
  const [first = sampleArticle(), ...rest] = articles;
  return layOutDigest([first, ...rest], SECTIONS, most);
}

describe('a digest', () => {
  const image = { picture: samplePicture(), alt: '' };

  it('leads with the pinned story, else with the newest that has a picture, else with the newest', () => {
    const lead = (make: (n: number) => Partial<Article>) => layOut(sampleArticles(4, make)).lead.id;
    expect(lead(() => ({}))).toBe('id4');
    expect(lead((n) => (n < 3 ? { image } : {}))).toBe('id2');
    expect(lead((n) => ({ ...(n < 3 && { image }), ...(n === 1 && { pin: 2 }) }))).toBe('id1');
  });

  it('has the others by section, those beyond the most as headlines, and counts what is left', () => {
    const { sections, left } = layOut(sampleArticles(8, (n) => ({ section: n === 1 ? 'world' : 'science' })));
    expect(sections.map(({ name, full, brief }) => [name, full.length, brief.length])).toEqual([
      ['العالم', 1, 0],
      ['علوم', 2, 2],
    ]);
    expect(left).toBe(2);
  });
});
