import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTexts } from '../../../src/history/store.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { loadContent } from '../../../src/loading/content.ts';
import { NOW, SmallNewsroom, temporaryFolder } from '../loading/small-newsroom.ts';
import { repository } from './repository.ts';

const FIELDS = 'title: عنوان\ndate: 2026-11-10T09:00\nsection: science';

let newsroom: SmallNewsroom;

beforeEach(() => {
  newsroom = new SmallNewsroom();
  // The code's digest is part of what is kept.
  symlinkSync(path.resolve('src'), path.join(newsroom.paths.root, 'src'));
  writeFileSync(path.join(newsroom.paths.root, 'package-lock.json'), '');
});

/** What git tells of the newsroom: each story's changes as `before → after` of the bodies, with their moments. */
async function told(now = NOW) {
  const { content } = await loadContent(newsroom.paths, now);
  const history = await readHistory(content.articles, content.site, now, newsroom.paths);
  const texts = openTexts(newsroom.paths);
  const changes = [...history.changes].map(([file, all]): [string, string[]] => [
    file.replace('content/articles/', ''),
    all.map(
      ({ atMs, before, after, isTypo }) =>
        `${new Date(atMs).toISOString().slice(0, 16)} ${texts(before).body} → ${texts(after).body}${isTypo ? ' typo' : ''}`,
    ),
  ]);
  return { state: history.state, changes: Object.fromEntries(changes) };
}

describe('the history of stories', () => {
  it('is what changed since publication, wherever the story lies in the repository', async () => {
    const repo = repository(newsroom.paths.root);
    newsroom.article('a.md', FIELDS, 'سر.');
    repo.commit('2026-11-08T10:00:00Z');
    newsroom.article('a.md', FIELDS, 'أول.');
    repo.commit('2026-11-10T05:00:00Z');
    newsroom.article('a.md', FIELDS, 'ثان.');
    repo.commit('2026-11-11T10:00:00Z');
    newsroom.article('b.md', FIELDS, 'وحيد.');
    repo.commit('2026-11-12T10:00:00Z');
    expect(await told()).toEqual({
      state: 'whole',
      changes: { 'a.md': ['2026-11-11T10:00 أول. → ثان.'] },
    });
  });

  it('goes with a story that is renamed, or moved into a folder', async () => {
    const repo = repository(newsroom.paths.content);
    const long = (word: string) => `${word}. ${'كلمات تبقى كما هي في النص كله. '.repeat(5)}`.trim();
    newsroom.article('a.md', FIELDS, long('أول'));
    newsroom.article('x.md', FIELDS, 'إكس.');
    repo.commit('2026-11-11T10:00:00Z');
    const at = (name: string) => path.join(newsroom.paths.content, 'articles', name);
    rmSync(at('a.md'));
    newsroom.article('a/index.md', FIELDS, long('ثان'));
    renameSync(at('x.md'), at('z.md'));
    repo.commit('2026-11-12T10:00:00Z');
    newsroom.article('z.md', FIELDS, 'إكس آخر.');
    repo.commit('2026-11-13T10:00:00Z');
    expect((await told()).changes).toEqual({
      'a/index.md': [`2026-11-12T10:00 ${long('أول')} → ${long('ثان')}`],
      'z.md': ['2026-11-13T10:00 إكس. → إكس آخر.'],
    });
  });

  it('begins anew with a story that takes the place of a deleted one', async () => {
    const repo = repository(newsroom.paths.content);
    newsroom.article('a.md', FIELDS, 'قديم.');
    repo.commit('2026-11-11T10:00:00Z');
    rmSync(path.join(newsroom.paths.content, 'articles/a.md'));
    repo.commit('2026-11-12T10:00:00Z');
    newsroom.article('a.md', FIELDS, 'جديد.');
    repo.commit('2026-11-13T10:00:00Z');
    expect((await told()).changes).toEqual({});
  });

  it('passes over mark-up, white space and fields that are no words of the story', async () => {
    const repo = repository(newsroom.paths.content);
    newsroom.article('a.md', FIELDS, 'أول ثان.');
    repo.commit('2026-11-11T10:00:00Z');
    newsroom.article('a.md', `${FIELDS}\ntags: [فضاء]`, '**أول**\n  ثان.');
    repo.commit('2026-11-12T10:00:00Z');
    expect((await told()).changes).toEqual({});
  });

  it('marks commits that say they mend spelling', async () => {
    const repo = repository(newsroom.paths.content);
    newsroom.article('a.md', FIELDS, 'الان.');
    repo.commit('2026-11-11T10:00:00Z');
    newsroom.article('a.md', FIELDS, 'الآن.');
    repo.commit('2026-11-12T10:00:00Z', 'همزة\n\n[typo]');
    expect((await told()).changes).toEqual({ 'a.md': ['2026-11-12T10:00 الان. → الآن. typo'] });
  });

  it('takes a merged branch for one change, made when it was merged', async () => {
    const repo = repository(newsroom.paths.content);
    newsroom.article('a.md', FIELDS, 'أول.');
    repo.commit('2026-11-11T10:00:00Z');
    repo.git('checkout', '--quiet', '-b', 'branch');
    newsroom.article('a.md', FIELDS, 'مسودة على الفرع.');
    repo.commit('2026-11-12T10:00:00Z');
    newsroom.article('a.md', FIELDS, 'ثان.');
    repo.commit('2026-11-13T10:00:00Z');
    repo.git('checkout', '--quiet', 'main');
    newsroom.article('b.md', FIELDS, 'غيره.');
    repo.commit('2026-11-14T10:00:00Z');
    repo.merge('branch', '2026-11-15T10:00:00Z');
    expect((await told()).changes).toEqual({ 'a.md': ['2026-11-15T10:00 أول. → ثان.'] });
  });

  it('is the same whether it is read at once or commit by commit, and after commits were taken back', async () => {
    const repo = repository(newsroom.paths.content);
    const texts = ['أول.', 'ثان.', 'ثالث.'];
    for (const [day, text] of texts.entries()) {
      newsroom.article('a.md', FIELDS, text);
      repo.commit(`2026-11-1${String(day + 1)}T10:00:00Z`);
      await told();
    }
    const stepwise = await told();
    rmSync(newsroom.paths.cache, { recursive: true });
    expect(await told()).toEqual(stepwise);
    expect(stepwise.changes['a.md']).toHaveLength(2);
    repo.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect((await told()).changes).toEqual({ 'a.md': ['2026-11-12T10:00 أول. → ثان.'] });
  });

  it('does not speak of what is not committed', async () => {
    const repo = repository(newsroom.paths.content);
    newsroom.article('a.md', FIELDS, 'أول.');
    repo.commit('2026-11-11T10:00:00Z');
    newsroom.article('a.md', FIELDS, 'لم يودع.');
    newsroom.article('b.md', FIELDS, 'جديد.');
    expect((await told()).changes).toEqual({});
  });

  it('can be read of a story whose former picture is gone', async () => {
    const repo = repository(newsroom.paths.content);
    const picture = await newsroom.picture('articles/a/p.jpg');
    newsroom.article('a/index.md', FIELDS, 'أول.\n\n![صورة](./p.jpg "تعليق")');
    repo.commit('2026-11-11T10:00:00Z');
    rmSync(picture);
    newsroom.article('a/index.md', FIELDS, 'ثان.');
    repo.commit('2026-11-12T10:00:00Z');
    expect((await told()).changes).toEqual({ 'a/index.md': ['2026-11-12T10:00 أول. → ثان.'] });
  });
});

