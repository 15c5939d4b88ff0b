import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { serve } from '../site/serve.ts';
import { openPage } from './open.ts';
import { browser, site } from './sample.ts';

const results = (page: Page) => page.locator('[data-search-results] > li');
const status = (page: Page) => page.locator('[data-search-status]');
const field = (page: Page) => page.locator('input[type="search"]');
const chips = (page: Page) => page.locator('[data-search-chips] button');

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
    await field(page).pressSequentially('نوبل');
    await results(page).first().waitFor();
    expect(await status(page).innerText()).toMatch(/^(?:نتيجة واحدة|نتيجتان|\d+ نتائج|\d+ نتيجة)$/u);
    expect(await results(page).locator('mark').first().innerText()).toContain('نوبل');
    expect(new URL(page.url()).searchParams.get('q')).toBe('نوبل');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers a permalink, and its first result leads to the story', async () => {
    const { page } = await search('q=TFTC');
    expect(await field(page).inputValue()).toBe('TFTC');
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

  it('says when the index cannot be loaded, and works when it can again', async () => {
    const { page } = await openPage(browser, `${site.url}search/`, { serviceWorkers: 'block' });
    await page.route('**/pagefind/**', (route) => route.abort());
    await field(page).fill('نوبل');
    await status(page).filter({ hasText: 'تعذّر' }).waitFor();
    await page.unroute('**/pagefind/**');
    await page.locator('[data-search-retry]').click();
    await results(page).first().waitFor();
    expect(await page.locator('[data-search-retry]').isVisible()).toBe(false);
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

describe('an answer', () => {
  it('shows ten results, and further ones where the reader asks for them, who is led to the first', async () => {
    const { page } = await search(`q=${encodeURIComponent('في')}`);
    expect(await results(page).count()).toBe(10);
    await page.locator('[data-search-more]').click();
    await results(page).nth(10).waitFor();
    const focused = await page.evaluate(() => {
      const entry = document.activeElement?.closest('li');
      return entry ? [...(entry.parentElement?.children ?? [])].indexOf(entry) : -1;
    });
    expect(focused).toBe(10);
    await page.context().close();
  });

  it('stays until the next one is there', async () => {
    const { page } = await search(`q=${encodeURIComponent('كأس')}`);
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      const list = document.querySelector('[data-search-results]');
      const look = () => seen.push(list?.childElementCount ?? 0);
      new MutationObserver(look).observe(list ?? document, { childList: true });
    });
    for (const query of ['كأس العالم', 'العالم', 'نوبل']) {
      await field(page).fill(query);
      await page.waitForURL(`**?q=${encodeURIComponent(query).replaceAll('%20', '+')}`);
      await page.waitForLoadState('networkidle');
    }
    await expect.poll(() => page.locator('mark').first().innerText()).toContain('نوبل');
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(0);
    await page.context().close();
  });

  it('that comes after the next question is never shown', async () => {
    let isSlow = false;
    const { page } = await openPage(
      browser,
      `${site.url}search/?q=${encodeURIComponent('كأس')}`,
      { serviceWorkers: 'block' },
      (one) =>
        one.route('**/pagefind/**', async (route) => {
          if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1500));
          await route.continue();
        }),
    );
    await results(page).first().waitFor();
    const told = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const queries: string[] = [];
          document.addEventListener('nashra:results', (event) => {
            queries.push((event as CustomEvent<{ request: { query: string } }>).detail.request.query);
          });
          setTimeout(() => resolve(queries), 4000);
        }),
    );
    isSlow = true;
    await field(page).fill('TFTC');
    await page.waitForTimeout(300);
    isSlow = false;
    await field(page).fill('نوبل');
    expect(await told).toEqual(['نوبل']);
    expect(await results(page).locator('mark').first().innerText()).toContain('نوبل');
    await page.context().close();
  });

  it('is there again, as far as it was read, for the reader who comes back from a story', async () => {
    const { page } = await search(`q=${encodeURIComponent('في')}`);
    await page.locator('[data-search-more]').click();
    await results(page).nth(12).locator('a').click();
    await page.waitForURL(/\/20\d\d\//u);
    await page.goBack();
    await results(page).nth(12).waitFor();
    await expect
      .poll(() =>
        results(page)
          .nth(12)
          .locator('a')
          .evaluate((link) => {
            const { top } = link.getBoundingClientRect();
            return top > 0 && top < innerHeight;
          }),
      )
      .toBe(true);
    await page.context().close();
  });

  it('is told to whoever measures it: the request, and the names of all that was found', async () => {
    const { page } = await openPage(browser, `${site.url}search/`);
    const told = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.querySelector('form')?.addEventListener('nashra:results', (event) => {
            const { request, ids } = (event as CustomEvent<{ request: unknown; ids: string[] }>).detail;
            resolve({ request, count: ids.length });
          });
        }),
    );
    await field(page).fill('نوبل');
    const { request, count } = (await told) as { request: object; count: number };
    expect(request).toEqual({
      query: 'نوبل',
      section: '',
      topic: '',
      author: '',
      from: '',
      to: '',
      order: 'relevance',
    });
    expect(count).toBeGreaterThan(0);
    await page.context().close();
  });

  it('offers the spelling that the archive knows', async () => {
    const { page } = await search(`q=${encodeURIComponent('نوبيل')}`);
    const suggestion = page.locator('[data-search-suggestion]');
    expect(await suggestion.innerText()).toMatch(/^هل تقصد \S+؟$/u);
    await suggestion.locator('button').click();
    await results(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('نوبل');
    await page.context().close();
  });

  it('is told once by a screen reader, and again after a choice that leaves the count as it was', async () => {
    const { page } = await search(`q=${encodeURIComponent('كأس العالم')}&section=sport`);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const place = document.querySelector('[data-search-status]');
      new MutationObserver(() => said.push(place?.textContent ?? '')).observe(place ?? document, {
        childList: true,
      });
    });
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.length);
    await field(page).press('End');
    await field(page).press('Space');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    expect(await said()).toBe(0);
    await page.locator('input[name="from"]').fill('1990-01-01');
    await expect.poll(said).toBe(1);
    expect(
      await page.locator('[aria-live], [role="status"], [role="alert"]').filter({ hasText: 'نتائج' }).count(),
    ).toBe(1);
    await page.context().close();
  });

  it('that is empty says what else to try, and gives back the whole archive', async () => {
    const { page } = await search(`q=${encodeURIComponent('نوبل')}&to=2001-01-01`);
    const help = page.locator('[data-search-nothing]');
    expect(await help.innerText()).toContain('الإملاء');
    await help.locator('button').click();
    await results(page).first().waitFor();
    expect(await help.isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('نوبل')}`);
    await page.context().close();
  });
});

describe('the filters', () => {
  it('say how many stories each choice leaves, and keep one that leaves none', async () => {
    const { page } = await search(`q=${encodeURIComponent('كأس العالم')}`);
    const section = page.locator('select[name="section"]');
    expect(await section.locator('option[value="sport"]').innerText()).toMatch(/^الرياضة \(\d+\)$/u);
    await section.selectOption('sport');
    await chips(page).first().waitFor();
    await page.locator('input[name="to"]').fill('2001-01-01');
    await page.locator('[data-search-nothing]').waitFor();
    expect(await section.inputValue()).toBe('sport');
    expect(await section.locator('option[value="sport"]').innerText()).toBe('الرياضة (0)');
    await page.context().close();
  });

  it('can be taken away one by one, or all at once', async () => {
    const { page } = await search(`q=${encodeURIComponent('كأس')}&section=sport&from=2020-01-01`);
    expect(await chips(page).allInnerTexts()).toEqual(['الرياضة', 'من تاريخ 1 يناير 2020']);
    await chips(page).first().click();
    await page.waitForURL((url) => !url.searchParams.has('section'));
    expect(await page.locator('select[name="section"]').inputValue()).toBe('');
    await page.locator('[data-search-set] > [data-search-clear]').click();
    await page.waitForURL((url) => !url.searchParams.has('from'));
    expect(await chips(page).count()).toBe(0);
    expect(await page.locator('select[name="range"]').inputValue()).toBe('');
    await page.context().close();
  });

  it('reach back from today with one choice, which an opened address shows again', async () => {
    const { page } = await search('section=science');
    await page.locator('select[name="range"]').selectOption('year');
    await page.waitForURL('**from=20**');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('select[name="range"]').inputValue()).toBe('year');
    await page.locator('input[name="to"]').fill('2026-11-01');
    await page.waitForURL('**to=2026-11-01**');
    expect(await page.locator('select[name="range"]').inputValue()).toBe('custom');
    await page.context().close();
  });

  it('are folded on a phone, so that the first result is in sight', async () => {
    const { page } = await openPage(browser, `${site.url}search/?q=${encodeURIComponent('كأس')}`, {
      viewport: { width: 390, height: 844 },
    });
    await results(page).first().waitFor();
    expect(await page.locator('select[name="section"]').isVisible()).toBe(false);
    const top = (await results(page).first().boundingBox())?.y ?? 844;
    expect(top).toBeLessThan(700);
    await page.locator('[data-search-filters] summary').click();
    expect(await page.locator('select[name="section"]').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the address', () => {
  it('takes a step for Enter and for each choice, none for each letter; back and forward lead through them', async () => {
    const { page } = await openPage(browser, `${site.url}search/`);
    const query = () => new URL(page.url()).searchParams.get('q') ?? '';
    await field(page).pressSequentially('كأس', { delay: 90 });
    await field(page).press('Enter');
    await results(page).first().waitFor();
    await page.locator('select[name="section"]').selectOption('sport');
    await page.waitForURL('**section=sport');
    expect(await page.title()).toBe('بحث عن «كأس» | نشرة');
    await page.goBack();
    expect([query(), await page.locator('select[name="section"]').inputValue()]).toEqual(['كأس', '']);
    await page.goBack();
    expect([query(), await field(page).inputValue(), await results(page).count()]).toEqual(['', '', 0]);
    expect(await page.title()).toBe('بحث | نشرة');
    await page.goForward();
    await page.goForward();
    await results(page).first().waitFor();
    expect(await page.locator('select[name="section"]').inputValue()).toBe('sport');
    expect(await field(page).inputValue()).toBe('كأس');
    await page.context().close();
  });

  it('gives the same list to whoever opens it', async () => {
    const { page } = await search(
      `q=${encodeURIComponent('كأس')}&section=sport&from=2022-01-01&order=newest`,
    );
    const list = (page: Page) => page.locator('[data-search-results]:not([aria-busy]):has(li)').locator('h2');
    await list(page).first().waitFor();
    const other = await openPage(browser, page.url());
    await list(other.page).first().waitFor();
    expect(await list(other.page).allInnerTexts()).toEqual(await list(page).allInnerTexts());
    await other.page.context().close();
    await page.context().close();
  });

  it('holds what nobody offers without harm', async () => {
    const { page, complaints } = await openPage(
      browser,
      `${site.url}search/?section=%3Cb%3E&topic=x&author=y&from=2022-99-01&order=z`,
    );
    expect(await chips(page).allInnerTexts()).toEqual(['<b>', 'x', 'y']);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('recent searches', () => {
  const options = (page: Page) => page.locator('[role="listbox"] [role="option"]');

  it('stand under the empty field, newest first, and the keyboard takes one', async () => {
    const { page } = await openPage(browser, `${site.url}search/`);
    for (const query of ['كأس', 'نوبل']) {
      await field(page).fill(query);
      await field(page).press('Enter');
    }
    await results(page).first().waitFor();
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await options(page).first().waitFor();
    expect(await options(page).allInnerTexts()).toEqual(['نوبل', 'كأس']);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await field(page).press('ArrowDown');
    await field(page).press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).innerText()).toBe('كأس');
    await field(page).press('Enter');
    await results(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('كأس');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('remember a search whose result was opened, not one that was only typed', async () => {
    const { page } = await openPage(browser, `${site.url}search/`);
    await field(page).pressSequentially('كأس');
    await results(page).first().waitFor();
    await field(page).fill('نوبل');
    await page.waitForURL(`**q=${encodeURIComponent('نوبل')}`);
    await page.waitForLoadState('networkidle');
    await results(page).first().locator('a').click();
    await page.waitForURL(/\/20\d\d\//u);
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' });
    expect(await options(page).allInnerTexts()).toEqual(['نوبل']);
    await page.context().close();
  });

  it('close with Escape, and are forgotten with one click', async () => {
    const { page } = await openPage(browser, `${site.url}search/`, {}, (one) =>
      one.addInitScript(() => localStorage.setItem('nashra-searches', '["غزة","نوبل"]')),
    );
    await options(page).first().waitFor();
    await field(page).press('Escape');
    expect(await options(page).first().isVisible()).toBe(false);
    await field(page).press('ArrowDown');
    await page.locator('[data-recent-forget]').click();
    expect(await options(page).first().isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('nashra-searches'))).toBe(null);
    await page.context().close();
  });

  it('are done without where the device keeps nothing', async () => {
    const { page, complaints } = await openPage(browser, `${site.url}search/`, {}, (one) =>
      one.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new Error('closed');
          },
        });
      }),
    );
    await field(page).fill('نوبل');
    await field(page).press('Enter');
    await results(page).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('reaches the field with «/», on an Arabic layout too, but not from where something is written', async () => {
    const { page } = await search(`q=${encodeURIComponent('كأس')}`);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('Slash');
    expect(await focused()).toBe('q');
    expect(await field(page).inputValue()).toBe('كأس');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ظ', code: 'Slash', bubbles: true }));
    });
    expect(await focused()).toBe('q');
    await page.locator('input[name="from"]').focus();
    await page.keyboard.press('Slash');
    expect(await focused()).not.toBe('q');
    await page.context().close();
  });
});

/** What the offline worker keeps: paths of files by the names of its caches. */
function kept(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const files: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      files[name] = requests.map(({ url }) => new URL(url).pathname);
    }
    return files;
  });
}

/** Waits until the worker has kept all that the page loaded. */
async function keptAll(page: Page): Promise<string[]> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  let before = -1;
  for (;;) {
    const files = Object.values(await kept(page)).flat();
    if (files.length === before && files.includes('/search/')) return files;
    before = files.length;
    await page.waitForTimeout(300);
  }
}

describe('without a connection', () => {
  it('the page and what was searched before work again after one visit, and nothing is loaded beforehand', async () => {
    const { page } = await search(`q=${encodeURIComponent('نوبل')}`);
    const files = await keptAll(page);
    expect(files).toContain('/pagefind/pagefind-entry.json');
    expect(files.filter((file) => file.startsWith('/20'))).toEqual([]);
    const headline = await results(page).first().locator('h2').innerText();
    await page.context().setOffline(true);
    await page.goto(`${site.url}search/?q=${encodeURIComponent('نوبل')}`);
    await results(page).first().waitFor();
    expect(await results(page).first().locator('h2').innerText()).toBe(headline);
    await page.context().close();
  });

  it('keeps no files of old indexes, but those that the last two share', async () => {
    const folder = path.resolve('.cache/test/changing-index');
    cpSync(inject('sampleFolder'), folder, { recursive: true });
    const changing = await serve(folder);
    const { page } = await openPage(browser, `${changing.url}search/?q=${encodeURIComponent('نوبل')}`);
    await keptAll(page);
    const indexes = async () => Object.keys(await kept(page)).filter((name) => name.includes('index'));
    const [first] = (await indexes()).slice(-1);
    const entry = path.join(folder, 'pagefind/pagefind-entry.json');
    for (let change = 1; change <= 2; change++) {
      // A space more: as little as a new edition can change.
      writeFileSync(entry, `${readFileSync(entry, 'utf8')} `);
      await page.reload({ waitUntil: 'networkidle' });
      await results(page).first().waitFor();
    }
    const left = await indexes();
    expect(left.length).toBe(2);
    expect(left).not.toContain(first);
    const words = Object.entries(await kept(page)).filter(([name]) => name === left[1]);
    expect(words.flatMap(([, files]) => files).some((file) => file.includes('/index/'))).toBe(true);
    await page.context().close();
    await changing.close();
  });
});

describe('axe', () => {
  it.each([
    ['results and filters', `q=${encodeURIComponent('كأس')}&section=sport&from=2020-01-01`],
    ['nothing found', `q=${encodeURIComponent('ظظظظ')}&section=sport`],
    ['recent searches', ''],
  ])('has nothing against %s, light or dark, on a phone or a wide screen', async (_what, query) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        const { page } = await openPage(
          browser,
          `${site.url}search/?${query}`,
          { colorScheme, viewport: { width, height: 800 } },
          (one) => one.addInitScript(() => localStorage.setItem('nashra-searches', '["غزة","نوبل"]')),
        );
        if (query === '') await page.locator('[role="option"]').first().waitFor();
        else
          await status(page)
            .filter({ hasText: /نتي|نتائج/u })
            .waitFor();
        await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
        expect(await violations(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        await page.context().close();
      }
    }
  });
});
