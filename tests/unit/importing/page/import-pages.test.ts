import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOW } from '../../loading/small-newsroom.ts';
import { newsPage, PagingNewsroom, PARAGRAPHS } from './importing.ts';

const TEXT = ['جزيرة فيلكا متحف مفتوح على البحر', '19 سبتمبر 2022', ...PARAGRAPHS].join('\n');

describe('an import of pages', () => {
  it('changes nothing when it runs again, at another moment too', async () => {
    const newsroom = new PagingNewsroom();
    const files = [newsroom.save('a.txt', PARAGRAPHS.join('\n')), newsroom.save('b.html', newsPage())];
    const first = await newsroom.import(files);
    expect(first.articles).toMatchObject({ written: 2 });
    const texts = first.stories.map(({ file }) => newsroom.text(file));
    const second = await newsroom.import(files, {}, NOW + 86_400_000);
    expect(second.articles).toMatchObject({ written: 0, unchanged: 2 });
    expect(second.stories.map(({ file }) => newsroom.text(file))).toEqual(texts);
  });

  it('leaves what an editor changed or deleted', async () => {
    const newsroom = new PagingNewsroom();
    const file = newsroom.save('a.txt', TEXT);
    const { stories } = await newsroom.import([file]);
    const written = path.join(newsroom.paths.root, stories[0]?.file ?? '');
    writeFileSync(written, 'حررته');
    expect((await newsroom.import([file])).articles).toMatchObject({ edited: 1 });
    rmSync(written);
    expect((await newsroom.import([file])).articles).toMatchObject({ gone: 1 });
    expect((await newsroom.import([file], { again: true })).articles).toMatchObject({ written: 1 });
  });

  it('gives another address to a story whose own is taken, and writes over nothing', async () => {
    const newsroom = new PagingNewsroom();
    const { story } = await newsroom.importOne('a.txt', TEXT);
    const other = await newsroom.importOne(
      'b.txt',
      `${TEXT}\nوفقرة أخرى تجعل هذا النص خبرا غير الخبر الأول الذي قبله.`,
    );
    expect(other.story?.file).toBe(story?.file.replace('.md', '-2.md'));
    expect(await newsroom.errors()).toEqual([]);
  });

  it('dates a story without a date at the moment of the import, marks that, and tells it', async () => {
    const newsroom = new PagingNewsroom();
    for (const line of ['24 مايو الماضي', '23 صفر 1444 هـ', '']) {
      const { text, notes } = await newsroom.importOne('a.txt', TEXT.replace('19 سبتمبر 2022', line));
      expect(text).toMatch(/^date: 2026-11-24T11:00 # مبدئي$/mu);
      expect(notes).toContain('date-import');
      expect(notes.some((note) => note.includes('الماضي'))).toBe(line.includes('الماضي'));
      expect(notes.some((note) => note.startsWith('date-hijri'))).toBe(line.includes('صفر'));
    }
    expect(await newsroom.errors()).toEqual([]);
  });

  it('files a story by the name of a section here, else as told on the command line, else in the first, and says so', async () => {
    const newsroom = new PagingNewsroom();
    newsroom.write('sections/economy.yaml', 'name: الاقتصاد\norder: 200\n');
    const named = await newsroom.importOne('a.txt', `اقتصاد\n${TEXT}`, { section: 'science' });
    expect([named.story?.section, named.notes]).toEqual(['economy', ['section-other: economy']]);
    const unknown = await newsroom.importOne('b.txt', `محليات\n${TEXT}`, { section: 'economy' });
    expect([unknown.story?.section, unknown.notes]).toEqual(['economy', ['section-unknown: محليات']]);
    const none = await newsroom.importOne(
      'c.txt',
      `${TEXT}\nوتزورها الرحلات المدرسية في فصل الربيع من كل عام.`,
    );
    expect([none.story?.section, none.notes]).toEqual(['science', ['no-section: science']]);
  });

  it('counts every file: what cannot be read is told and the others go on', async () => {
    const newsroom = new PagingNewsroom();
    const empty = newsroom.save('empty.txt', '\n \n');
    const pdf = newsroom.save('x.pdf', '%PDF-1.7');
    const report = await newsroom.import([
      empty,
      pdf,
      '/nowhere/x.txt',
      newsroom.paths.root,
      newsroom.save('a.txt', TEXT),
    ]);
    expect(report.skipped.map(({ reason }) => reason)).toEqual([
      'no-article',
      'not-html',
      'unreadable',
      'unreadable',
    ]);
    expect(report.articles.written).toBe(1);
    expect(report.accounted).toBe(report.items);
  });

  it('signs with authors that the newsroom has, and tells the others', async () => {
    const newsroom = new PagingNewsroom();
    const signed = TEXT.replace('19 سبتمبر 2022', 'بقلم: سلمى حداد، وليد الناصر\n19 سبتمبر 2022');
    const { text, notes } = await newsroom.importOne('a.txt', signed, { section: 'science' });
    expect(text).toContain('authors: [salma-haddad]');
    expect(notes).toEqual(['author-unknown: وليد الناصر']);
  });

  it('keeps the address of a page of its own, decoded, so that old links lead to it', async () => {
    const newsroom = new PagingNewsroom();
    const address = `https://nashra.example/2021/05/${encodeURIComponent('جزيرة-فيلكا')}/`;
    const { story, text } = await newsroom.importOne(
      'a.html',
      newsPage({
        head: `<link rel="canonical" href="${address}"><meta property="article:published_time" content="2022-09-19">`,
      }),
    );
    expect(story?.file).toBe('content/articles/2022/09/جزيرة-فيلكا.md');
    expect(text).toContain('aliases:\n  - /2021/05/جزيرة-فيلكا/\n');
    expect(await newsroom.errors()).toEqual([]);
  });
});
