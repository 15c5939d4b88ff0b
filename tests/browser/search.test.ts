import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Served } from '../site/serve.ts';
import { connectBrowser } from './chromium.ts';
import { openPage } from './open.ts';

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await connectBrowser(inject('browserEndpoint'));
  site = await serve(inject('sampleFolder'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const results = (page: Page) => page.locator('[data-search-results] > li');
const status = (page: Page) => page.locator('[data-search-status]');

/** Opens the search page with an address's query and waits for its answer. */
async function search(query: string) {
  const opened = await openPage(browser, `${site.url}search/?${query}`);
  await status(opened.page)
    .filter({ hasText: /نتي|نتائج/u })
    .waitFor();
  return opened;
}

describe('the search page', () => {
  it('shows results while the reader types, counted in Arabic, marked, and in an address to pass on', async () => {
    const { page, complaints } = await openPage(browser, `${site.url}search/`);
    await page.locator('input[type="search"]').pressSequentially('نوبل');
    await results(page).first().waitFor();
    expect(await status(page).innerText()).toMatch(/^(?:نتيجة واحدة|نتيجتان|\d+ نتائج|\d+ نتيجة)$/u);
    expect(await results(page).locator('mark').first().innerText()).toContain('نوبل');
    expect(new URL(page.url()).searchParams.get('q')).toBe('نوبل');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers a permalink, and its first result leads to the story', async () => {
    const { page } = await search('q=TFTC');
    expect(await page.locator('input[type="search"]').inputValue()).toBe('TFTC');
    await results(page).first().locator('a').click();
    await page.waitForURL('**/2022/09/kuwait-virtual-currencies-workshop/');
    await page.context().close();
  });

  it('finds a word that stands only in a headline', async () => {
    const { page } = await search(`q=${encodeURIComponent('العملات الافتراضية')}`);
    expect(await results(page).first().innerText()).toContain('ورشة عمل في الكويت');
    await page.context().close();
  });

  it('narrows by section and by date', async () => {
    const { page } = await search(`q=${encodeURIComponent('كأس العالم')}`);
    const all = await results(page).count();
    await page.locator('select[name="section"]').selectOption('sport');
    await page.waitForURL('**section=sport**');
    await page.locator('input[name="from"]').fill('2022-12-01');
    await page.locator('input[name="to"]').fill('2022-12-31');
    await page.waitForURL('**to=2022-12-31**');
    await page.waitForFunction(
      (before) => document.querySelectorAll('[data-search-results] > li').length < before,
      all,
    );
    for (const about of await page.locator('.result-about').allInnerTexts())
      expect(about).toMatch(/^الرياضة – \d+ ديسمبر 2022$/u);
    await page.context().close();
  });

  it('lists a section newest first when nothing is typed', async () => {
    const { page } = await search('section=science');
    expect(await results(page).count()).toBeGreaterThan(5);
    expect(await results(page).first().innerText()).toContain('أكتوبر 2026');
    await page.context().close();
  });

  it('says clearly when nothing is found', async () => {
    const { page } = await search(`q=${encodeURIComponent('ظظظظ')}`);
    expect(await status(page).innerText()).toContain('لا نتائج عن «ظظظظ»');
    expect(await results(page).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['very long', 'كلمة '.repeat(2000)],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['tashkeel alone', '\u064E\u064F\u0650'],
    ['bidi controls', '\u202Eنوبل\u202C'],
    ['regular expression', '.*+?^${}()|[\\]'],
    ['emoji', '🎉🎉'],
  ])('stands a query of %s', async (_kind, query) => {
    const { page, complaints } = await openPage(browser, `${site.url}search/`);
    await page.locator('input[type="search"]').fill(query);
    await page.locator('.search-form button[type="submit"]').click();
    // The search must settle: results, none, or nothing where nothing was asked; never a failure.
    await page.waitForLoadState('networkidle');
    await status(page)
      .filter({ hasText: /^(?:|.*نتي.*|.*نتائج.*)$/su })
      .filter({ hasNotText: /جارٍ|تعذّر/u })
      .waitFor({ state: 'attached' });
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says when the index cannot be loaded, and works when it can again', async () => {
    const { page } = await openPage(browser, `${site.url}search/`);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('input[type="search"]').fill('نوبل');
    await status(page).filter({ hasText: 'تعذّر' }).waitFor();
    await page.unroute('**/pagefind/**');
    await page.locator('.search-form button[type="submit"]').click();
    await results(page).first().waitFor();
    await page.context().close();
  });

  it('works with the keyboard alone', async () => {
    const { page } = await openPage(browser, `${site.url}search/`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('الفضاء');
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('[data-search-results]') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/20\d\d\//u);
    await page.context().close();
  });
});
