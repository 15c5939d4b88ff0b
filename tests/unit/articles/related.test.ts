import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { earlierInSection, relatedArticles } from '../../../src/articles/related.ts';
import { tellingWords } from '../../../src/articles/telling-words.ts';
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

  it('finds what two beginnings share where the headlines share one word', () => {
    const bodies = new Map([
      ['/2022/09/n2/', 'وصل المسبار إلى مدار المريخ بعد رحلة طويلة قادته إليها محركاته.'],
      ['/2022/09/n8/', 'صوّر المسبار فوهات المريخ من مداره، بعد تشغيل محركاته مرتين.'],
    ]);
    const articles = sampleArticles(8, (n) => ({
      title: n === 2 ? 'المسبار يبلغ غايته' : n === 8 ? 'صور من المسبار' : (OTHERS[n] ?? ''),
    }));
    const withBodies = relatedArticles(articles, (one) => tellingWords(one, bodies.get(one.path)));
    const headlinesAlone = relatedArticles(articles);
    expect(withBodies.get('/2022/09/n8/')?.map(({ path }) => path)).toEqual(at(2));
    expect(headlinesAlone.get('/2022/09/n8/')).toEqual([]);
  });

  it('shows nothing for a single shared word', () => {
    const related = relatedOf(8, (n) =>
      n === 3 ? { title: 'تمر المدينة' } : n === 7 ? { title: 'نخيل المدينة القديم' } : {},
    );
    expect(related(7)).toEqual([]);
  });

  it('does not take the verbs of headlines for a theme', () => {
    const related = relatedOf(8, (n) =>
      n === 3
        ? { title: 'الوزير يستقبل السفير ويؤكد التعاون' }
        : n === 7
          ? { title: 'المدرب يستقبل اللاعبين ويؤكد الفوز' }
          : {},
    );
    expect(related(7)).toEqual([]);
  });

  it('does not show the same story told again', () => {
    const title = 'تحطم مروحية عسكرية قرب كابول';
    const related = relatedOf(8, (n) => (n === 3 || n === 7 ? { title } : {}));
    expect(related(7)).toEqual([]);
  });

  it('shows one of two that tell the same', () => {
    const summary = 'المسبار دخل مدار المريخ وأرسل أولى صوره';
    const related = relatedOf(8, (n) =>
      n === 3 || n === 4
        ? { title: 'المسبار يدخل مدار المريخ', summary }
        : n === 8
          ? { title: 'علماء: مدار المريخ مزدحم', summary: 'المسبار الجديد سادس المركبات الدائرة' }
          : {},
    );
    expect(related(8)).toEqual(at(4));
  });

  it('prefers the nearer in time of two that are like it to the same degree', () => {
    const related = relatedOf(8, (n) => ({
      ...(n === 2 || n === 3 || n === 8 ? { tags: tagsOf('تلسكوب') } : {}),
      ...(n === 2 ? { dateMs: Date.UTC(2019, 1, 1) } : {}),
    }));
    expect(related(8)).toEqual(at(3, 2));
  });

  it('takes words that every story has for nothing', () => {
    const related = relatedOf(6, () => ({ title: 'بعد هذا من على كل' }));
    expect(related(6)).toEqual([]);
  });
});

/** Paths of what lies before each article in its section, where none is related. */
function earlierOf(count: number, make: (n: number) => Partial<Article>, isRelated: (n: number) => boolean) {
  const articles = sampleArticles(count, make);
  const related = new Map(
    articles.map((one, index) => [one.path, isRelated(count - index) ? [one] : ([] as Article[])]),
  );
  const earlier = earlierInSection(articles, related);
  return (n: number) => earlier.get(`/2022/09/n${n}/`)?.map(({ path }) => path);
}

describe('earlierInSection', () => {
  const sections = (n: number) => ({ section: n % 2 === 0 ? 'sport' : 'science' });

  it('gives the latest earlier stories of the section, four at most', () => {
    const earlier = earlierOf(12, sections, () => false);
    expect([1, 2, 3, 6, 12].map(earlier)).toEqual([[], [], at(1), at(4, 2), at(10, 8, 6, 4)]);
  });

  it('gives none where something is related', () => {
    const earlier = earlierOf(6, sections, (n) => n === 5);
    expect(earlier(5)).toBeUndefined();
    expect(earlier(6)).toEqual(at(4, 2));
  });

  it('gives nothing newer, so that a page does not change when something arrives', () => {
    const before = earlierOf(7, sections, () => false);
    const after = earlierOf(8, sections, () => false);
    for (const n of [1, 2, 3, 4, 5, 6, 7]) expect(after(n)).toEqual(before(n));
  });
});
