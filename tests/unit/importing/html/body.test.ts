import { describe, expect, it } from 'vitest';
import { convert } from './convert.ts';

const markdown = async (html: string, lineBreaks = false) => (await convert(html, lineBreaks)).markdown;

describe('classic posts', () => {
  it('have paragraphs where blank lines stand, and breaks where lines end', async () => {
    expect(
      await markdown('سطر أول\nسطر ثان\n\nفقرة <b>ثانية</b>\n\n\n<ul>\n<li>بند</li>\n</ul>\nبعدها', true),
    ).toBe('سطر أول\\\nسطر ثان\n\nفقرة **ثانية**\n\n- بند\n\nبعدها');
  });

  it('keep the lines of code, and have no paragraph that is empty', async () => {
    expect(await markdown('<pre>a\n\n  b</pre>\n\n&nbsp;\n\n<p>&nbsp;</p>نص', true)).toBe(
      '```\na\n\n  b\n```\n\nنص',
    );
  });

  it('take two breaks in a row for the end of a paragraph', async () => {
    expect(await markdown('<p>أول<br><br />ثان<br></p>')).toBe('أول\n\nثان');
  });
});

describe('block posts and text pasted from Word', () => {
  it('lose the comments of blocks, and single line ends are white space', async () => {
    expect(await markdown('<!-- wp:paragraph -->\n<p>نص\nمتصل</p>\n<!-- /wp:paragraph -->')).toBe('نص متصل');
  });

  it('lose the marks of Word, and keep its emphasis', async () => {
    const html =
      '<p class="MsoNormal" style="text-align:justify"><span style="font-size:14pt"><span style="font-weight:700">خبر </span>مهم<o:p></o:p></span></p><!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]--><p><o:p>&nbsp;</o:p></p>';
    expect(await markdown(html)).toBe('**خبر** مهم');
  });
});

describe('emphasis', () => {
  it.each([
    ['<strong>«داعش»</strong>والتحالف', '**«داعش»**والتحالف'],
    ['<strong>قال الوزير:</strong>إن', '**قال الوزير:**إن'],
    ['<strong> كلمة </strong>بعدها', '**كلمة** بعدها'],
    ['<b>أ</b><b>ب</b>', '**أب**'],
    ['<b><b>أ</b></b>', '**أ**'],
    ['كلمة<b>:</b> نص', 'كلمة: نص'],
    ['5<b>«نص»</b>7', '5<strong>«نص»</strong>7'],
    ['<em>كلمة <strong>داخل</strong></em>', '*كلمة <strong>داخل</strong>*'],
    ['م<sup>2</sup>', 'م<sup>2</sup>'],
  ])('%s is %s', async (html, expected) => {
    expect(await markdown(`<p>${html}</p>`)).toBe(expected);
  });
});

describe('signs that Markdown would take for its own', () => {
  it.each([
    ['1. ليس قائمة', '1\\. ليس قائمة'],
    ['# لا عنوان', '\\# لا عنوان'],
    ['- لا بند', '\\- لا بند'],
    ['نجمة * وشرطة _ سفلية', 'نجمة \\* وشرطة \\_ سفلية'],
    ['[رويترز] قالت', '\\[رويترز] قالت'],
    [':::note', '\\:::note'],
    ['المصدر:رويترز 10:30', 'المصدر:رويترز 10:30'],
    ['&lt;script&gt;', '\\<script>'],
  ])('%s is written %s', async (html, expected) => {
    expect(await markdown(`<p>${html}</p>`)).toBe(expected);
  });
});

