import { describe, expect, it } from 'vitest';
import { articleText, fieldText } from '../../../src/importing/fields.ts';
import { splitFrontMatter } from '../../../src/loading/front-matter.ts';

describe('front matter that an import writes', () => {
  it.each([
    'وسم #عدن',
    'قال: نعم',
    '2022',
    'true',
    '*نجمة',
    '! تنبيه',
    '&قيمة',
    'عنوان \'مقتبس\' و"آخر"',
    '- بند',
    '[قوس] {آخر}',
    '---',
    '@حساب',
    'نص #',
    '\\ مائلة',
  ])('gives back the title %s', (title) => {
    const text = articleText({ title, date: '2022-01-01', section: 'news' }, 'نص');
    const parts = splitFrontMatter(text, 'x.md');
    if ('problem' in parts) throw new Error(text);
    expect(parts.yaml.problems).toEqual([]);
    expect(parts.yaml.data).toEqual({ title, date: '2022-01-01', section: 'news' });
    expect(parts.body.trim()).toBe('نص');
  });

  it('has no marks of direction, which old editors leave at the ends of headlines, and keeps what spells', () => {
    expect(fieldText('سوبر في لوفتس رود\u200F')).toBe('سوبر في لوفتس رود');
    expect(fieldText('\u061C(\u200Eكوفيد-19\u202C) می\u200Cخواهم')).toBe('(كوفيد-19) می\u200Cخواهم');
  });

  it('has the fields in the order of the schema, and only those with a value', () => {
    const text = articleText(
      {
        draft: false,
        tags: ['أ', 'ب: ج'],
        summary: '',
        section: 's',
        authors: [],
        date: '2022-01-01',
        title: 'ع',
      },
      '',
    );
    expect(text).toBe("---\ntitle: ع\ndate: 2022-01-01\nsection: s\ntags: [أ, 'ب: ج']\n---\n\n");
  });

  it('holds no character that nobody sees', () => {
    expect(fieldText('\uFEFFخبر\u202B\u0007 \n عا\u0301جل\u2069')).toBe('خبر عا\u0301جل');
  });
});
