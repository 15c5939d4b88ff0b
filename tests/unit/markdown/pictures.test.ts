import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/digest.ts';
import { beside, BODY_LINE, htmlOf, jpeg, render, told } from './render-body.ts';

const bytes = await jpeg(1000, 500);
const name = digestOf(bytes);
beside('lead.jpg', bytes);
beside('صورة 1.jpg', bytes);
beside('cut.jpg', bytes.subarray(0, bytes.length >> 1));
beside('text.jpg', 'ليست صورة');
beside('small.png', await jpeg(320, 240));

/** The `img` of lead.jpg. */
const lead = (alt: string, base = '/') =>
  `<img src="${base}pictures/${name}-800.webp" srcset="${[400, 800, 1000].map((width) => `${base}pictures/${name}-${width}.webp ${width}w`).join(', ')}" ` +
  `sizes="(min-width: 48rem) 42rem, 100vw" width="800" height="400" alt="${alt}" loading="lazy" decoding="async">`;

const figure = (alt: string, caption = '') =>
  `<figure class="picture">${lead(alt)}${caption && `<figcaption>${caption}</figcaption>`}</figure>`;

describe('pictures', () => {
  it.each([
    ['alone, with a title', '![وصف](lead.jpg "تعليق")', figure('وصف', 'تعليق')],
    ['alone, without a title', '![وصف](./lead.jpg)', figure('وصف')],
    ['decorative', '![](lead.jpg)', figure('')],
    ['two in a paragraph', '![أ](lead.jpg)\n![ب](lead.jpg)', figure('أ') + figure('ب')],
    ['by reference', '![وصف][أ]\n\n[أ]: lead.jpg "تعليق"', figure('وصف', 'تعليق')],
    ['in a text', 'نص ![وصف](lead.jpg) نص', `<p>نص ${lead('وصف')} نص</p>`],
    ['in a link', '[![وصف](lead.jpg)](/x/)', `<p><a href="/x/">${lead('وصف')}</a></p>`],
    ['in a quotation', '> ![وصف](lead.jpg)', `<blockquote>\n${figure('وصف')}\n</blockquote>`],
    ['in raw HTML', '<img src="lead.jpg" alt="وصف" width="5">', lead('وصف')],
    ['with an Arabic name', '![وصف](<صورة 1.jpg>)', figure('وصف')],
    ['with an encoded name', '![وصف](%D8%B5%D9%88%D8%B1%D8%A9%201.jpg)', figure('وصف')],
    [
      'in a gallery',
      ':::gallery\n![أ](lead.jpg "تعليق")\n![ب](lead.jpg)\n:::',
      `<div class="gallery">${figure('أ', 'تعليق')}${figure('ب')}</div>`,
    ],
    [
      'in a gallery of names',
      '::gallery[وصف]{images="lead.jpg، ./lead.jpg"}',
      `<div class="gallery">${figure('وصف')}${figure('وصف')}</div>`,
    ],
    [
      'in a gallery in a note',
      '::::note\n:::gallery\n![أ](lead.jpg)\n:::\n::::',
      `<div class="note" role="note"><p class="note-title">للعلم</p><div class="gallery">${figure('أ')}</div></div>`,
    ],
  ])('%s are responsive, lazy, and have their size', async (_class, markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  it('have addresses under the base path', async () => {
    expect(await htmlOf('نص ![وصف](lead.jpg)', '/news/')).toBe(`<p>نص ${lead('وصف', '/news/')}</p>`);
  });

  it('are never made wider than they are', async () => {
    const html = await htmlOf('![وصف](small.png)');
    expect(html).toMatch(
      /srcset="\/pictures\/[0-9a-f]{16}-320\.webp 320w" sizes="[^"]+" width="320" height="240"/u,
    );
  });

  it('are listed with what they are, in order', async () => {
    const { pictures } = await render('![أ](lead.jpg)\n\n![ب](small.png)');
    expect(pictures).toMatchObject([
      { file: 'articles/x/lead.jpg', digest: name, width: 1000, height: 500 },
      { file: 'articles/x/small.png', width: 320, height: 240 },
    ]);
  });

  it.each([
    ['missing', 'none.jpg', 'الصورة «none.jpg» غير موجودة.'],
    ['missing with an Arabic name', '<صورة 2.jpg>', 'الصورة «صورة 2.jpg» غير موجودة.'],
    ['with a percent sign', '100%.jpg', 'الصورة «100%.jpg» غير موجودة.'],
    ['cut off', 'cut.jpg', 'الصورة «cut.jpg» تالفة أو ليست صورة.'],
    ['that is text', 'text.jpg', 'الصورة «text.jpg» تالفة أو ليست صورة.'],
    ['outside the content', '../../../lead.jpg', 'الصورة «../../../lead.jpg» خارج مجلد المحتوى.'],
    ['outside, encoded', '%2e%2e/%2e%2e/%2e%2e/lead.jpg', 'الصورة «../../../lead.jpg» خارج مجلد المحتوى.'],
    ['of the whole machine', '/etc/lead.jpg', 'الصورة «/etc/lead.jpg» خارج مجلد المحتوى.'],
    ['elsewhere', 'https://example.com/a.jpg', 'الصورة «https://example.com/a.jpg» في موقع آخر.'],
    ['elsewhere, without a scheme', '//example.com/a.jpg', 'الصورة «//example.com/a.jpg» في موقع آخر.'],
    [
      'written into the text',
      'data:image/png;base64,AAAA',
      'الصورة «data:image/png;base64,AAAA» في موقع آخر.',
    ],
    ['without a name', '', 'الصورة «» خارج مجلد المحتوى.'],
  ])('%s are an error that names file and line', async (_class, source, message) => {
    const { problems } = await render(`سطر\n\n![وصف](${source})`);
    expect(problems).toMatchObject([
      { severity: 'error', file: 'content/articles/x/index.md', line: BODY_LINE + 2, message },
    ]);
  });

  it('named by a gallery have its line', async () => {
    expect(await told('سطر\n\n::gallery{images="none.jpg"}')).toEqual([
      ['error', BODY_LINE + 2, 'الصورة «none.jpg» غير موجودة.'],
    ]);
  });
});