describe('without a whole history', () => {
  const PATH = process.env.PATH;

  afterEach(() => {
    process.env.PATH = PATH;
  });

  const edited = () => {
    const repo = repository(newsroom.paths.content);
    newsroom.article('a.md', FIELDS, 'أول.');
    repo.commit('2026-11-11T10:00:00Z');
    newsroom.article('a.md', FIELDS, 'ثان.');
    repo.commit('2026-11-12T10:00:00Z');
  };

  it('nothing is told of a folder that is no repository', async () => {
    newsroom.article('a.md', FIELDS);
    expect(await told()).toEqual({ state: 'none', changes: {} });
  });

  it('nothing is told of a repository without commits', async () => {
    repository(newsroom.paths.content);
    newsroom.article('a.md', FIELDS);
    expect(await told()).toEqual({ state: 'none', changes: {} });
  });

  it('nothing is told where there is no git', async () => {
    edited();
    process.env.PATH = temporaryFolder();
    expect(await told()).toEqual({ state: 'none', changes: {} });
  });

  it('nothing is told where the newsroom wants nothing told', async () => {
    edited();
    const site = `name: ن\ntagline: ص\naddress: https://x.example/\nregion: KW\ntimeZone: Asia/Kuwait\n`;
    newsroom.write('site.yaml', `${site}history: { show: false }\n`);
    expect(await told()).toEqual({ state: 'off', changes: {} });
  });

  it('nothing is told of a shallow clone', async () => {
    edited();
    const origin = newsroom.paths.content;
    const clone = path.join(temporaryFolder(), 'clone');
    mkdirSync(clone);
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${origin}`, clone]);
    newsroom.paths.content = clone;
    expect(await told()).toEqual({ state: 'shallow', changes: {} });
  });

  it('nothing is told of a clone without the former texts', async () => {
    edited();
    const origin = newsroom.paths.content;
    execFileSync('git', ['config', 'uploadpack.allowFilter', 'true'], { cwd: origin });
    const clone = path.join(temporaryFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${origin}`, clone]);
    newsroom.paths.content = clone;
    expect(await told()).toEqual({ state: 'broken', changes: {} });
  });
});
