import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { elementsOf, filesOf, parsePage, read } from './output.ts';

const folder = inject('sampleFolder');
const KB = 1024;

/** Sizes of some files, gzipped as hosts send them. */
function gzipped(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
}

/** The scripts of a page, and the modules that they import in turn. */
function scriptsOf(page: string): string[] {
  const tree = parsePage(read(folder, page));
  const found = new Set(
    elementsOf(
      tree,
      ({ tagName, properties }) => tagName === 'script' && typeof properties.src === 'string',
    ).map(({ properties }) => String(properties.src).slice(1)),
  );
  for (const name of found) {
    for (const [, imported = ''] of read(folder, name).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu)) {
      found.add(path.posix.join(path.posix.dirname(name), imported));
    }
  }
  return [...found];
}

describe('what an article page costs its reader', () => {
  it('is at most 10 KB of script, gzipped', () => {
    const scripts = scriptsOf('2022/09/kuwait-virtual-currencies-workshop/index.html');
    expect(scripts.length).toBeGreaterThan(1);
    expect(gzipped(scripts)).toBeLessThanOrEqual(10 * KB);
  });

  it('is at most 12 KB of style, gzipped', () => {
    expect(gzipped(filesOf(folder).filter((name) => name.endsWith('.css')))).toBeLessThanOrEqual(12 * KB);
  });

  it('is at most 130 KB of fonts', () => {
    const fonts = filesOf(folder).filter((name) => /\.(?:woff2?|ttf|otf)$/u.test(name));
    const bytes = fonts.reduce((sum, name) => sum + readFileSync(path.join(folder, name)).length, 0);
    expect(fonts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(130 * KB);
  });

  it('is at most 300 KB for a picture to share', () => {
    for (const name of filesOf(folder).filter((one) => /-share\.jpg$|^cards\//u.test(one))) {
      expect(readFileSync(path.join(folder, name)).length, name).toBeLessThanOrEqual(300 * KB);
    }
  });
});
