import { describe, expect, it } from 'vitest';
import { htmlOf, render } from './render-body.ts';

describe('bidi isolation of a rendering', () => {
  it.each([
    ['a paragraph', 'اتصل +965 2222-3333 الآن', '<p>اتصل <bdi dir="ltr">+965 2222-3333</bdi> الآن</p>'],
    ['emphasis', '**-5**', '<p><strong><bdi dir="ltr">-5</bdi></strong></p>'],
    ['a heading', '## لغة C++', '<h2 id="s-لغة-c">لغة <bdi dir="ltr">C++</bdi></h2>'],
    ['a quotation', '> @bbc', '<blockquote>\n<p><bdi dir="ltr">@bbc</bdi></p>\n</blockquote>'],
    ['a list', '- C#', '<ul>\n<li><bdi dir="ltr">C#</bdi></li>\n</ul>'],
    ['a link', '[@bbc](/b/)', '<p><a href="/b/"><bdi dir="ltr">@bbc</bdi></a></p>'],
    [
      'a moment with a colon',
      'عند 2022-09-19T12:00 تماما',
      '<p>عند <bdi dir="ltr">2022-09-19T12:00</bdi> تماما</p>',
    ],
  ])('reaches %s', async (_class, markdown, html) => {
    expect(await htmlOf(markdown)).toBe(html);
  });

  it('touches nothing that is right as it is', async () => {
    const text = 'كوفيد-19 و ((TFTC)) في 21 مايو 2017، عند 10:30';
    expect(await htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it('puts nothing in code, which is left to right as a whole', async () => {
    expect(await htmlOf('`@bbc -5`')).toBe('<p><code dir="ltr">@bbc -5</code></p>');
    expect(await htmlOf('```ts\n@bbc -5\n```')).toBe(
      '<pre dir="ltr" tabindex="0"><code class="language-ts" dir="ltr">@bbc -5\n</code></pre>',
    );
    expect(await htmlOf('<kbd>-5</kbd>')).toBe('<p><kbd dir="ltr">-5</kbd></p>');
  });

  it('does not isolate twice what an author has isolated', async () => {
    expect(await htmlOf('<bdi>@bbc</bdi>')).toBe('<p><bdi>@bbc</bdi></p>');
  });

  it('is not in the plain text', async () => {
    expect((await render('**قال** @bbc: -5')).text).toBe('قال @bbc: -5');
  });
});
