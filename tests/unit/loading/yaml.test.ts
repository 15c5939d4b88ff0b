import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/loading/yaml.ts';

const told = (text: string, firstLine?: number) =>
  readYaml(text, 'x.yaml', firstLine).problems.map(({ line, message }) => [line, message]);

describe('readYaml', () => {
  it('leaves dates and Arabic words as text', () => {
    const { data, problems } = readYaml('date: 2022-09-19\ndraft: نعم\nyes: yes\ntime: 10:30', 'x.yaml');
    expect(data).toEqual({ date: '2022-09-19', draft: 'نعم', yes: 'yes', time: '10:30' });
    expect(problems).toEqual([]);
  });

  it.each(['', '# تعليق فقط', '\n\n'])('reads %j as no fields', (text) => {
    expect(readYaml(text, 'x.yaml')).toMatchObject({ data: {}, problems: [] });
  });

  it.each([
    ['a hashtag after a word', 'title: وسم #عدن', '#عدن'],
    ['a hashtag alone', 'title: #عدن', '#عدن'],
    ['a numbered place', 'title: المركز #1 عالميا', '#1 عالميا'],
    ['a hashtag in a list', 'title: خبر\ntags:\n  - وسم #عدن', '#عدن'],
    ['a hashtag after a quoted word', 'title: "وسم" #عدن', '#عدن'],
    ['a hashtag on the second line of a value', 'title: سطر\n  ثان #عدن', '#عدن'],
  ])('tells that %s is lost', (_class, text, lost) => {
    expect(told(text).map(([, message]) => message)).toEqual([`ما بعد العلامة # لا يُقرأ: «${lost}».`]);
  });

  it('gives the line of a lost hashtag in the file', () => {
    expect(told('section: science\ntitle: وسم #عدن', 2)[0]?.[0]).toBe(3);
  });

  it.each([
    ['in quotation marks', 'title: "وسم #عدن"', { title: 'وسم #عدن' }],
    ['glued to a word', 'title: C#', { title: 'C#' }],
    ['in a text of several lines', 'summary: >\n  سطر #عدن\n  آخر', { summary: 'سطر #عدن آخر\n' }],
    ['in a comment after a value', 'months: gulf # أسماء الشهور', { months: 'gulf' }],
    [
      'in a comment on its own line',
      '# شرح\nmonths: gulf\n#عدن\nhijri: none',
      { months: 'gulf', hijri: 'none' },
    ],
  ])('has nothing to say of a # %s', (_class, text, data) => {
    expect(readYaml(text, 'x.yaml')).toMatchObject({ data, problems: [] });
  });

  it.each([
    ['an ampersand, which YAML takes for an anchor', '&amp; خبر'],
    ['an exclamation mark, which YAML takes for a tag', '! خبر'],
    ['a tag', '!!str خبر'],
  ])('tells of a value that begins with %s, since its beginning would be lost', (_class, value) => {
    const { problems } = readYaml(`title: ${value}`, 'x.yaml', 2);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [2, 'القيمة تبدأ بعلامة & أو ! فيضيع بعضها.'],
    ]);
  });

  it('refuses a field that stands twice, on its second line', () => {
    const { data, problems } = readYaml('title: أ\nsection: s\ntitle: ب', 'x.yaml', 2);
    expect(problems).toEqual([
      { severity: 'error', file: 'x.yaml', line: 4, message: 'حقل مكتوب مرتين.', remedy: 'أبقِ واحدا منهما.' },
    ]);
    expect(data).toBeUndefined();
  });

  it.each([
    ['a value', 'title: *عدن', 2, '*عدن'],
    ['a value of a list', 'title: خبر\ntags:\n  - *عدن', 4, '*عدن'],
  ])('tells of an asterisk that begins %s with its line, and does not crash', (_class, text, line, value) => {
    const { data, problems } = readYaml(text, 'x.yaml', 2);
    expect(data).toBeUndefined();
    expect(problems).toEqual([
      {
        severity: 'error',
        file: 'x.yaml',
        line,
        message: `القيمة تبدأ بعلامة نجمة: «${value}».`,
        remedy: 'ضع القيمة كلها بين علامتي اقتباس "…".',
      },
    ]);
  });

  it.each(['title: *عدن اليوم', 'title: **عاجل** نص', 'title: * نجمة', 'title: *'])(
    'tells of %j on its line even where the rest is broken too',
    (text) => {
      const { data, problems } = readYaml(text, 'x.yaml', 2);
      expect(data).toBeUndefined();
      expect(new Set(problems.map(({ line }) => line))).toEqual(new Set([2]));
      expect(problems.at(-1)?.message).toMatch(/^القيمة تبدأ بعلامة نجمة: /u);
    },
  );

  it('leaves an asterisk in quotation marks or inside a value', () => {
    expect(readYaml('title: "*عدن"\nsummary: خبر *مهم*', 'x.yaml')).toMatchObject({
      data: { title: '*عدن', summary: 'خبر *مهم*' },
      problems: [],
    });
  });

  it.each([
    ['a colon in a headline', 'title: قال: نعم'],
    ['a list that never ends', 'tags: [أ، ب'],
    ['a quotation mark that never ends', 'title: "خبر'],
    ['a tab', 'image:\n\tsrc: x.jpg'],
  ])('tells of %s with its line and a remedy in Arabic', (_class, text) => {
    const { data, problems } = readYaml(text, 'x.yaml');
    expect(data).toBeUndefined();
    expect(problems[0]?.line).toBeGreaterThan(0);
    expect(problems[0]?.message).toMatch(/^تعذّر فهم الحقول \(YAML\): /u);
    expect(problems[0]?.remedy).toContain('بين علامتي اقتباس');
  });

  it.each([
    ['title: خبر: بلا: اقتباس', 'نقطتان'],
    ['title: "خبر "عدن" اليوم"', 'كلام زائد'],
    ["title: 'it's'", 'كلام زائد'],
    ['title: "خبر\ndate: 2022', 'تغلق'],
    ['tags: [أ، ب\nsection: x', 'قوس'],
    ['title: خبر\nنص ضائع\nsection: x', 'اسم حقل'],
    ['image:\n   src: a\n  alt: b', 'مسافات'],
    ['image:\n\tsrc: a', 'Tab'],
    ['title: @عدن', 'علامة خاصة'],
    ['title: "a\\q"', 'شرطة مائلة'],
  ])('says once and in Arabic what is wrong with %j', (text, said) => {
    const { problems } = readYaml(text, 'x.yaml');
    expect(problems.map(({ line, message }) => `${line ?? 0} ${message}`)).toEqual([
      expect.stringContaining(said),
    ]);
    expect(problems[0]?.message).not.toMatch(/[a-z]{4}/u);
  });

  it.each([
    [['title'], 5],
    [['image', 'alt'], 8],
    [['image', 'caption'], 6],
    [['tags', 1], 11],
    [['corrections', 0, 'text'], 14],
    [['none'], undefined],
  ])('finds the line of %j or of what it would stand in', (at, line) => {
    const text =
      'title: خبر\nimage:\n  src: a.jpg\n  alt: وصف\ntags:\n  - أ\n  - ب\ncorrections:\n  - date: 2022-09-20\n    text: تصويب';
    expect(readYaml(text, 'x.yaml', 5).lineOf(at)).toBe(line);
  });
});
