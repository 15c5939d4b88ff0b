import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../browser/chromium.ts';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built sample edition, absolute. */
    sampleFolder: string;
    /** Where the browser listens. */
    browserEndpoint: string;
  }
}

/** Builds the sample edition once for all tests, and starts the one browser they share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sampleFolder = path.resolve('.cache/test/sample');
  const { code, output } = await runBuild({
    NASHRA_OUT: sampleFolder,
    NASHRA_CACHE: path.resolve('.cache/test/sample-cache'),
  });
  if (code !== 0) throw new Error(`The sample edition does not build:\n${output}`);
  const browser = await launchBrowserServer();
  project.provide('sampleFolder', sampleFolder);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return () => browser.close();
}
