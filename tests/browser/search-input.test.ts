import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { LONGEST_QUERY } from '../../src/search/protocol.ts';
import { serve, type Served } from '../site/serve.ts';
import { connectBrowser } from './chromium.ts';
import { openPage, type OpenPage } from './open.ts';

/** Milliseconds in which the page must have answered whatever was typed; generous, since machines are slow. */
const BOUND = 15_000;

/** What readers ask for before and after: a query that the sample edition answers. */
const ORDINARY = 'نوبل';

let browser: Browser;
let site: Served;
let opened: OpenPage;
let dialogs: string[];

beforeAll(async () => {
  browser = await connectBrowser(inject('browserEndpoint'));
  site = await serve(inject('sampleFolder'));
  opened = await openPage(browser, `${site.url}search/`);
  dialogs = [];
  opened.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});

beforeEach(() => {
  opened.complaints.length = 0;
  dialogs.length = 0;
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/**
 * Puts a text into the field as if it were pasted, and waits for what the page makes of it: an answer with so many
 * stories, or the page of a reader who has asked for nothing. The text goes there by its code units: on the way as text
 * half a character would be lost.
 */
function ask(page: Page, text: string): Promise<number | 'nothing asked'> {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return page.evaluate(
    ({ units, bound }) =>
      new Promise<number | 'nothing asked'>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('.search-form input[type="search"]');
        const status = document.querySelector('[data-search-status]');
        const list = document.querySelector('[data-search-results]');
        const end = (result: number | 'nothing asked') => {
          document.removeEventListener('nashra:results', answered);
          observer.disconnect();
          clearTimeout(timer);
          resolve(result);
        };
        const answered = (event: Event) => end((event as CustomEvent<{ ids: string[] }>).detail.ids.length);
        const observer = new MutationObserver(() => {
          if (status?.textContent === '' && list?.childElementCount === 0) end('nothing asked');
        });
        const timer = setTimeout(() => {
          reject(new Error(`No answer; the page says «${status?.textContent ?? ''}».`));
        }, bound);
        document.addEventListener('nashra:results', answered);
        for (const part of [status, list]) if (part) observer.observe(part, { childList: true });
        if (field) field.value = units.map((unit) => String.fromCharCode(unit)).join('');
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    { units, bound: BOUND },
  );
}

/** Elements that the page itself never has where it shows what was typed. */
const strange = (page: Page) =>
  page.locator('main :is(img, svg, iframe, object, script:not([src])), [onerror]').count();

const BAD: [kind: string, text: string][] = [
  ['ten thousand characters', 'كلمة '.repeat(2000)],
  ['one word of five thousand letters', 'كتاب'.repeat(1250)],
  ['one Latin word of five thousand letters', 'x'.repeat(5000)],
  ['tashkeel alone', '\u064E\u064F\u0650\u0651'],
  ['tatweel alone', '\u0640\u0640\u0640'],
  ['stop words alone', 'في من إلى على أن هذا'],
  ['emoji', '🎉🎉 👨‍👩‍👧 🇰🇼'],
  ['controls of direction', '\u202Eنوبل\u202C \u2066abc\u2069 \u200F\u200E'],
  ['controls of direction alone', '\u202E\u2067\u200F\u200E\u2069\u202C'],
  ['characters of a regular expression', '.*+?^${}()|[\\]/ (نوبل [^'],
  ['an element with a handler', '<img src=x onerror=alert(1)>'],
  ['a script', '"><script>alert(1)</script><svg onload=alert(2)>'],
  ['entities and templates', '&lt;b&gt; &#x202E; ${alert(1)} {{name}} {name}'],
  ['a quotation mark too many', '"كأس العالم'],
  ['quotation marks that do not match', '«كأس" العالم» “نوبل"'],
  ['quotation marks alone', '""" «» “” "'],
  ['minus signs alone', '- -- − – -'],
  ['a word that is not wanted, alone', '-نوبل'],
  ['NUL and other controls', '\u0000\u0001نو\u0007بل\u001B[31m\u007F\u0085'],
  ['half a character, twice', 'نوبل \uD83D و\uDE00'],
  ['half a character alone', '\uD83D'],
  ['unassigned characters and noncharacters', '\uFFFE\uFFFF\u{10FFFF}\u0378'],
  ['directions in one line', 'نوبل Nobel 2024 عبری‎ שלום +1 (٢٠٢٤) C++'],
  ['combining marks on one letter', `ن${'\u0651\u064E\u0301'.repeat(500)}`],
  ['a path and parameters', '../../?q=1&section=x#%00%zz%F0'],
  ['a property of all objects', '__proto__ constructor toString'],
  ['line breaks and tabs', 'كأس\r\n\tالعالم\u2028\u2029'],
];

describe('the search page', () => {
  it.each(BAD)(
    'answers %s, in the field and in an address, and an ordinary query after it',
    async (_kind, text) => {
      const { page, complaints } = opened;
      const before = await ask(page, ORDINARY);
      expect(before).toBeGreaterThan(0);
      const answer = await ask(page, text);
      expect(await page.locator('[data-search-retry]').isVisible()).toBe(false);
      expect(await strange(page)).toBe(0);

      const asked = await page.evaluate(() => new URLSearchParams(location.search).get('q') ?? '');
      expect(asked.length).toBeLessThanOrEqual(LONGEST_QUERY);
      expect(asked === '').toBe(answer === 'nothing asked');
      await page.reload();
      await expect
        .poll(() => page.locator('.search-form input[type="search"]').inputValue(), { timeout: BOUND })
        .toBe(asked);
      expect(await ask(page, ORDINARY)).toBe(before);
      expect(await strange(page)).toBe(0);
      expect([complaints, dialogs]).toEqual([[], []]);
    },
  );
});
