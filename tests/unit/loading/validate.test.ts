import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { articleSchema } from '../../../src/articles/schema.ts';
import { nearest, validate } from '../../../src/loading/validate.ts';
import { readYaml } from '../../../src/loading/yaml.ts';
import { siteSchema } from '../../../src/site-schema.ts';

const FIELDS = 'title: عنوان\ndate: 2022-09-19\nsection: science\n';
const SITE = 'name: ن\ntagline: ت\naddress: https://x.example/\nregion: KW\ntimeZone: Asia/Kuwait\n';

const check = (schema: z.ZodObject, text: string) =>
  validate(schema, readYaml(text, 'x.md', 2), 'x.md').problems.map(({ field, line, message, remedy }) => [
    field,
    line,
    message,
    remedy,
  ]);

describe('validate', () => {
  it('gives the value when all is right', () => {
    const { value, problems } = validate(articleSchema, readYaml(FIELDS, 'x.md'), 'x.md');
    expect(value).toEqual({ title: 'عنوان', date: '2022-09-19', section: 'science' });
    expect(problems).toEqual([]);
  });

  it('says which fields are missing, and what they are', () => {
    expect(check(articleSchema, '')).toEqual([
      ['title', undefined, 'الحقل مطلوب وغير موجود.', 'المطلوب: عنوان المقال'],
      ['date', undefined, 'الحقل مطلوب وغير موجود.', 'المطلوب: تاريخ النشر، مثل 2022-09-19T14:30'],
      [
        'section',
        undefined,
        'الحقل مطلوب وغير موجود.',
        'المطلوب: اسم ملف القسم في content/sections، مثل science',
      ],
    ]);
  });

  it('says nothing more of YAML that is broken', () => {
    expect(check(articleSchema, 'title: قال: نعم')).toEqual([]);
  });

  it.each([
    ['summary:', 'summary', 'الحقل مكتوب بلا قيمة.'],
    ['updated:', 'updated', 'الحقل مكتوب بلا قيمة.'],
    ['updated: [2022]', 'updated', 'القيمة غير مقبولة هنا.'],
    ['summary: "  "', 'summary', 'القيمة فارغة.'],
    ['summary: 2022', 'summary', 'القيمة من نوع آخر، والمنتظر نص.'],
    ['draft: نعم', 'draft', 'القيمة من نوع آخر، والمنتظر true أو false.'],
    ['tags: الفضاء', 'tags', 'القيمة من نوع آخر، والمنتظر قائمة.'],
    ['image: a.jpg', 'image', 'القيمة من نوع آخر، والمنتظر حقول تحته.'],
    ['pin: 10', 'pin', 'القيمة أكبر من 9.'],
    ['pin: 0', 'pin', 'القيمة أصغر من 1.'],
    ['pin: 1.5', 'pin', 'القيمة من نوع آخر، والمنتظر عدد صحيح.'],
    ['id: ABC', 'id', 'المعرّف حروف لاتينية صغيرة وأرقام، من 4 إلى 8.'],
  ])('tells of %s on its line', (text, field, message) => {
    expect(check(articleSchema, FIELDS + text).map((problem) => problem.slice(0, 3))).toEqual([
      [field, 5, message],
    ]);
  });

  it.each([
    [articleSchema, `${FIELDS}sumary: س`, 'sumary', 'لعلك تقصد: summary'],
    [articleSchema, `${FIELDS}Tags: [س]`, 'Tags', 'لعلك تقصد: tags'],
    [siteSchema, `${SITE}style:\n  rules: { speling: off }`, 'style.rules.speling', 'لعلك تقصد: spelling'],
    [
      articleSchema,
      `${FIELDS}breaking:\n  untill: 2022-09-20\n  until: 2022-09-20`,
      'breaking.untill',
      'لعلك تقصد: until',
    ],
    [
      articleSchema,
      `${FIELDS}image:\n  src: a.jpg\n  alt: و\n  photographer: س`,
      'image.photographer',
      'الحقول المعروفة: src، alt، caption، credit',
    ],
    [siteSchema, `${SITE}colours:\n  accnt: "#000000"`, 'colours.accnt', 'لعلك تقصد: accent'],
    [
      siteSchema,
      `${SITE}publisher:\n  name: س`,
      'publisher.name',
      'الحقول المعروفة: legalName، foundingDate، policies',
    ],
  ])('proposes the known field for an unknown one (%#)', (schema, text, field, remedy) => {
    expect(check(schema, text).map((problem) => [problem[0], problem[2], problem[3]])).toEqual([
      [field, 'حقل غير معروف.', remedy],
    ]);
  });

  it('describes the values of a record by the record', () => {
    const remedy = 'المطلوب: درجة كل قاعدة: off أو note أو warning أو error، مثل { relative-date: off }';
    expect(check(siteSchema, `${SITE}style:\n  rules: { tatweel: of }`).map((problem) => problem[3])).toEqual(
      [remedy],
    );
  });

  it('lists the values that are known', () => {
    const told = check(siteSchema, `${SITE}digits: roman\ncolours:\n  accent: red`);
    expect(told).toEqual([
      [
        'digits',
        7,
        'قيمة غير معروفة. القيم المعروفة: latin، arabic.',
        'المطلوب: أرقام الواجهة: latin أو arabic',
      ],
      ['colours.accent', 9, 'لون غير صحيح.', 'المطلوب: لون التمييز على الخلفية الفاتحة، مثل #0b5563'],
    ]);
  });

  it.each([
    ['address: nashra', 'العنوان ليس رابطا صحيحا.'],
    ['address: https://x.example/أخبار/', 'مسار الموقع بحروف غير لاتينية.'],
    ['address: https://x.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/', 'مسار الموقع بحروف غير لاتينية.'],
    ['timeZone: Asia/Kuwayt', 'منطقة زمنية غير معروفة.'],
    ['region: kw', 'رمز المنطقة غير صحيح.'],
    ['social: [{ name: إكس, href: nashra }]', 'الرابط غير صحيح.'],
    ['contact: { email: nashra }', 'عنوان بريد غير صحيح.'],
    ['navigation: [science]', 'القيمة غير مقبولة هنا.'],
  ])('speaks Arabic of %s', (text, message) => {
    const field = text.split(':')[0] ?? '';
    const rest = SITE.replace(new RegExp(`^${field}:.*\\n`, 'mu'), '');
    expect(check(siteSchema, rest + text).map((problem) => problem[2])).toEqual([message]);
  });
});

describe('the address of a site', () => {
  it.each(['https://x.example/', 'https://x.example/news/', 'https://صحيفة.example/news/'])(
    'may be %s',
    (address) => {
      expect(check(siteSchema, SITE.replace('https://x.example/', address))).toEqual([]);
    },
  );
});

describe('nearest', () => {
  it.each([
    ['sience', 'science'],
    ['SCIENCE', 'science'],
    ['salma-hadad', 'salma-haddad'],
    ['رياضه', 'رياضة'],
  ])('takes %s for %s', (name, meant) => {
    expect(nearest(name, ['science', 'salma-haddad', 'رياضة'])).toBe(meant);
  });

  it('proposes nothing where nothing is near', () => {
    expect(nearest('economy', ['science', 'sport'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});
