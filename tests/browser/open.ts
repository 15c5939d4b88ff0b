import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and what went wrong on it. */
export interface OpenPage {
  page: Page;
  /** Errors and warnings of the console (a broken security policy is told there), and failed requests. */
  complaints: string[];
  /** Addresses asked for. */
  requests: string[];
}

/** Opens a page in a context of its own, as a new reader. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // What a page still loads when it leads on to another is cut off by the browser: no failure of the site.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  await before?.(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, complaints, requests };
}
