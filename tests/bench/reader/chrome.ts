import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowserServer } from '../../browser/chromium.ts';

/** A Chromium that Lighthouse drives over its debugging port. */
export interface Chrome {
  /** The debugging port, on 127.0.0.1. */
  port: number;
  /** Ends it and removes its profile. */
  close: () => Promise<void>;
}

/** Flags of a browser that finds this machine and no other host: what tries to leave it fails. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--remote-debugging-port=0',
];

/** The port a starting browser listens at, read from what it says; undefined when it ended before it said so. */
async function portOf(chrome: ChildProcess): Promise<number | undefined> {
  let said = '';
  const listening = new Promise<number>((resolve) => {
    chrome.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/u.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  const ended = once(chrome, 'exit').then((): undefined => undefined);
  const port = await Promise.race([listening, ended]);
  if (port === undefined && !said.includes('shared librar'))
    throw new Error(`Chromium does not start:\n${said}`);
  return port;
}

/**
 * Starts the Chromium of the browser tests with a debugging port, which Playwright's own server does not give.
 * @throws Error with what the browser said when it does not start
 */
export async function launchChrome(): Promise<Chrome> {
  // Unpacks the browser where that is still to do, and tells which file it is.
  const unpacked = await launchBrowserServer();
  const executable = unpacked.process().spawnfile;
  await unpacked.close();
  const beside = path.dirname(executable);
  const profile = mkdtempSync(path.join(tmpdir(), 'nashra-chrome-'));
  const start = (env: Record<string, string>) =>
    spawn(executable, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
      env: { ...process.env, FONTCONFIG_FILE: path.join(beside, 'fonts.conf'), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  let chrome = start({});
  let port = await portOf(chrome);
  if (port === undefined) {
    // A bare machine: with the libraries that came with the browser.
    chrome = start({ LD_LIBRARY_PATH: path.join(beside, 'al2023', 'lib') });
    port = await portOf(chrome);
  }
  if (port === undefined) throw new Error('Chromium does not start: libraries are missing.');
  return {
    port,
    close: async () => {
      const ended = once(chrome, 'exit');
      chrome.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
