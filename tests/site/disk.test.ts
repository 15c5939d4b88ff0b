import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runBuild } from './run-build.ts';
import { article, smallSite, type SmallSite } from './small-site.ts';

describe('a disk that does not take what is written', () => {
  let site: SmallSite;
  let before: string;

  beforeAll(async () => {
    site = smallSite({ 'articles/one.md': article({ title: 'قبل' }) });
    expect((await site.build()).code).toBe(0);
    before = readFileSync(path.join(site.out, 'index.html'), 'utf8');
    site.write({ 'articles/one.md': article({ title: 'بعد' }) });
  });

  it('is named with the cache that cannot be written, and the site stays as it was', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'nashra-disk-')), 'file');
    writeFileSync(file, '');
    const { code, output } = await runBuild({ ...site.environment, NASHRA_CACHE: path.join(file, 'cache') });
    expect(code).toBe(1);
    expect(output).toContain(`تتعذر الكتابة في ${file}`);
    expect(output).toContain('NASHRA_CACHE');
    expect(output).not.toMatch(/\n\s+at /u);
    expect(readFileSync(path.join(site.out, 'index.html'), 'utf8')).toBe(before);
  });

  describe('since it is full', () => {
    const small = mkdtempSync(path.join(tmpdir(), 'nashra-full-'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', small]).status === 0;

    afterAll(() => {
      if (mounted) spawnSync('umount', [small]);
    });

    // Only an administrator on Linux can make a disk that is full.
    it.runIf(mounted)('is told as such, and the site stays as it was', async () => {
      mkdirSync(path.join(small, 'cache'));
      const { code, output } = await runBuild({
        ...site.environment,
        NASHRA_CACHE: path.join(small, 'cache'),
      });
      expect(code).toBe(1);
      expect(output).toContain('لا مكان على القرص');
      expect(output).not.toMatch(/\n\s+at /u);
      expect(readFileSync(path.join(site.out, 'index.html'), 'utf8')).toBe(before);
    });
  });
});
