import { describe, expect, it } from 'vitest';
import { CommandNewsroom } from './run-nashra.ts';

const DRAFT = 'title: "خبر" # تعليق\ndate: 2026-11-20T09:00\nsection: science\ndraft: true # مسودة';
const SHOWN = 'content/articles/2026/11/story.md';

/** A newsroom with one story of these fields. */
function withStory(fields: string): CommandNewsroom {
  const newsroom = new CommandNewsroom();
  newsroom.article('2026/11/story.md', fields);
  return newsroom;
}

describe('nashra publish, unpublish and schedule', { timeout: 120_000 }, () => {
  it('takes a draft’s mark off and leaves the date that its author wrote', async () => {
    const newsroom = withStory(DRAFT);
    const { code, json } = await newsroom.run('publish', SHOWN, '--json');
    expect(code).toBe(0);
    expect(json()).toMatchObject({
      file: SHOWN,
      address: '/2026/11/story/',
      changed: true,
      state: 'published',
    });
    expect(newsroom.text(SHOWN)).toBe(
      `---\n${DRAFT.replace('draft: true', 'draft: false')}\n---\nمتن الخبر.\n`,
    );
  });

  it('dates a new story to the moment it is published, not to the one it was begun', async () => {
    const newsroom = new CommandNewsroom();
    const { json } = await newsroom.run('new', 'نشرة تصدر', '--json');
    newsroom.env.NASHRA_NOW = '2026-12-02T10:15:30Z';
    const published = await newsroom.run('publish', String(json().path));
    expect(published.code).toBe(0);
    expect(published.out).toContain('/2026/12/nashra-tasdur/');
    expect(newsroom.text(String(json().file))).toContain('\ndate: 2026-12-02T13:15\n');
    // Withdrawn and published again, it keeps its first date.
    newsroom.env.NASHRA_NOW = '2026-12-05T10:00:00Z';
    await newsroom.run('unpublish', 'nashra-tasdur');
    await newsroom.run('publish', 'nashra-tasdur');
    expect(newsroom.text(String(json().file))).toContain('\ndate: 2026-12-02T13:15\n');
  });

  it('publishes a scheduled story now', async () => {
    const newsroom = withStory('title: خبر\ndate: 2027-01-01T09:00\nsection: science');
    const { json } = await newsroom.run('publish', '/2027/01/story/', '--json');
    expect(json()).toMatchObject({ state: 'published', date: '2026-11-24T11:00:00+03:00' });
  });

  it('changes nothing of what is published already, nor of a draft that is to be one', async () => {
    const newsroom = withStory('title: خبر\ndate: 2026-11-20\nsection: science');
    const before = newsroom.text(SHOWN);
    const again = await newsroom.run('publish', 'story', '--json');
    expect(again.json()).toMatchObject({ changed: false, state: 'published' });
    expect(newsroom.text(SHOWN)).toBe(before);
    const warned = await newsroom.run('unpublish', 'story');
    expect(warned.out).toContain('/2026/11/story/');
    expect(warned.out).toContain('corrections');
    const once = newsroom.text(SHOWN);
    expect(once).toContain('\ndraft: true\n');
    expect((await newsroom.run('unpublish', 'story', '--json')).json()).toMatchObject({ changed: false });
    expect(newsroom.text(SHOWN)).toBe(once);
  });

  it('refuses what the check refuses, with the check’s messages', async () => {
    const newsroom = withStory('title: خبر\ndate: 2026-11-20\nsection: sciense\ndraft: true');
    const before = newsroom.text(SHOWN);
    const { code, json, out } = await newsroom.run('publish', 'story', '--json');
    expect(code).toBe(1);
    expect(json().problems).toMatchObject([{ file: SHOWN, field: 'section', line: 4 }]);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(newsroom.text(SHOWN)).toBe(before);
  });

  it('leaves the file as it was where the change itself would be an error', async () => {
    const newsroom = withStory(`${DRAFT}\nupdated: 2026-11-21`);
    const before = newsroom.text(SHOWN);
    const { code, err } = await newsroom.run('schedule', 'story', '--at', '2026-12-01');
    expect(code).toBe(1);
    expect(err).toContain('[updated]');
    expect(newsroom.text(SHOWN)).toBe(before);
  });

  it('schedules a draft, and says what it changed', async () => {
    const newsroom = withStory(DRAFT);
    const { code, json } = await newsroom.run('schedule', 'story', '--at', '2026-12-01 08:00', '--json');
    expect(code).toBe(0);
    expect(json()).toMatchObject({
      state: 'scheduled',
      date: '2026-12-01T08:00:00+03:00',
      address: '/2026/12/story/',
    });
    expect(newsroom.text(SHOWN)).toContain('\ndate: 2026-12-01T08:00\n');
    const { articles } = (await newsroom.run('list', '--scheduled', '--json')).json();
    expect(articles).toHaveLength(1);
  });

  it.each([
    ['a moment that is past', ['story', '--at', '2026-11-24T10:59']],
    ['a moment that is none', ['story', '--at', 'غدا']],
    ['no moment', ['story']],
    ['a story that is not there', ['stori', '--at', '2026-12-01']],
  ])('refuses to schedule for %s with exit code 2', async (_what, words) => {
    const newsroom = withStory(DRAFT);
    const before = newsroom.text(SHOWN);
    expect((await newsroom.run('schedule', ...words)).code).toBe(2);
    expect(newsroom.text(SHOWN)).toBe(before);
  });

  it('does not take a published story from its readers by scheduling it', async () => {
    const newsroom = withStory('title: خبر\ndate: 2026-11-20\nsection: science');
    const { code, err } = await newsroom.run('schedule', 'story', '--at', '2026-12-01');
    expect(code).toBe(1);
    expect(err).toContain('unpublish');
  });

  it('says how a time is read that the clocks skip or show twice', async () => {
    const newsroom = withStory(DRAFT);
    newsroom.write(
      'site.yaml',
      'name: نشرة\ntagline: صحيفة\naddress: https://nashra.example/\nregion: EG\ntimeZone: Europe/Madrid\n',
    );
    const skipped = await newsroom.run('schedule', 'story', '--at', '2027-03-28T02:30', '--json');
    expect(skipped.json()).toMatchObject({ date: '2027-03-28T03:30:00+02:00' });
    expect(String(skipped.json().notes)).toContain('03:30');
    const twice = await newsroom.run('schedule', 'story', '--at', '2027-10-31T02:30', '--json');
    expect(twice.json()).toMatchObject({ date: '2027-10-31T02:30:00+02:00' });
    expect(String(twice.json().notes)).toContain('2027-10-31T02:30+01:00');
  });

  it('takes a file by its path, folder, address, slug or id, and refuses a name of two', async () => {
    const newsroom = new CommandNewsroom();
    newsroom.article('2026/11/story/index.md', DRAFT);
    const { articles } = (await newsroom.run('list', '--json')).json();
    const [{ id }] = articles as [{ id: string }];
    const names = [
      'content/articles/2026/11/story/index.md',
      'content/articles/2026/11/story',
      `${newsroom.paths.content}/articles/2026/11/story/index.md`,
      'https://nashra.example/2026/11/story/',
      'story',
      id,
    ];
    for (const name of names) {
      const { code, json } = await newsroom.run('unpublish', name, '--json');
      expect({ name, code, changed: json().changed }).toEqual({ name, code: 0, changed: false });
    }
    newsroom.article('2026/10/story.md', DRAFT.replace('11-20', '10-20'));
    const two = await newsroom.run('unpublish', 'story');
    expect(two.code).toBe(2);
    expect(two.err).toContain('content/articles/2026/10/story.md');
  });
});
