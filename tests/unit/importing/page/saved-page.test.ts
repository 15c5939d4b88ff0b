import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { newsPage, PagingNewsroom, PARAGRAPHS } from './importing.ts';

const LINKED = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields })}</script>`;

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5563' } })
    .jpeg()
    .toBuffer();

describe('a saved page of news', () => {
  it('becomes a draft of the article alone, with what its data say', async () => {
    const newsroom = new PagingNewsroom();
    const { text, notes } = await newsroom.importOne(
      'page.html',
      newsPage({
        head: `${LINKED({
          headline: 'جزيرة فيلكا متحف مفتوح على البحر',
          datePublished: '2022-09-19T09:30:00+00:00',
          articleSection: 'العلوم',
          author: { '@type': 'Person', name: 'سلمى حداد' },
          keywords: 'آثار, الكويت',
        })}<link rel="canonical" href="https://paper.example/news/failaka-island-museum/">`,
        before: '<div class="share-bar"><a href="#">شارك</a> <a href="#">طباعة</a></div>',
        after:
          '<div class="related"><h3>اقرأ أيضا</h3><ul><li><a href="/2">خبر آخر لا صلة له</a></li></ul></div>',
      }),
    );
    expect(text).toBe(`---
title: جزيرة فيلكا متحف مفتوح على البحر
date: 2022-09-19T12:30:00+03:00
section: science
authors: [salma-haddad]
tags: [آثار, الكويت]
draft: true
---

${PARAGRAPHS.join('\n\n')}
`);
    expect(notes).toEqual(['page-address: https://paper.example/news/failaka-island-museum/']);
    expect(await newsroom.errors()).toEqual([]);
  });

  it('trusts JSON-LD before meta elements, microdata, <time> and what readers see, and tells where they differ', async () => {
    const newsroom = new PagingNewsroom();
    const places: [string, string, string][] = [
      ['head', LINKED({ datePublished: '2022-01-01T10:00:00+03:00' }), '2022-01-01T10:00:00+03:00'],
      [
        'head',
        '<meta property="article:published_time" content="2022-01-02T10:00:00+03:00">',
        '2022-01-02T10:00:00+03:00',
      ],
      ['before', '<span itemprop="datePublished" content="2022-01-03"></span>', '2022-01-03'],
      ['before', '<time datetime="2022-01-04T10:00">4 يناير</time>', '2022-01-04T10:00:00+03:00'],
      [
        'body',
        `<p>الأربعاء 5 يناير 2022</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`,
        '2022-01-05',
      ],
    ];
    for (const [at, [, , date]] of places.entries()) {
      const parts = { head: '', before: '', body: '' };
      for (const [part, html] of places.slice(at)) parts[part as keyof typeof parts] += html;
      const { story, notes } = await newsroom.importOne(`page-${at}.html`, newsPage(parts));
      expect(story?.date).toBe(date);
      expect(notes.some((note) => note.startsWith('claims-differ: date'))).toBe(at < places.length - 1);
    }
  });

  it('copies pictures that were saved beside it or within it, and only names those of other hosts', async () => {
    const newsroom = new PagingNewsroom();
    newsroom.save('page_files/جزيرة.jpg', await picture(800, 450));
    newsroom.save('page_files/icon.jpg', await picture(16, 16));
    newsroom.save('page_files/torn.jpg', (await picture(800, 450)).subarray(0, 900));
    newsroom.save('../secret.jpg', await picture(700, 400));
    const inline = `data:image/jpeg;base64,${(await picture(640, 360)).toString('base64')}`;
    const [one, two, three] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const { text, notes, story } = await newsroom.importOne(
      'page.html',
      newsPage({
        head: '<meta property="og:image" content="https://cdn.example/2022/جزيرة.jpg">',
        body: `<figure><img src="./page_files/${encodeURIComponent('جزيرة.jpg')}" alt="شاطئ الجزيرة"><figcaption>شاطئ فيلكا (كونا)</figcaption></figure>
          ${one}<figure><img src="${inline}" alt="IMG_2041.jpg"><figcaption>IMG_2041</figcaption></figure>
          <p><img src="page_files/icon.jpg" alt=""></p>${two}
          <figure><img src="https://cdn.example/far.jpg" alt="مركب"><figcaption>مركب قديم</figcaption></figure>
          <p><img src="page_files/torn.jpg" alt="تالفة"></p><p><img src="../../secret.jpg" alt="سر"></p>${three}`,
      }),
    );
    const folder = path.dirname(
      path.join(newsroom.paths.content, ...(story?.file ?? '').split('/').slice(1)),
    );
    expect(text).toContain(
      'image:\n  src: ./جزيرة.jpg\n  alt: شاطئ الجزيرة\n  caption: شاطئ فيلكا\n  credit: كونا\n',
    );
    expect(readdirSync(folder)).toHaveLength(3);
    expect(text).toMatch(/\n!\[\]\(\.\/picture-[\da-f]{16}\.jpg\)\n/u);
    expect(notes).toEqual(
      expect.arrayContaining([
        'picture-remote: https://cdn.example/far.jpg «مركب قديم»',
        'picture-broken: torn.jpg',
        'picture-missing: ../../secret.jpg',
      ]),
    );
    expect(await newsroom.errors()).toEqual([]);
  });

  it('reads windows-1256, UTF-16 and a wrong charset, and tells what it had to guess', async () => {
    const newsroom = new PagingNewsroom();
    const page = newsPage();
    const windows = in1256(page.replace('charset="utf-8"', 'charset="windows-1256"'));
    const bare = in1256(page.replace('<meta charset="utf-8">', ''));
    const wide = Buffer.from(`\uFEFF${page}`, 'utf16le');
    const wrong = page.replace('charset="utf-8"', 'charset="windows-1256"');
    const kinds: [string, string | Uint8Array, boolean][] = [
      ['declared.html', windows, false],
      ['bare.html', bare, true],
      ['wide.html', wide, false],
      ['wrong.html', wrong, true],
    ];
    for (const [name, bytes, guessed] of kinds) {
      const { text, notes } = await newsroom.importOne(name, bytes);
      expect(text).toContain(PARAGRAPHS[0]);
      expect(notes.some((note) => note.startsWith('encoding-guessed'))).toBe(guessed);
    }
  });

  it('finds headline, date and picture above the text of a page made of tables', async () => {
    const newsroom = new PagingNewsroom();
    newsroom.save('old_files/photo.jpg', await picture(640, 360));
    const { text, notes } = await newsroom.importOne(
      'old.html',
      `<html><head><title>صحيفة : جزيرة فيلكا متحف مفتوح - 19/09/2022</title></head><body dir=rtl>
        <table><tr><td><a href=/>الرئيسية</a></td><td><a href=/x>من نحن</a></td></tr></table>
        <table><tr><td><div><b>جزيرة فيلكا متحف مفتوح</b></div><div>19/09/2022 11:32 ص</div>
        <div><img src="old_files/photo.jpg" alt="photo.jpg"><br>آثار الجزيرة<br>آثار الجزيرة</div>
        <div>الكويت - 19 - 9 (كونا) -- ${PARAGRAPHS.join('<br><br>')} (النهاية) ح س</div></td></tr></table></body></html>`,
      { section: 'science' },
    );
    expect(text).toBe(`---
