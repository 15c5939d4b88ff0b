import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_SLUG_BYTES } from '../../../src/arabic/slugs.ts';
import { readArticleFile } from '../../../src/loading/article-file.ts';
import { loadSite } from '../../../src/loading/content.ts';
import { FIELDS, NOW, SmallNewsroom } from './small-newsroom.ts';

const read = (room: SmallNewsroom, file: string) =>
  readArticleFile(file, loadSite(room.paths), NOW, room.paths);

/** Field, line and message of what is wrong with an article's fields. */
async function told(fields: string, name = 'x.md') {
  const room = new SmallNewsroom();
  const { article, problems } = await read(room, room.article(name, fields));
  if (problems.length > 0) expect(article).toBeUndefined();
  return problems.map(({ field, line, message }) => [field, line, message]);
}

describe('the faults of an article', () => {
  it.each([
    ['updated: 2022-09-18', 'updated', 'التحديث أقدم من النشر.'],
    ['updated: 2022-09-18T23:59', 'updated', 'التحديث أقدم من النشر.'],
    ['updated: 2022-02-31', 'updated', 'لا وجود لهذا التاريخ أو الوقت في التقويم: «2022-02-31».'],
    ['breaking: { until: ١٩ }', 'breaking.until', 'التاريخ «١٩» مكتوب بأرقام مشرقية.'],
    ['corrections: [{ date: 1444-01-01, text: س }]', 'corrections.0.date', 'السنة 1444 تبدو هجرية.'],
    ['tags: [ناسا, "!!"]', 'tags.1', 'الوسم «!!» لا يصلح عنوانا: هو بلا حروف أو أطول مما ينبغي.'],
    ['slug: a b', 'slug', '«a b» لا يصلح عنوانا للصفحة.'],
    ['slug: "19"', 'slug', '«19» رقم يوم، وعنوانه لأرشيف ذلك اليوم.'],
    ['image: { src: ./Lead.jpg, alt: و }', 'image.src', 'الصورة «./Lead.jpg» غير موجودة.'],
    ['image: { src: ../../../x.jpg, alt: و }', 'image.src', 'الصورة «../../../x.jpg» خارج مجلد المحتوى.'],
    [
      'image: { src: https://e.com/x.jpg, alt: و }',
      'image.src',
      'الصورة «https://e.com/x.jpg» خارج مجلد المحتوى.',
    ],
    ['sumary: س', 'sumary', 'حقل غير معروف.'],
  ])('tells of %s with its field and its line', async (line, field, message) => {
    expect(await told(`${FIELDS}\n${line}`)).toEqual([[field, 5, message]]);
  });

  it('refuses a tag that is too long for an address, and takes the longest that is not', async () => {
    const tag = (length: number) => `${FIELDS}\ntags: [${'أ'.repeat(length)}]`;
    expect(await told(tag(MAX_SLUG_BYTES / 2))).toEqual([]);
    expect(await told(tag(MAX_SLUG_BYTES / 2 + 1))).toEqual([
      [
        'tags.0',
        5,
        `الوسم «${'أ'.repeat(MAX_SLUG_BYTES / 2 + 1)}» لا يصلح عنوانا: هو بلا حروف أو أطول مما ينبغي.`,
      ],
    ]);
  });

  it('refuses an update earlier than the hour of publication when it has an hour itself', async () => {
    const fields = FIELDS.replace('2022-09-19', '2022-09-19T14:30');
    expect(await told(`${fields}\nupdated: 2022-09-19T14:29`)).toEqual([
      ['updated', 5, 'التحديث أقدم من النشر.'],
    ]);
    expect(await told(`${fields}\nupdated: 2022-09-18`)).toEqual([['updated', 5, 'التحديث أقدم من النشر.']]);
  });

  it('tells of a value that begins with an asterisk on its line', async () => {
    expect(await told('title: *عدن\ndate: 2022-09-19\nsection: science')).toEqual([
      [undefined, 2, 'القيمة تبدأ بعلامة نجمة: «*عدن».'],
    ]);
  });

  it('tells all faults of a file at once', async () => {
    expect(await told('title: وسم #عدن\ndate: 1444-02-23\ndraft: نعم\nslug: "7"')).toEqual([
      [undefined, 2, 'ما بعد العلامة # لا يُقرأ: «#عدن».'],
      ['section', undefined, 'الحقل مطلوب وغير موجود.'],
      ['draft', 4, 'القيمة من نوع آخر، والمنتظر true أو false.'],
      ['date', 3, 'السنة 1444 تبدو هجرية.'],
      ['slug', 5, '«7» رقم يوم، وعنوانه لأرشيف ذلك اليوم.'],
    ]);
  });

  it.each([
    ['title: قال: نعم', /^تعذّر فهم الحقول/u],
    [`${FIELDS}\ntitle: آخر`, /^حقل مكتوب مرتين\.$/u],
  ])('says of broken fields only that they are broken (%#)', async (fields, message) => {
    const problems = await told(fields);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[2]).toMatch(message);
  });

  it.each(['odd?.md', 'a b.md', 'x_y.md'])('asks for another name for %s', async (name) => {
    const slug = name.slice(0, -3);
    expect(await told(FIELDS, name)).toEqual([
      [undefined, undefined, `اسم الملف «${slug}» لا يصلح عنوانا للصفحة.`],
    ]);
    expect(await told(`${FIELDS}\nslug: good`, name)).toEqual([]);
  });

  it.each([
    ['text', () => Buffer.from('ليست صورة')],
    ['a picture that is cut off', (whole: Buffer) => whole.subarray(0, whole.length >> 1)],
    ['nothing', () => Buffer.alloc(0)],
  ])('refuses %s as a picture', async (_class, damage) => {
    const room = new SmallNewsroom();
    const whole = readFileSync(await room.picture('articles/lead.jpg'));
    room.write('articles/lead.jpg', damage(whole));
    const { problems } = await read(
      room,
      room.article('x.md', `${FIELDS}\nimage:\n  alt: و\n  src: lead.jpg`),
    );
    expect(problems).toMatchObject([
      { field: 'image.src', line: 7, message: 'الصورة «lead.jpg» تالفة أو ليست صورة.' },
    ]);
  });
});
