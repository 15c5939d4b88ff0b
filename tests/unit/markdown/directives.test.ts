import { describe, expect, it } from 'vitest';
import { BODY_LINE, htmlOf, render, told } from './render-body.ts';

const note = (title: string, body: string) =>
  `<div class="note" role="note"><p class="note-title">${title}</p>${body}</div>`;

describe('known directives', () => {
  it.each([
    [':::note\nمتن.\n:::', note('للعلم', '<p>متن.</p>')],
    [':::note[عنوان **مهم**]\nمتن.\n:::', note('عنوان مهم', '<p>متن.</p>')],
    [':::note\n- أ\n- ب\n:::', note('للعلم', '<ul>\n<li>أ</li>\n<li>ب</li>\n</ul>')],
    ['::note[عبارة]', note('عبارة', '')],
    [
      ':::quote{by="الوزير"}\nكلام.\n:::',
      '<figure class="quote"><blockquote><p>كلام.</p></blockquote><figcaption>الوزير</figcaption></figure>',
    ],
    [':::quote\nكلام.\n:::', '<figure class="quote"><blockquote><p>كلام.</p></blockquote></figure>'],
    [
      '::quote[كلام]{by="الوزير"}',
      '<figure class="quote"><blockquote><p>كلام</p></blockquote><figcaption>الوزير</figcaption></figure>',
    ],
    ['> :::note\n> متن.\n> :::', `<blockquote>\n${note('للعلم', '<p>متن.</p>')}\n</blockquote>`],
    [
      '::::note\n:::quote{by="س"}\nكلام.\n:::\n::::',
      note(
        'للعلم',
        '<figure class="quote"><blockquote><p>كلام.</p></blockquote><figcaption>س</figcaption></figure>',
      ),
    ],
  ])('become elements: %j', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  it('stand between what is before and after them', async () => {
    expect(await htmlOf('قبل\n\n:::note\nمتن\n:::\n\nبعد')).toBe(
      `<p>قبل</p>\n${note('للعلم', '<p>متن</p>')}\n<p>بعد</p>`,
    );
  });

  it('let no attribute through but their own', async () => {
    const { html } = await render(':::note{onclick="alert(1)" style="x" #id .cls}\nمتن\n:::');
    expect(html).toBe(note('للعلم', '<p>متن</p>'));
  });
});

describe('faulty directives', () => {
  it.each([
    ['unknown', 'سطر\n\n:::nota\nمتن\n:::', 2, 'توجيه غير معروف: «nota».'],
    ['unknown, alone on its line', 'سطر\n\n\n::youtube{id=1}', 3, 'توجيه غير معروف: «youtube».'],
    ['called like a property of objects', ':::constructor\nمتن\n:::', 0, 'توجيه غير معروف: «constructor».'],
    ['unknown inside a known one', '::::note\n:::nota\nمتن\n:::\n::::', 1, 'توجيه غير معروف: «nota».'],
    ['unclosed', 'سطر\n\n:::note\nمتن\n\nفقرة أخرى', 2, 'التوجيه :::note بلا نهاية.'],
    ['closed only by words that end in colons', ':::note\nمتن :::', 0, 'التوجيه :::note بلا نهاية.'],
    ['closed only inside', '::::note\n:::quote\nكلام\n:::\n\nفقرة', 0, 'التوجيه :::note بلا نهاية.'],
    ['closed by too few colons', '::::note\nمتن\n:::', 0, 'التوجيه :::note بلا نهاية.'],
    ['an empty gallery', 'سطر\n\n::gallery', 2, 'معرض بلا صور.'],
    ['a gallery of words', ':::gallery\nنص فقط\n:::', 0, 'معرض بلا صور.'],
    ['a film without a source', '\n::video[شاهد]', 1, 'فيديو بلا مصدر.'],
    [
      'a wrong YouTube address',
      '::video{youtube="https://youtu.be/x"}',
      0,
      'معرّف يوتيوب غير صحيح: «https://youtu.be/x».',
    ],
  ])('are an error, told once, on the right line: %s', async (_class, markdown, line, message) => {
    expect(await told(markdown)).toEqual([['error', BODY_LINE + line, message]]);
  });

  it('are all told at once', async () => {
    expect(await told('::a\n\n::b\n\n:::note\nمتن')).toEqual([
      ['error', BODY_LINE, 'توجيه غير معروف: «a».'],
      ['error', BODY_LINE + 2, 'توجيه غير معروف: «b».'],
      ['error', BODY_LINE + 4, 'التوجيه :::note بلا نهاية.'],
    ]);
  });

  it('name the known ones', async () => {
    const { problems } = await render('::nota');
    expect(problems[0]?.remedy).toMatch(/^المعروف: :::note و :::quote/u);
  });
});

describe('text directives', () => {
  it.each([
    'الساعة 10:30 بتوقيت الكويت',
    'قال:كذا ثم :name و :note[x]{y=1}',
    'نسبة 3:2 :smile:',
    'قال::كذا',
    'سطر ::note في وسطه',
    '::',
  ])('do not exist: %j stays text', async (text) => {
    expect(await htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it('leave a footnote after a time of day', async () => {
    expect(await htmlOf('الساعة 10:30[^1]\n\n[^1]: رويترز')).toMatch(
      /^<p>الساعة 10:30<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1<\/a><\/sup><\/p>\n/u,
    );
  });

  it.each([
    [
      'المصدر:رويترز[1](https://a.com)',
      '<p>المصدر:رويترز<a href="https://a.com" rel="noopener external">1</a></p>',
    ],
    ['قال:كذا**مهم**', '<p>قال:كذا<strong>مهم</strong></p>'],
    ['قال:كذا{x=1}', '<p>قال:كذا{x=1}</p>'],
  ])('leave what stands after a word with a colon: %j', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  it('stay text inside a directive too', async () => {
    expect(await htmlOf(':::note\nالساعة 10:30، قال:كذا\n:::')).toBe(
      note('للعلم', '<p>الساعة 10:30، قال:كذا</p>'),
    );
  });
});
