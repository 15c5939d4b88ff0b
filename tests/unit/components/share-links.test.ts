import { describe, expect, it } from 'vitest';
import { shareLinks } from '../../../src/components/share-links.ts';

const TITLE = '«ناسا»: 50% + نجاح & تقدّم?';
const URL_OF_PAGE = 'https://nashra.example/2022/09/%D9%88%D8%B1%D8%B4%D8%A9/';

describe('shareLinks', () => {
  const links = shareLinks(TITLE, URL_OF_PAGE);

  it('names the services in Arabic', () => {
    expect(links.map(({ name }) => name)).toEqual(['واتساب', 'تلغرام', 'إكس', 'فيسبوك', 'البريد']);
  });

  it.each([
    ['https://wa.me/', { text: `${TITLE}\n${URL_OF_PAGE}` }],
    ['https://t.me/share/url', { url: URL_OF_PAGE, text: TITLE }],
    ['https://x.com/intent/post', { url: URL_OF_PAGE, text: TITLE }],
    ['https://www.facebook.com/sharer/sharer.php', { u: URL_OF_PAGE }],
  ])('hands %s the headline and the address unharmed', (service, handed) => {
    const link = links.find(({ href }) => href.startsWith(service));
    const { origin, pathname, searchParams } = new URL(link?.href ?? '');
    expect(origin + pathname).toBe(service);
    expect(Object.fromEntries(searchParams)).toEqual(handed);
  });

  it('writes a letter with subject and body, its lines ended as RFC 6068 wants', () => {
    const letter = links.find(({ href }) => href.startsWith('mailto:'))?.href ?? '';
    // No character of Arabic, no raw % or & that a mail program would take for its own.
    expect(letter).toMatch(/^mailto:\?subject=[\w.~%!'()*-]+&body=[\w.~%!'()*-]+$/u);
    expect(Object.fromEntries(new URL(letter).searchParams)).toEqual({
      subject: TITLE,
      body: `${TITLE}\r\n\r\n${URL_OF_PAGE}\r\n`,
    });
  });

  it('writes spaces so that no service shows a plus', () => {
    for (const { href } of links) expect(href).not.toContain('+');
  });

  it('adds no marks of direction', () => {
    for (const { href } of links) expect(decodeURIComponent(href)).not.toMatch(/\p{Cf}/u);
  });
});