title: جزيرة فيلكا متحف مفتوح
date: 2022-09-19T11:32:00+03:00
section: science
source: وكالة الأنباء الكويتية (كونا)
place: الكويت
image:
  src: ./photo.jpg
  alt: ''
  caption: آثار الجزيرة
draft: true
---

${PARAGRAPHS.join('\n\n')}
`);
    expect(notes).toEqual([
      'repeat-dropped: جزيرة فيلكا متحف مفتوح',
      'lines-dropped: (النهاية) ح س',
      'lead-guessed: ./photo.jpg',
      'lead-double: ./photo.jpg',
      'no-alt: ./photo.jpg',
    ]);
  });

  it('takes lists of other stories out of the midst of a text, and keeps its headings, quotations and tables', async () => {
    const newsroom = new PagingNewsroom();
    const [one = '', two = '', three = ''] = PARAGRAPHS;
    const { text, notes } = await newsroom.importOne(
      'page.html',
      newsPage({
        body: `<p>${one}</p><p>اقرأ أيضا: <a href="/3">عنوان آخر</a></p><h2>آثار الجزيرة</h2><p><b>${two}</b></p>
          <blockquote><p>${three}</p></blockquote><table><tr><th>السنة</th></tr><tr><td>2020</td></tr></table><p>المصدر : وكالات</p>`,
      }),
      { section: 'science' },
    );
    const body = text.split('---\n\n')[1];
    expect(body).toBe(
      `${one}\n\n## آثار الجزيرة\n\n**${two}**\n\n> ${three}\n\n| السنة |\n| - |\n| 2020 |\n`,
    );
    expect(text).toContain('\nsource: وكالات\n');
    expect(notes).toContain('related-dropped: اقرأ أيضا: عنوان آخر');
  });

  it('takes nothing for an article of a page that has none, and of one that asks for a password', async () => {
    const newsroom = new PagingNewsroom();
    const form = '<form class="post-password-form"><input type="password"></form>';
    for (const page of ['<html><body></body></html>', newsPage({ body: form }), 'MIME-Version: 1.0\n\nx']) {
      const { report } = await newsroom.importOne('page.html', page);
      expect(report.skipped).toHaveLength(1);
      expect(report.accounted).toBe(report.items);
    }
  });
});

/** Letters by their bytes in windows-1256, found by asking the decoder. */
const TABLE = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1256').decode(Uint8Array.of(byte)),
    byte,
  ]),
);
const in1256 = (text: string) => Uint8Array.from(Array.from(text, (letter) => TABLE.get(letter) ?? 63));
