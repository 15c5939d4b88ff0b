import { describe, expect, it } from 'vitest';
import { openPage } from './open.ts';
import { browser, site } from './sample.ts';

const STORY = '2022/09/kuwait-virtual-currencies-workshop/';

describe('the theme', () => {
  it('follows the system, turns with the button, and is remembered before the next page is drawn', async () => {
    const { page } = await openPage(browser, site.url, { colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await paper()).toBe('rgb(255, 255, 255)');
    const button = page.locator('[data-theme-button]');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await paper()).toBe('rgb(20, 24, 27)');
    expect(await button.getAttribute('aria-pressed')).toBe('true');

    // The blocking script runs before the body exists: at the first drawn frame the theme is there.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('body') && !('seen' in globalThis)) {
          Object.assign(globalThis, { seen: document.documentElement.dataset.theme ?? 'none' });
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(site.url + STORY);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string }).seen)).toBe('dark');
    expect(await paper()).toBe('rgb(20, 24, 27)');
    await page.context().close();
  });
});

describe('the breaking strip', () => {
  it('stands on old pages too, as text, and goes when the reader closes it', async () => {
    const { page } = await openPage(browser, site.url + STORY);
    const strip = page.locator('.breaking');
    expect(await strip.isVisible()).toBe(true);
    expect(await strip.innerText()).toContain('نشرة تصدر طبعتها النموذجية');
    await strip.locator('button').click();
    expect(await strip.isVisible()).toBe(false);
    await page.goto(`${site.url}sections/science/`, { waitUntil: 'networkidle' });
    expect(await strip.isVisible()).toBe(false);
    await page.context().close();
  });

  it('lowers itself on time though nobody rebuilds', async () => {
    const { page } = await openPage(browser, site.url + STORY, {}, (one) =>
      one.clock.install({ time: '2030-12-29T20:59:00Z' }),
    );
    const strip = page.locator('.breaking');
    expect(await strip.isVisible()).toBe(true);
    await page.clock.fastForward('23:00:00');
    expect(await strip.isVisible()).toBe(true);
    await page.clock.fastForward('01:10:00');
    expect(await strip.isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows a headline as text, whatever stands in it', async () => {
    const { page } = await openPage(browser, site.url + STORY, {}, (one) =>
      one.route('**/breaking.json', (route) =>
        route.fulfill({
          json: {
            items: [{ title: '<img src=x onerror=alert(1)>', href: '/', until: '2099-01-01T00:00:00Z' }],
            editions: [],
          },
        }),
      ),
    );
    expect(await page.locator('.breaking a').innerText()).toBe('<img src=x onerror=alert(1)>');
    await page.context().close();
  });
});

describe('the masthead', () => {
  it("prints today's edition date on a page of the archive, Gregorian and Hijri", async () => {
    const { page } = await openPage(browser, site.url + STORY, {}, (one) =>
      one.clock.setFixedTime('2026-11-24T08:00:00Z'),
    );
    expect(await page.locator('.edition').innerText()).toBe(
      'الثلاثاء 24 نوفمبر 2026 الموافق 14 جمادى الآخرة 1448 هـ',
    );
    await page.context().close();
  });

  it('needs no date formatter of its own where the last build is fresh, and works the date out where it is old', async () => {
    const scripts = async (time: string) => {
      const { page, requests } = await openPage(browser, site.url + STORY, {}, (one) =>
        one.clock.setFixedTime(time),
      );
      const text = await page.locator('.edition').innerText();
      await page.context().close();
      return { text, dates: requests.some((url) => /dates[^/]*\.js$/u.test(url)) };
    };
    expect(await scripts('2026-11-30T08:00:00Z')).toMatchObject({ dates: false });
    expect(await scripts('2027-03-01T08:00:00Z')).toEqual({
      text: 'الاثنين 1 مارس 2027 الموافق 22 رمضان 1448 هـ',
      dates: true,
    });
  });

  it('lets a keyboard skip to the content', async () => {
    const { page } = await openPage(browser, site.url + STORY);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.context().close();
  });
});

describe('layout', () => {
  it('does not move while a story loads', async () => {
    const { page } = await openPage(
      browser,
      site.url + STORY,
      { viewport: { width: 390, height: 800 } },
      (one) =>
        one.addInitScript(() => {
          Object.assign(globalThis, { shift: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              (globalThis as unknown as { shift: number }).shift += (
                entry as unknown as { value: number }
              ).value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    );
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
    await page.context().close();
  });
});
