import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve, type Served } from '../site/serve.ts';
import { connectBrowser } from './chromium.ts';

/** The browser, and the sample edition as a host serves it, for the tests of the file that imports this. */
export let browser: Browser;
export let site: Served;

beforeAll(async () => {
  browser = await connectBrowser(inject('browserEndpoint'));
  site = await serve(inject('sampleFolder'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});
