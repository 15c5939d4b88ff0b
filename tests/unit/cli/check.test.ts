import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/problems.ts';
import { TEST_NOW } from '../../site/run-build.ts';
import { article, smallSite, type ContentFiles, type SmallSite } from '../../site/small-site.ts';

/** Runs `nashra check` on a site's content. */
function check(site: SmallSite, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/nashra.ts', 'check', ...args], {
    env: { ...process.env, ...site.environment, NASHRA_NOW: TEST_NOW },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

interface Told {
  articles: number;
  problems: Problem[];
  elsewhere: number;
}

function told(site: SmallSite, ...args: string[]): Told {
  return JSON.parse(check(site, '--json', ...args).out) as Told;
}

const rulesOf = ({ problems }: Told) =>
  problems.map(({ file, rule }) => `${path.basename(file)} ${rule ?? ''}`);

const picture = (width: number) =>
  sharp({ create: { width, height: 400, channels: 3, background: '#0b5563' } })
    .jpeg()
    .toBuffer();

/** A small site that is a git repository with one commit. */
function repository(files: ContentFiles): { site: SmallSite; git: (...args: string[]) => void } {
  const site = smallSite(files);
  const git = (...args: string[]) => {
    execFileSync('git', ['-C', site.content, '-c', 'user.name=t', '-c', 'user.email=t@t.example', ...args], {
      stdio: 'ignore',
    });
  };
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', 'first');
  return { site, git };
}

/** Each test runs the command a few times, each time in a process of its own. */
const SLOW = 120_000;

describe('nashra check', { timeout: SLOW }, () => {
  it('tells place, rule and remedy of what is wrong, counts by severity, and ends well without an error', () => {
    const site = smallSite({ 'articles/a.md': article({ title: 'الاخبار' }, 'وصل إلى إلى عدن أمس.') });
    const { code, out, err } = check(site, '--notes');
    expect(code).toBe(0);
    expect(err).toContain('content/articles/a.md\n');
    expect(err).toMatch(/2:8 تنبيه \[title\] \(spelling\): .*«الاخبار»/u);
    expect(err).toMatch(/7:5 تنبيه \(repeated-word\)/u);
    expect(err).toMatch(/7:\d+ ملاحظة \(relative-date\)/u);
    expect(err).toMatch(/تنبيهان، ملاحظة واحدة\n.*--fix.*موضعان/u);
    expect(out).toContain('المحتوى سليم: مقال واحد.');
  });

  it('keeps notes of the whole archive back until they are asked for', () => {
    const site = smallSite({ 'articles/a.md': article({}, 'افتتح أمس.') });
    expect(check(site).err).not.toContain('relative-date');
    expect(check(site).err).toContain('--notes');
    expect(check(site, path.join(site.content, 'articles/a.md')).err).toContain('relative-date');
  });

  it('ends with 1 on an error: a bidi control in a headline, and a rule that the house calls an error', () => {
    const site = smallSite({ 'articles/a.md': article({ title: 'خبر\u200F عدن' }) });
    expect(check(site)).toMatchObject({ code: 1, out: '' });
    site.write({ 'articles/a.md': article({}, 'فى عدن') });
    expect(check(site).code).toBe(0);
    const yaml = readFileSync(path.join(site.content, 'site.yaml'), 'utf8');
    site.write({ 'site.yaml': `${yaml}style: { rules: { spelling: error } }\n` });
    expect(check(site).code).toBe(1);
    site.write({ 'site.yaml': `${yaml}style: { rules: { spelling: off } }\n` });
    expect(told(site).problems).toEqual([]);
    site.write({ 'site.yaml': `${yaml}style: { rules: { speling: off } }\n` });
    expect(check(site).code).toBe(1);
  });

  it('checks pictures: their size, their description, and that this is neither a name nor the caption', async () => {
    const image = (alt: string, caption: string) =>
      `{ src: ./lead.jpg, alt: "${alt}", caption: "${caption}" }`;
    const site = smallSite({
      'articles/a/lead.jpg': await picture(1199),
      'articles/a/index.md': article({ image: image('ميناء عدن', 'ميناء عدن') }, '![](./lead.jpg)'),
      'articles/b/lead.jpg': await picture(1200),
      'articles/b/index.md': article(
        { title: 'خبر آخر', image: image('IMG_2041.jpg', 'ميناء') },
        '![سفن](./lead.jpg)',
      ),
    });
    const found = told(site).problems.map(({ file, line, field, rule }) => [file, line, field, rule]);
    expect(found).toHaveLength(4);
    expect(found).toEqual(
      expect.arrayContaining([
        ['content/articles/a/index.md', 5, 'image.alt', 'alt-caption'],
        ['content/articles/a/index.md', 5, 'image.src', 'small-picture'],
        ['content/articles/a/index.md', 8, undefined, 'alt-missing'],
        ['content/articles/b/index.md', 5, 'image.alt', 'alt-file-name'],
      ]),
    );
  });

  it('checks links to pages, former addresses, anchors and what is not yet published', () => {
    const links = [
      '/2026/11/b/',
      '/2026/11/old/',
      '/2026/11/b/#s-أول',
      '/sections/news/',
      '/authors/amal/',
      '/topics/عدن/',
      '/archive/',
      '/2026/11/',
      '/favicon.svg',
      '/2026/11/none/',
      '/2026/11/late/',
      '/2026/11/b/#أول',
      '/2026/11/b/#ثان',
      '/sections/none/',
      '/nowhere/',
      '/none.pdf',
      './b.md',
    ];
    const site = smallSite({
      'articles/a.md': article({}, links.map((link) => `[رابط](${link})`).join('\n\n')),
      'articles/b.md': article(
        { aliases: '[/2026/11/old/]', tags: '[عدن]', title: 'خبر آخر' },
        '## أول\n\nنص',
      ),
      'articles/late.md': article({ date: '2026-11-28', title: 'خبر مؤجل' }),
    });
    const found = told(site).problems.filter(({ rule }) => rule === 'broken-link');
    expect(found.map(({ line }) => line)).toEqual(
      links.flatMap((_link, index) => (index < 9 ? [] : [7 + 2 * index])),
    );
  });

  it('tells of headlines and topics that the archive has already', () => {
    const site = smallSite({
      'articles/a.md': article({ title: 'افتتاح معرض الكتاب', date: '2026-11-01', tags: '[الاقتصاد]' }),
      'articles/b.md': article({ title: 'إفتتاح معرض الكتاب', tags: '[الاقتصاد]' }),
      'articles/c.md': article({ tags: '[الإقتصاد]' }),
    });
    expect(rulesOf(told(site))).toEqual(
      expect.arrayContaining(['b.md duplicate-title', 'c.md topic-spelling']),
    );
  });

  it('mends files, says how many, and leaves every other byte and file alone', () => {
    const wrong = Buffer.from(`\uFEFF${article({}, 'وصل فى  عدن , `فى  ,`')}`.replaceAll('\n', '\r\n'));
    const sound = Buffer.from(article({ title: 'خبر آخر' }));
    const site = smallSite({ 'articles/a.md': wrong, 'articles/b.md': sound });
    const { code, out } = check(site, '--fix');
    expect(code).toBe(0);
    expect(out).toMatch(/أُصلح: .* في ملف واحد/u);
    const mended = readFileSync(path.join(site.content, 'articles/a.md'), 'utf8');
    expect(mended).toBe(wrong.toString().replace('وصل فى  عدن ,', 'وصل في عدن،'));
    expect(readFileSync(path.join(site.content, 'articles/b.md'))).toEqual(sound);
    expect(check(site, '--fix').out).not.toContain('أُصلح');
  });

  it('reports only of the files and folders that are named, and refuses names of none', () => {
    const site = smallSite({
      'articles/a.md': article({}, 'فى'),
      'articles/x/b.md': article({ title: 'خبر آخر' }, 'فى'),
      'articles/c.md': article({ section: 'none', title: 'خبر ثالث' }),
    });
    expect(rulesOf(told(site, path.join(site.content, 'articles/x')))).toEqual(['b.md spelling']);
    expect(rulesOf(told(site, 'content/articles/a.md'))).toEqual(['a.md spelling']);
    expect(told(site, 'content/articles/a.md').elsewhere).toBe(1);
    expect(check(site, 'content/articles/a.md').code).toBe(0);
    expect(check(site).code).toBe(1);
    expect(check(site, 'content/articles/none.md')).toMatchObject({ code: 2, out: '' });
    expect(check(site, 'package.json').code).toBe(2);
  });

  it('takes from git what changed: staged, not staged, new, and since a commit', async () => {
    const { site, git } = repository({
      'articles/a.md': article({ title: 'خبر أول' }, 'فى'),
      'articles/b.md': article({ title: 'خبر ثان' }, 'فى'),
      'articles/c/index.md': article({ title: 'خبر ثالث' }, 'فى'),
    });
    expect(rulesOf(told(site, '--changed'))).toEqual([]);
    site.write({ 'articles/a.md': article({ title: 'خبر أول' }, 'فى عدن') });
    git('add', '.');
    site.write({ 'articles/عدن-فى.md': article({ title: 'خبر رابع' }, 'فى') });
    expect(rulesOf(told(site, '--changed'))).toEqual(['a.md spelling', 'عدن-فى.md spelling']);
    git('add', '.');
    git('commit', '-m', 'second');
    expect(rulesOf(told(site, '--changed'))).toEqual([]);
    site.write({ 'articles/c/lead.jpg': await picture(1200) });
    expect(rulesOf(told(site, '--changed'))).toEqual(['index.md spelling']);
    expect(rulesOf(told(site, '--changed=HEAD~1'))).toHaveLength(3);
    expect(rulesOf(told(site, '--changed', 'content/articles/b.md'))).toEqual([
      'b.md spelling',
      'index.md spelling',
    ]);
    expect(check(site, '--changed=none').code).toBe(2);
    expect(check(site, '--changed=--output=x').code).toBe(2);
  });

  it('refuses to ask git where there is none, and says what to do instead', () => {
    const site = smallSite({ 'articles/a.md': article({}) });
    const { code, err } = check(site, '--changed');
    expect(code).toBe(2);
    expect(err).toMatch(/خطأ: المجلد ليس في مستودع git.*\n {2}الإصلاح: .*git init/u);
    expect(check(site, '--staged')).toMatchObject({ code: 2, err: err.replace('--changed', '--staged') });
    expect(check(site, '--staged', '--fix').code).toBe(2);
    expect(check(site, '--staged', 'content/articles/a.md').code).toBe(2);
  });

  it('tells of a broken site.yaml whatever it was asked about', () => {
    const site = smallSite({ 'articles/a.md': article({}), 'site.yaml': 'name: نشرة\n' });
    const { code, err } = check(site, 'content/articles/a.md');
    expect(code).toBe(1);
    expect(err).toContain('content/site.yaml\n');
    expect(err).not.toContain('في ملفات أخرى');
  });

  it('says nothing of the whole where it was asked about a part', () => {
    const { site } = repository({ 'articles/a.md': article({}), 'articles/b.md': 'بلا حقول' });
    const one = check(site, 'content/articles/a.md');
    expect(one.code).toBe(0);
    expect(one.out).toBe('لا خطأ في المطلوب.\n');
    expect(one.err).toContain('في ملفات أخرى خطأ واحد');
    expect(check(site, '--changed').out).toBe('لم يتغير في المحتوى شيء.\n');
  });

  it('says the same from its cache, and finds anew what has changed', () => {
    const site = smallSite({ 'articles/a.md': article({}, 'فى عدن') });
    const first = told(site);
    expect(told(site)).toEqual(first);
    site.write({ 'articles/a.md': article({}, 'في عدن , فى') });
    expect(rulesOf(told(site))).toEqual(['a.md latin-punctuation', 'a.md spelling']);
  });

  it('of the sample edition has nothing to warn of', () => {
    const cache = mkdtempSync(path.join(tmpdir(), 'nashra-'));
    const { status, stdout } = spawnSync(process.execPath, ['src/cli/nashra.ts', 'check', '--json'], {
      env: { ...process.env, NASHRA_CACHE: cache, NASHRA_NOW: TEST_NOW },
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const { problems } = JSON.parse(stdout) as Told;
    expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});
