import { describe, expect, it } from 'vitest';
import { BODY_LINE, htmlOf, told } from './render-body.ts';

describe('links', () => {
  it.each([
    ['/', '/2022/09/x/', '/2022/09/x/'],
    ['/news/', '/2022/09/x/', '/news/2022/09/x/'],
    ['/news/', '/', '/news/'],
    ['/news/', '../y/', '../y/'],
    ['/news/', 'mailto:a@example.com', 'mailto:a@example.com'],
    ['/news/', 'tel:+96522223333', 'tel:+96522223333'],
  ])('under %s: %s goes to %s', async (base, written, href) => {
    expect(await htmlOf(`[نص](${written})`, base)).toBe(`<p><a href="${href}">نص</a></p>`);
  });

  it.each(['https://example.com/', 'http://example.com/', '//example.com/'])(
    'abroad say so: %s',
    async (href) => {
      expect(await htmlOf(`[نص](${href})`, '/news/')).toBe(
        `<p><a href="${href}" rel="noopener external">نص</a></p>`,
      );
    },
  );

  it('keep an address whose scheme a telephone has written large', async () => {
    const html = '<p><a href="https://example.com/A" rel="noopener external">نص</a></p>';
    expect(await htmlOf('[نص](Https://example.com/A)')).toBe(html);
  });

  it('get the base path in raw HTML too', async () => {
    expect(await htmlOf('<a href="/2022/">نص</a>', '/news/')).toBe('<p><a href="/news/2022/">نص</a></p>');
  });

  it('keep a title', async () => {
    expect(await htmlOf('[نص](/x/ "شرح")')).toBe('<p><a href="/x/" title="شرح">نص</a></p>');
  });

  it.each([
    'ftp://example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'whatsapp://send',
  ])('tell the author that %s will be removed', async (href) => {
    expect(await told(`سطر\n\n[نص](${href})`)).toEqual([
      ['warning', BODY_LINE + 2, 'رابط من نوع غير مسموح، وسيُحذف عنوانه.'],
    ]);
  });
});