describe('pictures', () => {
  it('get their captions, by shortcode, figure or old frame', async () => {
    const expected = '![بديل](./a.jpg "تعليق")';
    expect(
      await markdown(
        '<figure><a href="a.jpg"><img src="x/a.jpg" alt="بديل"></a><figcaption>تعليق</figcaption></figure>',
      ),
    ).toBe(expected);
    expect(
      await markdown(
        '<div class="wp-caption"><img src="a.jpg" alt="بديل"><p class="wp-caption-text">تعليق</p></div>',
      ),
    ).toBe(expected);
  });

  it('stand before the paragraph that they stood in', async () => {
    expect(await markdown('<p>نص <img class="alignright" src="a.jpg"> بعده</p>')).toBe(
      '![](./a.jpg)\n\nنص بعده',
    );
  });

  it('go with their captions when they are not to be had', async () => {
    expect(
      await markdown('<figure><img src="lost.jpg"><figcaption>تعليق</figcaption></figure><p>نص</p>'),
    ).toBe('نص');
  });

  it('of all kinds of galleries are in one of ours', async () => {
    const ours = ':::gallery\n![](./1.jpg)\n![](./2.jpg)\n:::';
    expect(await markdown('<nashra-gallery ids="1,2"></nashra-gallery>')).toBe(ours);
    const list =
      '<ul class="wp-block-gallery"><li><figure><img src="1.jpg"></figure></li><li><figure><img src="2.jpg"></figure></li></ul>';
    expect(await markdown(list)).toBe(ours);
    const nested =
      '<figure class="wp-block-gallery"><figure><img src="1.jpg"><figcaption>أ</figcaption></figure><figure><img src="2.jpg"></figure><figcaption class="blocks-gallery-caption">كلها</figcaption></figure>';
    expect(await markdown(nested)).toBe(':::gallery\n![](./1.jpg "أ")\n![](./2.jpg)\n:::\n\nكلها');
  });

  it('that count readers are dropped and told', async () => {
    const { markdown: text, told } = await convert(
      '<p>نص<img src="https://x.example/p.gif" width="1" height="1"></p>',
    );
    expect(text).toBe('نص');
    expect(told).toEqual(['pixel-dropped: https://x.example/p.gif']);
  });
});

describe('embedded things', () => {
  it('of YouTube are videos, by address, frame or block', async () => {
    const ours = '::video{youtube="abcdefghijk"}';
    for (const html of [
      '<p>https://youtu.be/abcdefghijk</p>',
      '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0"></iframe>',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abcdefghijk\n</div></figure>',
    ]) {
      expect(await markdown(html)).toBe(ours);
    }
    expect(await markdown('<p>https://www.youtube.com/watch?v=short</p>')).toBe(
      '<https://www.youtube.com/watch?v=short>',
    );
  });

  it('of others are links, and scripts are dropped; both are told', async () => {
    const { markdown: text, told } = await convert(
      '<iframe src="//maps.example/x?a=1" title="خريطة"></iframe><script>alert(1)</script><video src="a.mp4"></video>',
    );
    expect(text).toBe('[خريطة](https://maps.example/x?a=1)\n\n::video{file="./clip.mp4"}');
    expect(told).toEqual(['script-dropped: alert(1)', 'embed-linked: https://maps.example/x?a=1']);
  });
});

describe('other parts of a text', () => {
  it('has headings below the headline, in their own order and without bold', async () => {
    expect(await markdown('<h1>أ</h1><h3><b>ب</b></h3>')).toBe('## أ\n\n#### ب');
    expect(await markdown('<h3>أ</h3><h4>ب</h4>')).toBe('## أ\n\n### ب');
  });

  it('has tables whose first row is their head, with blocks in cells parted by breaks', async () => {
    expect(
      await markdown(
        '<table><tr><td><p>أ</p><p>ب</p></td><td>ج|د</td></tr><tr><td colspan="2">هـ</td></tr></table>',
      ),
    ).toBe('| أ<br>ب | ج\\|د |\n| - | - |\n| هـ | |');
  });

  it('has footnotes, whoever made them', async () => {
    const word =
      'نص<a href="#_ftn1" name="_ftnref1">[1]</a>.\n\n<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> حاشية</p></div>';
    expect(await markdown(word, true)).toBe('نص[^1].\n\n[^1]: حاشية');
    const block =
      '<p>نص<sup data-fn="q" class="fn"><a href="#q" id="q-link">1</a></sup></p><ol><li id="q">حاشية <a href="#q-link">↩</a></li></ol>';
    expect(await markdown(block)).toBe('نص[^1]\n\n[^1]: حاشية');
  });

  it('has links where their pages are now, and words of links that may not be', async () => {
    const { markdown: text, told } = await convert(
      '<p><a href="https://old.example/?p=7">هنا</a> <a href="javascript:x()">هناك</a> <a name="z"></a></p>',
    );
    expect(text).toBe('[هنا](/2020/01/seven/) هناك');
    expect(told).toEqual(['link-refused: javascript:x()']);
  });
});
