import { chromium } from 'playwright-core';
import type { Chrome } from './chrome.ts';
import type { Host } from './host.ts';

/** What the first search of a reader costs, beyond the search page itself. */
export interface FirstQuery {
  query: string;
  /** What the page says it found. */
  found: string;
  requests: number;
  bytes: number;
  /** The same, file by file. */
  files: { path: string; bytes: number }[];
}

/** Opens the search page cold, types a query into it and counts what the host sends from then on, workers included. */
export async function firstQuery(site: Host, chrome: Chrome, query: string): Promise<FirstQuery> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`);
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}search/`, { waitUntil: 'networkidle' });
    const before = site.sent.length;
    await page.fill('input[type="search"]', query);
    await page.waitForSelector('[data-search-results] > li');
    await page.waitForLoadState('networkidle');
    // Playwright's idle does not know workers: what follows the first results is over when nothing came for a while.
    for (let seen = -1; seen !== site.sent.length;) {
      seen = site.sent.length;
      await page.waitForTimeout(500);
    }
    const files = site.sent.slice(before);
    return {
      query,
      found: (await page.textContent('[data-search-status]')) ?? '',
      requests: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      files: [...files],
    };
  } finally {
    await context.close();
    await browser.close();
  }
}
