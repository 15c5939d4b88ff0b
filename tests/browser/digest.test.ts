import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open.ts';
import { browser, site } from './sample.ts';

const LETTER = 'digest/2022-12-18/';

/** Answers for the newspaper's own address, whose pictures a letter names in full. */
const asPublished = (page: Page) =>
  page.route('https://nashra.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, site.url).href }) });
  });

/** The same without a policy in the answer's head: the page's own is all there is. */
const plainHost = async (page: Page) => {
  await asPublished(page);
  await page.route(`${site.url}digest/**`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
};

describe('the letter of a day', () => {
  it.each([
    ['a host that reads _headers', asPublished],
    ['a host that sends no headers', plainHost],
  ])('keeps its styles and its pictures on %s, and breaks no policy', async (_host, before) => {
    const { page, complaints } = await openPage(browser, site.url + LETTER, {}, before);
    expect(complaints).toEqual([]);
    const masthead = page.locator('h1').locator('xpath=ancestor::td[1]');
    expect(await masthead.evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe('rgb(11, 85, 99)');
    for (const picture of await page.locator('img').all()) {
      expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  it.each([320, 390])('has no table wider than a phone of %i px, and reads from the right', async (width) => {
    const { page } = await openPage(
      browser,
      site.url + LETTER,
      { viewport: { width, height: 844 }, isMobile: true },
      asPublished,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const boxes = await page.locator('table, img, h1, h2, h3, p').evaluateAll((elements) =>
      elements
        .map((element) => element.getBoundingClientRect())
        .filter(({ height }) => height > 0)
        .map((box) => [box.x, box.x + box.width] as const),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [from, to] of boxes) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(width);
    }
    const title = await page.locator('h1').evaluate((one) => getComputedStyle(one).direction);
    expect(title).toBe('rtl');
    await page.context().close();
  });
});
