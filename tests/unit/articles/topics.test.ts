import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../../src/articles/topics.ts';
import { sampleArticles, tagsOf } from './sample-article.ts';

/** Topics of articles with one tag each, the oldest first. */
function topics(...labels: string[]) {
  return topicsOf(sampleArticles(labels.length, (n) => ({ tags: tagsOf(labels[n - 1] ?? '') })));
}

describe('topicsOf', () => {
  it.each([
    ['tashkeel and taa marbuta', ['غزة', 'غزّة', 'غزه']],
    ['hamza', ['الإمارات', 'الامارات', 'الأمارات']],
    ['digits and hyphens', ['كأس العالم 2022', 'كأس العالم ٢٠٢٢', 'كأس-العالم-2022']],
    ['case', ['NASA', 'Nasa', 'nasa']],
  ])('takes spellings that differ by %s for one topic', (_class, labels) => {
    const found = topics(...labels);
    expect(found.size).toBe(1);
    expect([...found.values()][0]?.articles).toHaveLength(3);
  });

  it('calls a topic by its commonest spelling', () => {
    expect(topics('غزه', 'غزة', 'غزة').get('غزه')?.label).toBe('غزة');
  });

  it('calls a topic by its first spelling when two are as common', () => {
    expect(topics('غزه', 'غزة').get('غزه')?.label).toBe('غزه');
    expect(topics('غزة', 'غزه').get('غزه')?.label).toBe('غزة');
  });

  it('keeps the address of the oldest spelling, whatever comes after', () => {
    expect(topics('الفضاء').get('الفضا')?.slug).toBe('الفضاء');
    expect(topics('الفضاء', 'الفضا', 'الفضا').get('الفضا')).toMatchObject({ slug: 'الفضاء', label: 'الفضا' });
  });

  it('gives two topics two addresses', () => {
    const found = [...topics('كوفيد\u200C19', 'كوفيد 19').values()];
    expect(found.map(({ slug }) => slug)).toEqual(['كوفيد-19', 'كوفيد19']);
  });

  it('gives two topics with one spelled slug two addresses, and the older one keeps its own', () => {
    const slugs = (...labels: string[]) =>
      [...topics(...labels).values()].map(({ key, slug }) => [key, slug]).sort();
    expect(slugs('É', 'É++')).toEqual([
      ['e', 'é'],
      ['epp', 'epp'],
    ]);
    expect(slugs('É++', 'É')).toEqual([
      ['e', 'e'],
      ['epp', 'é'],
    ]);
  });

  it('lists the articles of a topic, newest first', () => {
    const articles = topics('ناسا', 'غزة', 'ناسا').get('ناسا')?.articles;
    expect(articles?.map(({ path }) => path)).toEqual(['/2022/09/n3/', '/2022/09/n1/']);
  });

  it('has none where there are no tags', () => {
    expect(topicsOf(sampleArticles(3)).size).toBe(0);
  });
});
