import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { newsPage, PARAGRAPHS } from '../unit/importing/page/importing.ts';
import { TEST_NOW } from './run-build.ts';
import { article, smallSite, type SmallSite } from './small-site.ts';

/** Runs `nashra` on a site, as an author in the site's folder does. */
function nashra(site: SmallSite, words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('src/cli/nashra.ts'), ...words],
    {
      encoding: 'utf8',
      input,
      cwd: path.dirname(site.content),
      env: {
        ...process.env,
        ...site.environment,
        INIT_CWD: path.dirname(site.content),
        NASHRA_NOW: TEST_NOW,
      },
    },
  );
  return { status, stdout, stderr };
}

interface Told {
  stories: { source: string; file: string; outcome: string }[];
  notes: { kind: string; detail?: string }[];
}

describe('nashra import page', () => {
  it('makes drafts of saved pages and of pasted text, which readers see once they are published', async () => {
    const site = smallSite({ 'articles/first.md': article({ title: 'خبر منشور' }) });
    const folder = path.dirname(site.content);
    mkdirSync(path.join(folder, 'saved/page_files'), { recursive: true });
    const canvas = { width: 900, height: 500, channels: 3 as const, background: '#0b5563' };
    await sharp({ create: canvas }).jpeg().toFile(path.join(folder, 'saved/page_files/lead.jpg'));
    const figure = '<figure><img src="page_files/lead.jpg" alt="شاطئ الجزيرة"></figure>';
    const body = `${figure}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
    const date = '<meta property="article:published_time" content="2022-09-19T12:30:00+03:00">';
    writeFileSync(path.join(folder, 'saved/page.html'), newsPage({ head: date, body }));
    const pasted = [
      'أخبار',
      'مدينة من طين في قلب الصحراء',
      'الرياض – واس',
      ...PARAGRAPHS.slice(1),
      'شارك طباعة',
    ].join('\r\n');

    const imported = nashra(site, ['import', 'page', 'saved/page.html', '-', '--json'], pasted);
    expect(imported).toMatchObject({ status: 0, stderr: '' });
    const told = JSON.parse(imported.stdout) as Told;
    expect(told.stories.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['saved/page.html', 'written'],
      ['-', 'written'],
    ]);
    expect(told.notes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['no-section', 'lead-guessed', 'date-import', 'lines-dropped']),
    );
    const report = readFileSync(path.join(folder, 'import-report/page-report.md'), 'utf8');
    expect(report).toContain('شارك طباعة');
    expect(report).toContain('بلا تاريخ يُعرف');
    expect(JSON.parse(readFileSync(path.join(folder, 'import-report/page-report.json'), 'utf8'))).toEqual(
      told,
    );
    // Style of the copy desk is told as warnings; what the project refuses is not there.
    expect(nashra(site, ['check'])).toMatchObject({ status: 0 });

    const [page = '', text = ''] = told.stories.map(({ file }) => path.join(folder, file));
    expect(nashra(site, ['publish', page])).toMatchObject({ status: 0 });
    expect(await site.build()).toMatchObject({ code: 0 });
    const output = readdirSync(site.out, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:html|xml|json|txt)$/u.test(name))
      .map((name) => readFileSync(path.join(site.out, name), 'utf8'))
      .join('\n');
    expect(output).toContain('فيلكا');
    expect(output).not.toContain('مدينة من طين');
    const slug = path.basename(path.dirname(page));
    const built = readFileSync(path.join(site.out, '2022/09', slug, 'index.html'), 'utf8');
    expect(built).toContain('جزيرة فيلكا متحف مفتوح على البحر');
    expect(built).toContain('alt="شاطئ الجزيرة"');

    // The import's moment was a placeholder: the story is dated when it is published.
    expect(readFileSync(text, 'utf8')).toContain('موعد مبدئي');
    expect(nashra(site, ['publish', text])).toMatchObject({ status: 0 });
    expect(readFileSync(text, 'utf8')).not.toContain('موعد مبدئي');
  });

  it('ends with 1 when a file cannot be imported, with 2 when it is called in a wrong way, and writes then nothing', () => {
    const site = smallSite({});
    const folder = path.dirname(site.content);
    writeFileSync(path.join(folder, 'a.txt'), ['عنوان الخبر الذي يستورد', ...PARAGRAPHS].join('\n'));
    expect(nashra(site, ['import', 'page']).status).toBe(2);
    const unknown = nashra(site, ['import', 'page', 'a.txt', '--section', 'sport']);
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.stderr).toContain('[--section] «sport»');
    expect(existsSync(path.join(site.content, 'articles'))).toBe(false);
    const missing = nashra(site, ['import', 'page', 'missing.txt', 'a.txt', '--section', 'أخبار']);
    expect(missing.status).toBe(1);
    expect(missing.stdout).toContain('missing.txt\n  لم يُستورد');
    expect(missing.stdout).toContain('مسودة جديدة: content/articles/');
  });
});
