import { describe, expect, it } from 'vitest';
import { escapeXml, feedContent, xmlText } from '../../../src/feeds/content.ts';

const PAGE = 'https://nashra.example/news/2022/09/x/';
const within = (html: string) => `<div dir="rtl" lang="ar">${html}</div>`;

describe('feedContent', () => {
  it('stands inside an element that says right to left and Arabic', () => {
    expect(feedContent('<p>نص</p>\n<p>آخر</p>', PAGE)).toBe(within('<p>نص</p>\n<p>آخر</p>'));
  });

  it.each([
    ['/news/2022/', 'https://nashra.example/news/2022/'],
    ['../y/', 'https://nashra.example/news/2022/09/y/'],
    ['#fn-1', `${PAGE}#fn-1`],
    ['//example.com/', 'https://example.com/'],
    ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['/news/مقال/', 'https://nashra.example/news/%D9%85%D9%82%D8%A7%D9%84/'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
  ])('completes the address %s', (href, whole) => {
    expect(feedContent(`<a href="${href}">نص</a>`, PAGE)).toBe(within(`<a href="${whole}">نص</a>`));
  });

  it.each(['https://', 'http://[', 'https://:80'])('does not stumble over %s', (href) => {
    expect(feedContent(`<a href="${href}">نص</a>`, PAGE)).toBe(within(`<a href="${href}">نص</a>`));
  });

  it('keeps of a picture what means something in a feed reader', () => {
    const image =
      '<img src="/news/pictures/a-800.webp" srcset="/news/pictures/a-400.webp 400w" sizes="100vw" width="800" height="400" alt="وصف" loading="lazy" decoding="async" fetchpriority="high">';
    expect(feedContent(image, PAGE)).toBe(
      within(
        '<img src="https://nashra.example/news/pictures/a-800.webp" width="800" height="400" alt="وصف">',
      ),
    );
  });

  it('keeps words, direction and isolation as on the page', () => {
    const html = '<p>قال <bdi dir="ltr">@bbc</bdi>: <strong>«نعم»</strong> &#x26; لا</p>';
    expect(feedContent(html, PAGE)).toBe(within(html));
  });

  it('has no ids, which would meet those of other articles', () => {
    expect(feedContent('<h2 id="s-x" tabindex="0">نص</h2>', PAGE)).toBe(within('<h2>نص</h2>'));
  });
});

describe('feedContent of what is for the page alone', () => {
  it('completes the address of a still picture, and of where a quotation is from', () => {
    expect(
      feedContent('<video src="/a.mp4" poster="/a.jpg"></video><blockquote cite="/b/"></blockquote>', PAGE),
    ).toBe(
      within(
        '<video src="https://nashra.example/a.mp4" poster="https://nashra.example/a.jpg"></video><blockquote cite="https://nashra.example/b/"></blockquote>',
      ),
    );
  });

  it('has no roles and names for assistive technology, which readers count as risky', () => {
    const html = '<section class="table-frame" role="region" aria-label="جدول 1" tabindex="0">نص</section>';
    expect(feedContent(html, PAGE)).toBe(within('<section class="table-frame">نص</section>'));
  });
});

describe('escapeXml', () => {
  it('makes text of what would be mark-up', () => {
    expect(escapeXml('أ & <b> "ج"\u0000')).toBe('أ &amp; &lt;b&gt; &quot;ج&quot;');
  });
});

describe('xmlText', () => {
  it.each([
    ['control characters', 'خ\u0000ب\u0008ر\u001F\uFFFE', 'خبر'],
    ['half of a pair', 'خبر\uD83D عاجل\uDE00', 'خبر عاجل'],
  ])('loses %s, which XML does not allow', (_class, text, clean) => {
    expect(xmlText(text)).toBe(clean);
  });

  it('keeps lines, tabs, whole pairs and marks of direction', () => {
    const text = 'خبر\n\tعاجل 😀 \u200F<&>';
    expect(xmlText(text)).toBe(text);
  });
});
