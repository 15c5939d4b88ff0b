import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { differences, filesOf } from './output.ts';
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
    const cache = path.join(path.dirname(site.out), 'cache');
    const entries = filesOf(cache).filter((name) => !name.endsWith('.lock'));
    expect(entries.length).toBeGreaterThan(20);
    // A byte changed, a file cut off, the entry of another name: each looks right to whoever trusts names.
    for (const [index, name] of entries.entries()) {
      const bytes = readFileSync(path.join(cache, name));
      const last = bytes.length - 1;
      const damaged = [Buffer.concat([bytes.subarray(0, last), Buffer.from('?')]), bytes.subarray(0, last)];
      const other = readFileSync(path.join(cache, entries[(index + 1) % entries.length] ?? name));
      writeFileSync(path.join(cache, name), [...damaged, other][index % 3] ?? '');
    }
    const { code, output } = await site.build();
    expect(code, output).toBe(0);
    expect(readFileSync(path.join(site.out, '2026/11/one/index.html'), 'utf8')).toBe(page);
    const clean = smallSite({ 'articles/one.md': article({ title: 'صحيح' }) });
    expect((await clean.build()).code).toBe(0);
    expect(differences(clean.out, site.out)).toEqual([]);
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
