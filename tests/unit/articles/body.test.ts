import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBody, sourcePath, sourcesFit, summarize } from '../../../src/articles/body.ts';
import { ContentError } from '../../../src/problems.ts';
import { FIELDS, SmallNewsroom } from '../loading/small-newsroom.ts';

const SOURCE = { file: 'content/articles/x.md', bodyLine: 6 };

/** A newsroom whose articles are rendered by this project. */
function open(body: string) {
  const room = new SmallNewsroom();
  const paths = { ...room.paths, root: process.cwd() };
  room.article('x.md', FIELDS, body);
  return {
    room,
    write: (text: string) => room.article('x.md', FIELDS, text),
    render: (base = '/', reduced = false) => renderBody(SOURCE, { base, reduced }, paths),
  };
}

describe('renderBody', () => {
  it('renders what stands below the fields', async () => {
    expect(await open('**قال الوزير:**إن').render()).toMatchObject({
      html: '<p><strong>قال الوزير:</strong>إن</p>',
      text: 'قال الوزير:إن',
      words: 3,
      problems: [],
    });
  });

  it('has one name for one rendering, and another for each that may differ', async () => {
    const { room, render, write } = open('نص[^1] و -5\n\n[^1]: هامش');
    const keys = [(await render()).key, (await render('/news/')).key, (await render('/', true)).key];
    expect((await render()).key).toBe(keys[0]);
    write('نص آخر');
    keys.push((await render()).key);
    for (const height of [400, 600]) {
      await room.picture('articles/lead.jpg', 800, height);
      write('![وصف](lead.jpg)');
      keys.push((await render()).key);
    }
    expect(new Set(keys).size).toBe(6);
  });

  it('renders what changed: the text, the base path, a picture', async () => {
    const { room, render, write } = open('[نص](/x/)');
    expect((await render('/')).html).toBe('<p><a href="/x/">نص</a></p>');
    expect((await render('/news/')).html).toBe('<p><a href="/news/x/">نص</a></p>');
    await room.picture('articles/lead.jpg', 800, 400);
    write('![وصف](lead.jpg)');
    expect((await render()).html).toContain('height="400"');
    await room.picture('articles/lead.jpg', 800, 600);
    expect((await render()).html).toContain('height="600"');
  });

  it('tells problems in every run, with the line of the file', async () => {
    const { render } = open('سطر\n\n![وصف](none.jpg)');
    const first = await render();
    expect(first.problems).toMatchObject([
      { file: SOURCE.file, line: 8, message: 'الصورة «none.jpg» غير موجودة.' },
    ]);
    expect(await render()).toEqual(first);
  });

  it('throws when the file can no longer be read', async () => {
    const { room, render } = open('نص');
    room.write('articles/x.md', 'بلا حقول');
    await expect(render()).rejects.toThrow(ContentError);
    room.write('articles/x.md', Buffer.from([0xce, 0xc8, 0xd1]));
    await expect(render()).rejects.toThrow('Windows-1256');
  });
});

describe('summarize', () => {
  it('keeps the first words, so that who describes the story need not read its body', async () => {
    const { render, write } = open('فقرة **أولى**.\n\nفقرة ثانية.');
    expect(summarize(await render(), '/').opening).toBe('فقرة أولى. فقرة ثانية.');
    write('');
    expect(summarize(await render(), '/').opening).toBeUndefined();
  });

  it('keeps what checks and lists ask for: links that may be ours, pictures, a digest of the words', async () => {
    const { room, render, write } = open('[a](/2026/11/x/) [b](https://example.org/) [c](./y.md)');
    const before = summarize(await render('/news/'), '/news/');
    expect(before.links).toEqual(['/news/2026/11/x/', './y.md']);
    await room.picture('articles/lead.jpg', 800, 400);
    write('![وصف](lead.jpg)');
    const after = summarize(await render(), '/');
    expect(after.pictures).toMatchObject([{ file: 'articles/lead.jpg', width: 800 }]);
    expect(after.digest).not.toBe(before.digest);
  });
});

describe('sourcesFit', () => {
  it('notices that a picture beside the article is another one, or gone', async () => {
    const { room, render } = open('![وصف](lead.jpg)');
    await room.picture('articles/lead.jpg', 800, 400);
    const rendered = await render();
    expect(sourcesFit(rendered, room.paths)).toBe(true);
    await room.picture('articles/lead.jpg', 800, 402);
    expect(sourcesFit(rendered, room.paths)).toBe(false);
    expect(
      sourcesFit({ pictures: [{ file: 'x.jpg', digest: '', width: 1, height: 1 }], media: [] }, room.paths),
    ).toBe(false);
  });
});

describe('sourcePath', () => {
  it('finds a file by the name that authors know', () => {
    const { paths } = new SmallNewsroom();
    expect(sourcePath('content/articles/2022/09/خبر.md', paths)).toBe(
      path.join(paths.content, 'articles/2022/09/خبر.md'),
    );
  });
});
