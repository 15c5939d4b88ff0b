import sharp from 'sharp';
import { encode } from 'uqr';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './open.ts';
import { browser, site } from './sample.ts';

const STORY = '2022/09/kuwait-virtual-currencies-workshop/';
const SHORT = /^https:\/\/nashra\.example\/s\/[a-z0-9]{8}\/$/u;

/** Gives the browser a way to share, which notes what it is handed, or fails. */
const canShare = (page: Page, error = '') =>
  page.addInitScript((name) => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        Object.assign(globalThis, { shared: data });
        return name === '' ? Promise.resolve() : Promise.reject(new DOMException('no', name));
      },
    });
  }, error);

const shared = (page: Page) => page.evaluate(() => (globalThis as { shared?: ShareData }).shared);

describe('the copy button', () => {
  it('copies the short address and says so, to the eye and to a screen reader', async () => {
    const { page } = await openPage(browser, site.url + STORY, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('.share-copy').click();
    await page.locator('.share-copy', { hasText: 'نُسخ الرابط' }).waitFor();
    expect(await page.locator('.share [role=status]').innerText()).toBe('نُسخ الرابط');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(SHORT);
    expect(copied).toBe(await page.locator('.short-address a').innerText());
    await page.locator('.share-copy', { hasText: 'انسخ الرابط' }).waitFor();
    await page.context().close();
  });

  it('copies without leave to use the clipboard too, and keeps the focus', async () => {
    const { page } = await openPage(browser, site.url + STORY, { permissions: ['clipboard-read'] }, (one) =>
      one.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
    );
    await page.locator('.share-copy').focus();
    await page.keyboard.press('Enter');
    await page.locator('.share-copy', { hasText: 'نُسخ الرابط' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('share-copy');
    await page.context().close();
  });

  it('marks the address for the reader where nothing may copy', async () => {
    const { page } = await openPage(browser, site.url + STORY, {}, (one) =>
      one.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(document, 'execCommand', { value: () => false });
      }),
    );
    await page.locator('.share-copy').click();
    await page.locator('.share-copy', { hasText: 'تعذّر النسخ' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(SHORT);
    await page.context().close();
  });
});

describe("the system's sharing", () => {
  it('is offered only where the browser has it, and is handed headline and short address', async () => {
    const without = await openPage(browser, site.url + STORY, {}, (one) =>
      one.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
      }),
    );
    expect(await without.page.locator('.share-system').isVisible()).toBe(false);
    await without.page.context().close();

    const { page } = await openPage(browser, site.url + STORY, {}, canShare);
    await page.locator('.share-system').click();
    expect(await shared(page)).toEqual({
      title: await page.locator('h1').innerText(),
      url: expect.stringMatching(SHORT) as string,
    });
    await page.context().close();
  });

  it.each([
    ['AbortError', 'انسخ الرابط'],
    ['NotAllowedError', 'نُسخ الرابط'],
  ])('that ends with %s leaves the copy button saying «%s»', async (error, said) => {
    const { page } = await openPage(
      browser,
      site.url + STORY,
      { permissions: ['clipboard-read', 'clipboard-write'] },
      (one) => canShare(one, error),
    );
    await page.locator('.share-system').click();
    await page.waitForTimeout(300);
    expect((await page.locator('.share-copy').innerText()).trim()).toBe(said);
    await page.context().close();
  });
});

describe('the share block', () => {
  it('has targets of at least 44 pixels, in the order in which they are read, and names each service', async () => {
    const { page } = await openPage(
      browser,
      site.url + STORY,
      { viewport: { width: 390, height: 844 } },
      canShare,
    );
    const targets = page.locator('.share li :is(a, button), .share-copy');
    expect(await targets.count()).toBe(7);
    for (const target of await targets.all()) {
      const box = await target.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await page.locator('.share-system').focus();
    const names: string[] = [];
    for (let n = 0; n < 7; n++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ??
            document.activeElement?.textContent.trim() ??
            '',
        ),
      );
    }
    expect(names.slice(0, 5)).toEqual([
      'شارك عبر واتساب',
      'شارك عبر تلغرام',
      'شارك عبر إكس',
      'شارك عبر فيسبوك',
      'شارك عبر البريد',
    ]);
    expect(names[6]).toBe('انسخ الرابط');
    await page.context().close();
  });
});

describe('on paper', () => {
  it('nothing is left that only a screen can use', async () => {
    const { page } = await openPage(browser, `${site.url}2025/06/dots-and-vowels/`);
    const tools = page.locator('nav, button, form, input, [role=search], .related');
    expect(await tools.filter({ visible: true }).count()).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    expect(await tools.filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });

  it('a story ends with its short address and a QR code of it, 2.5 cm wide; on the screen the code is not there', async () => {
    const { page } = await openPage(browser, site.url + STORY, { deviceScaleFactor: 2 });
    const code = page.locator('.qr');
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.share li, .share button').filter({ visible: true }).count()).toBe(0);
    const address = (await page.locator('.short-address a').innerText()).trim();
    expect(address).toMatch(SHORT);
    const box = await code.boundingBox();
    expect(box?.width).toBeCloseTo((2.5 / 2.54) * 96, 0);

    // Every module of the picture is what the QR code of the address has there.
    const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 3 });
    const { data: pixels, info } = await sharp(await code.screenshot())
      .greyscale()
      .resize(size * 8, size * 8, { fit: 'fill' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = data.map((row, y) =>
      row.map(
        (_, x) => (pixels[(y * 8 + 4) * info.width * info.channels + (x * 8 + 4) * info.channels] ?? 0) < 128,
      ),
    );
    expect(dark).toEqual(data);
    await page.context().close();
  });
});
