import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium as playwright, type Browser, type BrowserServer } from 'playwright-core';

/**
 * A real Chromium that comes from npm alone: @sparticuz/chromium carries the browser, and the system libraries that a
 * bare machine lacks. Both are unpacked once into .cache/browser/.
 */

/** Flags for a headless browser that asks no host on the internet for anything. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** What the package changes in the environment of this process while it unpacks. */
const TOUCHED = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'] as const;

interface Unpacked {
  /** The browser. */
  executablePath: string;
  /** System libraries for machines that lack them. */
  libraries: string;
  /** Fontconfig's settings: the package's fonts, so that a machine without any can draw text. */
  fontconfig: string;
}

/** Unpacks the browser, its libraries and its fonts. */
async function unpack(): Promise<Unpacked> {
  const folder = path.resolve('.cache/browser');
  mkdirSync(folder, { recursive: true });
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on Lambda.
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
  let executablePath: string;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    executablePath = await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  const fontconfig = path.join(folder, 'fonts.conf');
  const fonts = `<dir>${path.join(folder, 'fonts')}</dir><cachedir>${path.join(folder, 'font-cache')}</cachedir>`;
  writeFileSync(fontconfig, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
  return { executablePath, libraries: path.join(folder, 'al2023', 'lib'), fontconfig };
}

/** Starts a browser that other processes connect to; with the packaged libraries where the machine lacks them. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  const { executablePath, libraries, fontconfig } = await unpack();
  const env = { ...process.env, FONTCONFIG_FILE: fontconfig };
  const options = { executablePath, args: FLAGS, headless: true };
  try {
    return await playwright.launchServer({ ...options, env });
  } catch (error) {
    if (!/shared librar|exitCode=127/u.test(String(error))) throw error;
    const searched = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return playwright.launchServer({ ...options, env: { ...env, LD_LIBRARY_PATH: searched } });
  }
}

/** Connects to a browser started by {@link launchBrowserServer}. */
export function connectBrowser(endpoint: string): Promise<Browser> {
  return playwright.connect(endpoint);
}

/** Where systems keep a browser of their own. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));

/** Whether this machine has one. */
export const hasSystemBrowser = SYSTEM !== undefined;

/**
 * Starts the machine's own browser, for what the packaged one cannot do: as a headless shell it does not follow links to
 * words of a page (`#:~:text=`).
 */
export function launchSystemBrowser(): Promise<Browser> {
  return playwright.launch({
    ...(SYSTEM !== undefined && { executablePath: SYSTEM }),
    args: FLAGS,
    headless: true,
  });
}
