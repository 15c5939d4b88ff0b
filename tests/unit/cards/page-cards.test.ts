import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/articles/topics.ts';
import { cardName, cardStyleOf } from '../../../src/cards/card.ts';
import { allCards, listCards, listPath, type CardSource } from '../../../src/cards/page-cards.ts';
import { siteSchema } from '../../../src/site-schema.ts';
import { siteOf } from '../../../src/site.ts';
import { sampleArticle, tagsOf } from '../articles/sample-article.ts';

const site = siteOf(
  siteSchema.parse({
    name: 'نشرة',
    tagline: 'صحيفة',
    address: 'https://nashra.example/',
    region: 'KW',
    timeZone: 'Asia/Kuwait',
    digits: 'arabic',
    months: 'levant',
  }),
);

const story = sampleArticle({ authors: ['salma'], tags: tagsOf('الفضاء'), series: 'moon' });

function source(articles = [story]): CardSource {
  return {
    articles,
    sections: [
      { slug: 'science', name: 'علوم', order: 1 },
      { slug: 'sport', name: 'رياضة', order: 2 },
    ],
    authors: [
      { slug: 'salma', name: 'سلمى', role: 'محررة', links: [] },
      { slug: 'hidden', name: 'لم ينشر بعد', links: [] },
    ],
    series: [
      { slug: 'moon', name: 'القمر' },
      { slug: 'secret', name: 'سلسلة لم تبدأ' },
    ],
    topics: topicsOf(articles),
  };
}

describe('listCards', () => {
  it('has one for every list there is, and none for what only an unpublished story uses', () => {
    const cards = listCards(source(), site);
    expect(
      Object.fromEntries([...cards].map(([path, { headline, label }]) => [path, [label, headline]])),
    ).toEqual({
      '/': [undefined, 'صحيفة'],
      '/sections/science/': ['قسم', 'علوم'],
      '/sections/sport/': ['قسم', 'رياضة'],
      '/topics/الفضاء/': ['موضوع', 'الفضاء'],
      '/authors/salma/': ['محررة', 'سلمى'],
      '/series/moon/': ['سلسلة', 'القمر'],
      '/archive/': [undefined, 'الأرشيف'],
      '/2022/': ['الأرشيف', '٢٠٢٢'],
      '/2022/09/': ['الأرشيف', 'أيلول ٢٠٢٢'],
    });
  });

  it('draws none again when a story is added to lists that are there', () => {
    const style = cardStyleOf(site, { root: process.cwd() });
    const names = (articles: (typeof story)[]) =>
      [...listCards(source(articles), site).values()].map((card) => cardName(card, style));
    const later = sampleArticle({
      ...story,
      path: '/2022/09/y/',
      id: 'y',
      title: 'آخر',
      dateMs: story.dateMs + 60_000,
    });
    expect(names([later, story])).toEqual(names([story]));
  });
});

describe('allCards', () => {
  it('gives a story its headline, section and date, in the words and digits of the newsroom', () => {
    expect(allCards(source(), site)[0]).toEqual({
      shape: 'story',
      headline: 'عنوان',
      label: 'علوم',
      note: '١٩ أيلول ٢٠٢٢',
      picture: undefined,
    });
  });
});

describe('listPath', () => {
  it('takes the number from a numbered page', () => {
    expect(listPath('/topics/x/page/12/')).toBe('/topics/x/');
    expect(listPath('/topics/x/')).toBe('/topics/x/');
  });

  it('is the month of a day, and of nothing else in it', () => {
    expect(listPath('/2022/09/19/')).toBe('/2022/09/');
    expect(listPath('/2022/09/')).toBe('/2022/09/');
    expect(listPath('/2022/09/19-killed/')).toBe('/2022/09/19-killed/');
  });
});
