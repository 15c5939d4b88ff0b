import { describe, expect, it } from 'vitest';
import { titleFindings } from '../../../src/copy-desk/archive/titles.ts';
import { topicFindings } from '../../../src/copy-desk/archive/topics.ts';
import { topicKey } from '../../../src/arabic/slugs.ts';
import { sampleArticle } from '../articles/sample-article.ts';

const titled = (title: string, day: number) =>
  sampleArticle({
    title,
    file: `content/articles/${day}.md`,
    path: `/2022/09/${day}/`,
    dateMs: day * 86_400_000,
  });

const tagged = (file: string, ...labels: string[]) =>
  sampleArticle({
    file,
    path: `/2022/09/${file}/`,
    tags: labels.map((label) => ({ label, key: topicKey(label) })),
  });

describe('headlines that stand in the archive already', () => {
  it('are told of the later story, whatever their hamzas, marks and digits', () => {
    const found = titleFindings([titled('إفتتاح معرض الكتاب ٢٠٢٢', 9), titled('افتتاح مَعرض الكتاب 2022', 3)]);
    expect(found).toEqual([
      {
        rule: 'duplicate-title',
        file: 'content/articles/9.md',
        field: 'title',
        words: ['content/articles/3.md', 'افتتاح مَعرض الكتاب 2022'],
      },
    ]);
  });

  it('are told when they are near, in any order of words', () => {
    const near = [
      titled('وزير المالية يفتتح معرض الكتاب الدولي', 1),
      titled('معرض الكتاب الدولي يفتتح وزير المالية اليوم', 2),
    ];
    expect(titleFindings(near).map(({ rule, file }) => [rule, file])).toEqual([
      ['similar-title', 'content/articles/2.md'],
    ]);
  });

  it.each([
    ['ارتفاع أسعار النفط في الأسواق العالمية 5%', 'ارتفاع أسعار النفط في الأسواق العالمية 6%'],
    ['أسعار الذهب اليوم في الكويت', 'أسعار النفط اليوم في الرياض'],
    ['وزير المالية في زيارة رسمية', 'وزير الخارجية يختتم زيارة رسمية إلى طوكيو'],
  ])('are left alone when they tell of other things: %j and %j', (one, other) => {
    expect(titleFindings([titled(one, 1), titled(other, 2)])).toEqual([]);
  });
});

describe('topics that are written in two ways', () => {
  it('are told of the rarer spelling, naming both', () => {
    const found = topicFindings([tagged('a', 'الاقتصاد'), tagged('b', 'الاقتصاد'), tagged('c', 'الإقتصاد')]);
    expect(found).toEqual([
      { rule: 'topic-spelling', file: 'c', field: 'tags', words: ['الإقتصاد', 'الاقتصاد', '2'] },
    ]);
  });

  it.each([
    ['جامعة الكويت', 'جامعة الكويتت'],
    ['الذكاء الاصطناعي', 'ذكاء اصطناعي'],
  ])('are told when %j is nearly %j', (usual, rare) => {
    const found = topicFindings(['a', 'b', 'c'].map((file) => tagged(file, usual)).concat(tagged('d', rare)));
    expect(found.map(({ rule, file, words }) => [rule, file, words])).toEqual([
      ['topic-near', 'd', [rare, usual, '3']],
    ]);
  });

  it.each([
    ['كأس العالم 2022', 'كأس العالم 2026'],
    ['مصر', 'قصر'],
    ['الاقتصاد', 'الاقتصاد'],
    ['وزارة الصحة', 'وزارة المالية'],
  ])('are left alone when they are two: %j and %j', (usual, other) => {
    expect(
      topicFindings(['a', 'b', 'c'].map((file) => tagged(file, usual)).concat(tagged('d', other))),
    ).toEqual([]);
  });

  it('are left alone when neither is the usual one', () => {
    expect(topicFindings([tagged('a', 'جامعة الكويت'), tagged('b', 'جامعة الكويتت')])).toEqual([]);
  });
});
