import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../../src/building/output-folder.ts';
import { PageStore } from '../../../src/building/page-store.ts';
import { pathnameOf } from '../../../src/building/prerenderer.ts';
import { filesOf } from '../../site/output.ts';

describe('PageStore', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nashra-pages-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const out = () => path.join(folder, 'dist');

  /** A build of pages given as path and key; those that must be rendered say their path and key. */
  function build(pages: Record<string, string | undefined>) {
    const output = new OutputFolder(out(), `${out()}.building`);
    const store = new PageStore(path.join(folder, 'cache'), output);
    const rendered = Object.entries(pages).filter(
      ([pathname, cacheKey]) => !store.restore({ pathname, isPage: !pathname.includes('.'), cacheKey }),
    );
    for (const [pathname, key] of rendered) store.keep(pathname, Buffer.from(`${pathname} ${key ?? ''}`));
    output.publish();
    store.finish();
    return {
      rendered: rendered.map(([pathname]) => pathname),
      counts: store.counts,
      restored: store.restored,
    };
  }

  it('renders what is new or has another key, and nothing else', () => {
    expect(build({ '2026/11/x': 'a', 'rss.xml': 'b' }).rendered).toEqual(['2026/11/x', 'rss.xml']);
    const { rendered, counts, restored } = build({ '2026/11/x': 'a', 'rss.xml': 'c', '2026/11/y': 'a' });
    expect(rendered).toEqual(['rss.xml', '2026/11/y']);
    expect(counts).toEqual({ written: 2, unchanged: 1, removed: 0 });
    expect(restored).toEqual(['2026/11/x']);
    expect(readFileSync(path.join(out(), '2026/11/x/index.html'), 'utf8')).toBe('2026/11/x a');
    expect(readFileSync(path.join(out(), 'rss.xml'), 'utf8')).toBe('rss.xml c');
  });

  it('renders a page without a key every time, and counts it as written only when it changed', () => {
    build({ '': undefined, '404': undefined });
    const { rendered, counts } = build({ '': undefined, '404': undefined });
    expect(rendered.sort()).toEqual(['', '404']);
    expect(counts).toEqual({ written: 0, unchanged: 2, removed: 0 });
    expect(filesOf(out())).toEqual(['404.html', 'index.html']);
  });

  it('gives pages back into an empty site, as on a machine that has only the cache', () => {
    build({ a: '1', b: '2' });
    rmSync(out(), { recursive: true });
    const { rendered, counts } = build({ a: '1', b: '2' });
    expect(rendered).toEqual([]);
    expect(counts).toEqual({ written: 2, unchanged: 0, removed: 0 });
    expect(filesOf(out())).toEqual(['a/index.html', 'b/index.html']);
  });

  it('counts what is no more, and forgets it', () => {
    build({ a: '1', b: '2' });
    expect(build({ a: '1' }).counts).toEqual({ written: 0, unchanged: 1, removed: 1 });
    expect(filesOf(out())).toEqual(['a/index.html']);
    expect(build({ a: '1', b: '2' }).rendered).toEqual(['b']);
  });

  it('does not give the page of one path to another with the same key', () => {
    build({ a: '1' });
    expect(build({ b: '1' }).rendered).toEqual(['b']);
  });
});

describe('pathnameOf', () => {
  it('is what getStaticPaths says, under any base path', () => {
    expect(pathnameOf('https://example.org/2026/11/%D8%AE%D8%A8%D8%B1/', '/')).toBe('2026/11/خبر');
    expect(pathnameOf('https://example.org/news/sections/world/rss.xml', '/news/')).toBe(
      'sections/world/rss.xml',
    );
    expect(pathnameOf('https://example.org/news/', '/news/')).toBe('');
  });
});
