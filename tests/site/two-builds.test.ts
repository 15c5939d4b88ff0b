import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { filesOf } from './output.ts';
import { TEST_NOW } from './run-build.ts';
import { article, smallSite } from './small-site.ts';

describe('two builds at once', () => {
  it('wait for one another, and both are whole', async () => {
    const files = { 'articles/one.md': article({}), 'articles/two.md': article({}) };
    const [a, b] = [smallSite(files), smallSite(files)];
    const results = await Promise.all([a.build(), b.build()]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(filesOf(a.out)).toEqual(filesOf(b.out));
    expect(filesOf(a.out)).toContain('pagefind/pagefind-entry.json');
  });
});

describe('a cache that was changed by another hand', () => {
  it('is noticed and not trusted', async () => {
    const site = smallSite({ 'articles/one.md': article({ title: 'صحيح' }) });
    expect((await site.build()).code).toBe(0);
    const page = readFileSync(path.join(site.out, '2026/11/one/index.html'), 'utf8');
    const cached = path.join(path.dirname(site.out), 'cache/astro/dist/2026/11/one/index.html');
    expect(readFileSync(cached, 'utf8')).toBe(page);
    writeFileSync(cached, '');
    expect((await site.build()).code).toBe(0);
    expect(readFileSync(path.join(site.out, '2026/11/one/index.html'), 'utf8')).toBe(page);
  });
});

describe('a build that was killed', () => {
  it('leaves the last site as it was, and the next build is as if it had not been', async () => {
    const site = smallSite({ 'articles/one.md': article({ title: 'قبل' }) });
    expect((await site.build()).code).toBe(0);
    const before = readFileSync(path.join(site.out, 'index.html'), 'utf8');
    const folder = path.dirname(site.out);
    for (const pause of [900, 1800, 2600]) {
      site.write({ 'articles/one.md': article({ title: `بعد ${String(pause)}` }) });
      const env = {
        NASHRA_CONTENT: site.content,
        NASHRA_OUT: site.out,
        NASHRA_CACHE: path.join(folder, 'cache'),
      };
      const child = spawn(process.execPath, ['src/cli/build.ts'], {
        env: { ...process.env, ...env, NASHRA_NOW: TEST_NOW, NODE_ENV: 'production' },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await sleep(pause);
      child.kill('SIGKILL');
      await ended;
      const now = readFileSync(path.join(site.out, 'index.html'), 'utf8');
      // Killed early, the old site stands; killed late, the new one does; never a mixture.
      expect(now === before || now.includes(`بعد ${String(pause)}`)).toBe(true);
    }
    site.write({ 'articles/one.md': article({ title: 'قبل' }) });
    expect((await site.build()).code).toBe(0);
    expect(readFileSync(path.join(site.out, 'index.html'), 'utf8')).toBe(before);
  });
});
