import { describe, expect, it } from 'vitest';
import { htmlOf, render } from './render-body.ts';

describe('renderMarkdown', () => {
  it.each([
    [
      '# عنوان\n\n## فرع\n\n### أدنى',
      '<h2 id="s-عنوان">عنوان</h2>\n<h2 id="s-فرع">فرع</h2>\n<h3 id="s-أدنى">أدنى</h3>',
    ],
    ['## عنوان\n\n## عنوان', '<h2 id="s-عنوان">عنوان</h2>\n<h2 id="s-عنوان-1">عنوان</h2>'],
  ])('keeps the first level for the headline: %j', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  it.each([
    '"نعم" -- قال... ثم \'لا\' --- (c)',
    '«نعم» – “لا” … 1/2',
    '١. ليست قائمة',
    'نص\u200F و\u200Cنص\u00A0آخر',
  ])('changes no sign of an author: %j', async (text) => {
    expect(await htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it.each([
    ['سطر  \nآخر', '<p>سطر<br>\nآخر</p>'],
    ['1. أ\n2. ب', '<ol>\n<li>أ</li>\n<li>ب</li>\n</ol>'],
    ['3. أ', '<ol start="3">\n<li>أ</li>\n</ol>'],
    ['~~قديم~~ جديد', '<p><del>قديم</del> جديد</p>'],
    ['***', '<hr>'],
    ['', ''],
  ])('writes %j as HTML', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  it('writes notes under the text with Arabic words', async () => {
    expect(await htmlOf('نص[^1] ثم[^عدن]\n\n[^1]: هامش.\n[^عدن]: آخر.')).toBe(
      [
        '<p>نص<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> ' +
          'ثم<sup><a href="#fn-%D8%B9%D8%AF%D9%86" id="fnref-%D8%B9%D8%AF%D9%86" data-footnote-ref aria-describedby="footnote-label">2</a></sup></p>',
        '<section data-footnotes class="footnotes"><h2 id="footnote-label">الهوامش</h2>',
        '<ol>',
        '<li id="fn-1">',
        '<p>هامش. <a href="#fnref-1" data-footnote-backref="" aria-label="عودة إلى موضع الهامش 1 في النص" class="data-footnote-backref">↑</a></p>',
        '</li>',
        '<li id="fn-%D8%B9%D8%AF%D9%86">',
        '<p>آخر. <a href="#fnref-%D8%B9%D8%AF%D9%86" data-footnote-backref="" aria-label="عودة إلى موضع الهامش 2 في النص" class="data-footnote-backref">↑</a></p>',
        '</li>',
        '</ol>',
        '</section>',
      ].join('\n'),
    );
  });

  it('speaks Arabic in notes also when raw HTML is parsed again', async () => {
    const { html } = await render('نص[^1] <mark>م</mark>\n\n[^1]: هامش.');
    expect(html).toContain('<h2 id="footnote-label">الهوامش</h2>');
    expect(html).toContain('aria-label="عودة إلى موضع الهامش 1 في النص"');
    expect(html).not.toMatch(/Footnotes|Back to/u);
  });

  it('counts the words of the text, numbers and vowelled words as one each', async () => {
    expect((await render('كَلِمَةٌ و 2022، «C++» **نعم**؟ — !')).words).toBe(5);
    expect((await render('')).words).toBe(0);
  });

  it('gives the text without any HTML, blocks on lines of their own', async () => {
    const { text } = await render('## عنوان\n\nفقرة **أولى**.\n\n- بند\n- آخر\n\n| أ |\n|---|\n| ب |');
    expect(text).toBe('عنوان\n\nفقرة أولى.\n\nبند\nآخر\nأ ب');
  });

  it('renders the same text to the same HTML', async () => {
    const markdown = 'نص[^1] و **«س»**\n\n:::note\nمتن\n:::\n\n[^1]: هامش';
    expect(await render(markdown)).toEqual(await render(markdown));
  });
});
