import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { relatedArticles } from '../../../src/articles/related.ts';
import { sampleArticles, tagsOf } from './sample-article.ts';

/** Headlines that share nothing. */
const OTHERS = [
  'زلزال طشقند',
  'موسم تفاح',
  'جسر معلق',
  'قطار ليلي',
  'متحف برونز',
  'بطاقة قطن',
  'سوق سمك',
  'نهر فرات',
];

/** Related paths of each article; those without headline, tags or section of their own share nothing. */
function relatedOf(count: number, make: (n: number) => Partial<Article>) {
  const articles = sampleArticles(count, (n) => ({
    title: OTHERS[n % 8] ?? '',
    section: `section-${n}`,
    ...make(n),
  }));
  const related = relatedArticles(articles);
  return (n: number) => related.get(`/2022/09/n${n}/`)?.map(({ path }) => path);
}

const at = (...numbers: number[]) => numbers.map((n) => `/2022/09/n${n}/`);

describe('relatedArticles', () => {
  it('finds an earlier article of the same rare topic', () => {
    const related = relatedOf(8, (n) => (n === 2 || n === 8 ? { tags: tagsOf('تلسكوب') } : {}));
    expect(related(8)).toEqual(at(2));
  });

  it('finds it in another spelling', () => {
    const related = relatedOf(8, (n) =>
      n === 2 ? { tags: tagsOf('غزّة') } : n === 8 ? { tags: tagsOf('غزه') } : {},
    );
    expect(related(8)).toEqual(at(2));
  });

  it('finds shared words of headlines, with the article or without it', () => {
    const related = relatedOf(8, (n) =>
      n === 3 ? { title: 'إطلاق المسبار إلى المريخ' } : n === 7 ? { title: 'مسبار مريخ جديد' } : {},
    );
    expect(related(7)).toEqual(at(3));
  });

  it('shows nothing newer, so that a page does not change when something arrives', () => {
    const make = (n: number) => (n > 5 ? { tags: tagsOf('تلسكوب') } : {});
    const before = relatedOf(7, make);
    const after = relatedOf(8, make);
    expect(before(6)).toEqual([]);
    expect(after(8)).toEqual(at(7, 6));
    for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(after(n)).toEqual(before(n));
  });

  it('shows four at most, the newest of equals first', () => {
    const related = relatedOf(40, (n) => (n % 5 === 0 ? { tags: tagsOf('تلسكوب'), title: `خ${n}` } : {}));
    expect(related(40)).toEqual(at(35, 30, 25, 20));
  });

  it('puts what the editor named first, newer articles too, and none twice', () => {
    const related = relatedOf(8, (n) => ({
      ...(n === 2 || n === 3 || n === 7 ? { tags: tagsOf('تلسكوب') } : {}),
      related: n === 7 ? at(8, 2) : [],
    }));
    expect(related(7)).toEqual(at(8, 2, 3));
  });

  it('leaves out what the editor named while it is not published', () => {
    expect(relatedOf(3, (n) => ({ related: n === 3 ? ['/2022/09/embargo/'] : [] }))(3)).toEqual([]);
  });

  it('fills up with the latest earlier stories of the section', () => {
    const related = relatedOf(8, (n) => ({ section: n % 2 === 0 ? 'sport' : 'science' }));
    expect([1, 2, 3, 6, 7, 8].map(related)).toEqual([[], [], at(1), at(4, 2), at(5, 3, 1), at(6, 4, 2)]);
  });

  it('fills up to four, the latest first', () => {
    expect(relatedOf(8, () => ({ section: 'science' }))(8)).toEqual(at(7, 6, 5, 4));
  });

  it('puts what the editor named and what shares a topic before the section, and none twice', () => {
    const related = relatedOf(8, (n) => ({
      section: 'science',
      tags: n === 3 || n === 6 || n === 8 ? tagsOf('تلسكوب') : [],
      related: n === 8 ? at(1) : [],
    }));
    expect(related(8)).toEqual(at(1, 6, 3, 7));
  });

  it('fills up with nothing newer, so that a page does not change when something arrives', () => {
    const make = () => ({ section: 'science' });
    const before = relatedOf(7, make);
    const after = relatedOf(8, make);
    for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(after(n)).toEqual(before(n));
  });

  it('takes words that every story has for nothing', () => {
    const related = relatedOf(6, () => ({ title: 'بعد هذا من على كل' }));
    expect(related(6)).toEqual([]);
  });
});
