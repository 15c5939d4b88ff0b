import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { layOutHome } from '../../../src/articles/home.ts';
import { sampleArticles, samplePicture } from './sample-article.ts';

const SECTIONS = ['science', 'sport'].map((slug) => ({ slug, name: slug, order: 1 }));
const image = { picture: samplePicture(), alt: 'وصف' };

/** The numbers of the articles in each part of the home page; 1 is the oldest article. */
function home(count: number, make: (n: number) => Partial<Article> = () => ({})) {
  const page = layOutHome(sampleArticles(count, make), SECTIONS);
  const number = (article: Article) => Number(article.id.slice(2));
  return {
    lead: page.lead && number(page.lead),
    seconds: page.seconds.map(number),
    latest: page.latest.map(number),
    blocks: page.blocks.map((block) => [block.section.slug, block.articles.map(number)] as const),
  };
}

describe('layOutHome', () => {
  it('is empty when nothing is published', () => {
    expect(home(0)).toEqual({ lead: undefined, seconds: [], latest: [], blocks: [] });
  });

  it('leads with the newest when nothing is pinned and nothing has a picture', () => {
    expect(home(20)).toEqual({
      lead: 20,
      seconds: [19, 18, 17, 16, 15],
      latest: [14, 13, 12, 11, 10, 9, 8, 7],
      blocks: [['science', [6, 5, 4, 3]]],
    });
  });

  it('prefers pictures above, the newest first', () => {
    const page = home(20, (n) => (n === 18 || n === 15 ? { image } : {}));
    expect(page.lead).toBe(18);
    expect(page.seconds).toEqual([15, 20, 19, 17, 16]);
  });

  it('does not lead with a picture of last month', () => {
    expect(home(20, (n) => (n === 5 ? { image } : {})).lead).toBe(20);
  });

  it('puts what the editor pinned first, in its order', () => {
    const page = home(20, (n) => (n === 3 ? { pin: 1 } : n === 9 ? { pin: 3 } : n === 20 ? { pin: 2 } : {}));
    expect(page.lead).toBe(3);
    expect(page.seconds.slice(0, 2)).toEqual([20, 9]);
  });

  it('puts the newer of two that are pinned to one place first', () => {
    expect(home(5, (n) => (n === 2 || n === 4 ? { pin: 1 } : {})).lead).toBe(4);
  });

  it.each([1, 2, 3, 5, 8, 30])('shows no story twice, of %i', (count) => {
    const make = (n: number) => ({
      ...(n % 3 === 0 ? { image } : {}),
      ...(n % 4 === 0 ? { pin: 2 } : {}),
      section: n % 2 === 0 ? 'sport' : 'science',
    });
    const { lead, seconds, latest, blocks } = home(count, make);
    const shown = [lead, ...seconds, ...latest, ...blocks.flatMap(([, numbers]) => numbers)];
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.length).toBe(Math.min(count, 22));
  });

  it('has a block only for sections with something left', () => {
    const page = home(20, (n) => ({ section: n > 10 ? 'sport' : 'science' }));
    expect(page.blocks).toEqual([['science', [6, 5, 4, 3]]]);
  });

  it.each([
    [1, [['sport', [6, 5, 4, 3]]]],
    [
      2,
      [
        ['science', [2, 1]],
        ['sport', [6, 5, 4, 3]],
      ],
    ],
  ])('has no block of a single story: %i left of a section', (left, blocks) => {
    expect(home(20, (n) => ({ section: n > left ? 'sport' : 'science' })).blocks).toEqual(blocks);
  });

  it('leads a block with its newest story that has a picture, and keeps the order of the others', () => {
    const page = home(20, (n) => (n >= 15 || n === 4 || n === 3 ? { image } : {}));
    expect(page.lead).toBe(20);
    expect(page.seconds).toEqual([19, 18, 17, 16, 15]);
    expect(page.blocks).toEqual([['science', [4, 6, 5, 3]]]);
  });

  it('does not bring an older picture into a block that is full', () => {
    expect(home(20, (n) => (n >= 15 || n === 2 ? { image } : {})).blocks).toEqual([
      ['science', [6, 5, 4, 3]],
    ]);
  });
});
