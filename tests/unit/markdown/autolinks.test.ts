import { describe, expect, it } from 'vitest';
import { htmlOf } from './render-body.ts';

const abroad = (href: string, text = href) => `<a href="${href}" rel="noopener external">${text}</a>`;

describe('bare addresses', () => {
  it.each([
    ['زوروا https://example.com، ثم', `زوروا ${abroad('https://example.com')}، ثم`],
    ['هل رأيت https://example.com/a؟', `هل رأيت ${abroad('https://example.com/a')}؟`],
    ['https://example.com/a؛ و', `${abroad('https://example.com/a')}؛ و`],
    ['«https://example.com»', `«${abroad('https://example.com')}»`],
    ['“https://example.com”', `“${abroad('https://example.com')}”`],
    ['https://example.com…', `${abroad('https://example.com')}…`],
    ['(https://example.com/a_b).', `(${abroad('https://example.com/a_b')}).`],
    ['www.example.com، ثم', `${abroad('http://www.example.com', 'www.example.com')}، ثم`],
    ['info@example.com، ثم', '<a href="mailto:info@example.com">info@example.com</a>، ثم'],
    ['**https://example.com،** ثم', `<strong>${abroad('https://example.com')}،</strong> ثم`],
    ['https://a.com، https://b.com؟', `${abroad('https://a.com')}، ${abroad('https://b.com')}؟`],
  ])('end before Arabic punctuation in %s', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(`<p>${html}</p>`);
  });

  it('keep their Arabic letters', async () => {
    const href = 'https://example.com/%D8%B5%D9%81%D8%AD%D8%A9';
    expect(await htmlOf('https://example.com/صفحة، ثم')).toBe(
      `<p>${abroad(href, '<bdi dir="ltr">https://example.com/صفحة</bdi>')}، ثم</p>`,
    );
  });

  it('keep what is percent-encoded, commas too', async () => {
    const address =
      'https://ar.wikipedia.org/wiki/%D8%A8%D8%A7%D8%B1%D9%8A%D8%B3%D8%8C_%D8%AA%D9%83%D8%B3%D8%A7%D8%B3';
    expect(await htmlOf(address)).toBe(`<p>${abroad(address)}</p>`);
  });

  it('are not cut where an author says how far they go', async () => {
    const href = 'https://example.com/a%D8%8Cb';
    const shown = 'https://example.com/a،b';
    expect(await htmlOf('<https://example.com/a،b>')).toBe(`<p>${abroad(href, shown)}</p>`);
    expect(await htmlOf('[https://example.com/a،b](https://example.com/a،b)')).toBe(
      `<p>${abroad(href, shown)}</p>`,
    );
    expect(await htmlOf('[نص، آخر](https://example.com/a)')).toBe(
      `<p>${abroad('https://example.com/a', 'نص، آخر')}</p>`,
    );
  });

  it('are not made of code', async () => {
    expect(await htmlOf('`https://example.com،`')).toBe('<p><code dir="ltr">https://example.com،</code></p>');
  });
});
