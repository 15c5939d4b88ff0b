import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importProgress } from '../../../src/importing/import-progress.ts';
import { importWordPress } from '../../../src/importing/wordpress/import-wordpress.ts';
import { NOW } from '../loading/small-newsroom.ts';
import { ImportingNewsroom, item, wxr } from './wordpress/export.ts';

/** What is written while an export of some items is imported; each look at the clock is a second later. */
async function written(isTTY: boolean, items: number): Promise<string> {
  const newsroom = new ImportingNewsroom();
  const file = path.join(newsroom.paths.root, 'export.xml');
  // Together longer than the pieces in which a file is read.
  const content = 'كلمة '.repeat(5000);
  writeFileSync(file, wxr(Array.from({ length: items }, (_, at) => item({ id: at + 1, content }))));
  let text = '';
  let seconds = 0;
  const stream = { isTTY, write: (more: string) => (text += more) };
  const { onItem, clear } = importProgress(stream, () => 1000 * seconds++);
  await importWordPress({ file, media: 'copy', again: false }, newsroom.paths, NOW, { onItem });
  clear();
  return text;
}

describe('the progress of an import', () => {
  it('is the share of the file that was read, then the items that were written', async () => {
    const lines = (await written(false, 12)).trim().split('\n');
    expect(lines[0]).toMatch(/^قراءة ملف التصدير: \d\d?%، العناصر: 3$/u);
    expect(lines).toContain('كتابة المقالات والصفحات: 1 من 12');
    expect(lines).toContain('كتابة المقالات والصفحات: 6 من 12');
    const shares = lines.flatMap((line) => /(\d+)%/u.exec(line)?.[1] ?? []).map(Number);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(100);
  });

  it('is a bar on a terminal, and is taken off at the end', async () => {
    const text = await written(true, 6);
    expect(text).toContain('█'.repeat(24));
    expect(text.endsWith('\r\u001B[K')).toBe(true);
  });

  it('says nothing of an import that is over at once', async () => {
    expect(await written(false, 1)).toBe('');
  });
});
