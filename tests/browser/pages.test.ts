import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../site/output.ts';
import { violations } from './axe.ts';
import { openPage } from './open.ts';
import { browser, site } from './sample.ts';

const types = Object.entries(PAGE_TYPES);

const address = (path: string) => new URL(path.slice(1), site.url).href;

/** Pixels by which a page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(types)('%s', (_type, path) => {
  it('has nothing that axe objects to, wide or narrow, light or dark, asks no other origin, breaks no policy', async () => {
    const { page, complaints, requests } = await openPage(browser, address(path));
    expect(requests.filter((url) => !url.startsWith(new URL(site.url).origin))).toEqual([]);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // What the change sets in motion has to be drawn before axe looks at colours and places.
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
        expect(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
      }
      expect(await overflow(page), `${width} px`).toBe(0);
    }
    // The policy allows no inline style, so the size is set as a reader's browser does: on the root's font.
    await page.setViewportSize({ width: 390, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow(page), 'text at 200% on a phone').toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('what a finger touches', () => {
  it.each([
    ['/2025/06/dots-and-vowels/', '.breadcrumb a, .series-line a, .series-ways a, .topics a'],
    ['/feeds/', '.feeds-how a, .feed-formats a'],
    ['/series/', '.series-index h2 a'],
    ['/sections/science/', '.follow-feed a'],
    ['/2024/12/01/', '.digest-link a, .pagination a'],
  ])('on %s is 44 pixels high at least', async (path, targets) => {
    const { page } = await openPage(browser, address(path), { viewport: { width: 390, height: 800 } });
    for (const selector of targets.split(', ')) {
      const heights = await page
        .locator(selector)
        .evaluateAll((elements) => elements.map((one) => one.getBoundingClientRect().height));
      expect(heights.length, selector).toBeGreaterThan(0);
      expect(Math.min(...heights), selector).toBeGreaterThanOrEqual(44);
    }
    await page.context().close();
  });
});

describe('without JavaScript', () => {
  it('a story is there whole, with its picture and its links', async () => {
    const { page } = await openPage(browser, address('/2022/09/kuwait-virtual-currencies-workshop/'), {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.body').innerText()).toContain('TFTC');
    expect(await page.locator('.lead-picture img').isVisible()).toBe(true);
    expect(await page.locator('[data-copy]').isVisible()).toBe(false);
    expect(await page.locator('[data-theme-button]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('the search page says what it needs', async () => {
    const { page } = await openPage(browser, address('/search/'), { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    await page.context().close();
  });
});
