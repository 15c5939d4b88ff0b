import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { attachment, item, wxr } from '../unit/importing/wordpress/export.ts';
import { TEST_NOW } from './run-build.ts';
import { smallSite, type SmallSite } from './small-site.ts';

/** Runs `nashra` on a site. */
function nashra(site: SmallSite, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/nashra.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...site.environment, NASHRA_NOW: TEST_NOW },
  });
  return { status, stdout, stderr };
}

describe('nashra import wordpress', () => {
  it('makes of an export a site in which readers find the stories, at their old addresses too', async () => {
    const site = smallSite({});
    const folder = path.dirname(site.content);
    const uploads = path.join(folder, 'uploads/2020/05');
    mkdirSync(uploads, { recursive: true });
    const canvas = { width: 1200, height: 500, channels: 3 as const, background: '#0b5563' };
    await sharp({ create: canvas }).jpeg().toFile(path.join(uploads, 'ميناء.jpg'));
    const file = path.join(folder, 'export.xml');
    const content =
      'قال <b>«المصدر»</b>والتحالف.\n\n[gallery ids="9"]\n\nhttps://youtu.be/abcdefghijk\n\n<a href="https://old.example/?p=2">سابق</a>';
    writeFileSync(
      file,
      wxr([
        item({
          id: 1,
          name: '%d8%ae%d8%a8%d8%b1',
          link: 'https://old.example/news/%d8%ae%d8%a8%d8%b1/',
          title: 'ميناء عدن',
          content,
          meta: { _thumbnail_id: '9' },
        }),
        item({ id: 2, title: 'قصة سابقة' }),
        item({ id: 3, title: 'مؤجل جدا', status: 'future', gmt: '2027-05-01 00:00:00' }),
        item({ id: 4, title: 'لم يكتمل', status: 'draft' }),
        item({ id: 5, title: 'للمحررين وحدهم', status: 'private' }),
        item({
          ...{ id: 6, title: 'من نحن', type: 'page', name: 'about' },
          link: 'https://old.example/info/about/',
        }),
        attachment(9, '2020/05/ميناء.jpg', { meta: { _wp_attachment_image_alt: 'رافعات في الميناء' } }),
      ]),
    );
    const imported = nashra(
      site,
      'import',
      'wordpress',
      file,
      '--uploads',
      path.join(folder, 'uploads'),
      '--json',
    );
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(imported.stdout)).toMatchObject({
      items: 7,
      articles: { written: 4 },
      pages: { written: 1 },
    });
    const report = readFileSync(path.join(folder, 'import-report/import-report.md'), 'utf8');
    expect(report).toContain('للمحررين وحدهم');
    expect(JSON.parse(readFileSync(path.join(folder, 'import-report/import-report.json'), 'utf8'))).toEqual(
      JSON.parse(imported.stdout),
    );
    expect(nashra(site, 'check')).toMatchObject({ status: 0, stderr: '' });

    const built = await site.build();
    expect(built).toMatchObject({ code: 0 });
    const page = readFileSync(path.join(site.out, '2020/05/خبر/index.html'), 'utf8');
    expect(page).toContain('<strong>«المصدر»</strong>والتحالف');
    expect(page).toContain('alt="رافعات في الميناء"');
    expect(page).toContain('href="/2020/05/post-2/"');
    expect(page).not.toContain('old.example');
    expect(readFileSync(path.join(site.out, 'news/خبر/index.html'), 'utf8')).toContain('/2020/05/');
    expect(existsSync(path.join(site.out, 'about/index.html'))).toBe(true);
    expect(readFileSync(path.join(site.out, 'info/about/index.html'), 'utf8')).toContain('0; url=/about/');
    expect(JSON.parse(readFileSync(path.join(site.out, 'numbered.json'), 'utf8'))).toMatchObject({
      ...{ 2: '/2020/05/post-2/', 6: '/about/' },
    });
    const home = readFileSync(path.join(site.out, 'archive/index.html'), 'utf8') + page;
    for (const hidden of ['مؤجل جدا', 'لم يكتمل', 'للمحررين وحدهم']) expect(home).not.toContain(hidden);
    expect(existsSync(path.join(site.out, '2027'))).toBe(false);
  });

  it('ends with 1 and names the place where an export is broken, with 2 when it is called in a wrong way', () => {
    const site = smallSite({});
    const file = path.join(path.dirname(site.content), 'broken.xml');
    writeFileSync(file, wxr([item({})]).replace('</channel>', ''));
    const broken = nashra(site, 'import', 'wordpress', file);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toMatch(/broken\.xml:\d+:\d+\n.*تالف[\s\S]*لم يُكتب شيء/u);
    expect(existsSync(path.join(site.content, 'articles'))).toBe(false);
    expect(nashra(site, 'import', 'wordpress', `${file}.none`).status).toBe(2);
    expect(nashra(site, 'import', 'wordpress', file, '--uploads', '/nowhere').status).toBe(2);
    expect(nashra(site, 'import', 'wordpress').status).toBe(2);
    expect(nashra(site, 'import', 'wordpress', file, '--media', 'fetch').status).toBe(2);
    expect(nashra(site, 'import', 'blogger', file).status).toBe(2);
  });
});
