import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBody, sourcePath } from '../../../src/articles/body.ts';
import { ContentError } from '../../../src/problems.ts';
import { FIELDS, SmallNewsroom } from '../loading/small-newsroom.ts';

const SOURCE = { file: 'content/articles/x.md', bodyLine: 6 };

/** A newsroom whose articles are rendered by this project. */
function open(body: string) {
  const room = new SmallNewsroom();
  const paths = { ...room.paths, root: process.cwd() };
  const cache = path.join(paths.cache, 'markdown');
  room.article('x.md', FIELDS, body);
  return {
    room,
    write: (text: string) => room.article('x.md', FIELDS, text),
    render: (base = '/') => renderBody(SOURCE, { base, reduced: false }, paths),
    cached: () =>
      existsSync(cache)
        ? readdirSync(cache, { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.json'))
            .map((name) => path.join(cache, name))
        : [],
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

  it('gives from its cache what it would make anew', async () => {
    const { render, cached } = open('نص[^1] و -5\n\n[^1]: هامش');
    const first = await render();
    expect(cached()).toHaveLength(1);
    expect(await render()).toEqual(first);
  });

  it('makes anew what changed: the text, the base path, a picture', async () => {
    const { room, render, write } = open('[نص](/x/)');
    expect((await render('/')).html).toBe('<p><a href="/x/">نص</a></p>');
    expect((await render('/news/')).html).toBe('<p><a href="/news/x/">نص</a></p>');
    await room.picture('articles/lead.jpg', 800, 400);
    write('![وصف](lead.jpg)');
    expect((await render()).html).toContain('height="400"');
    await room.picture('articles/lead.jpg', 800, 600);
    expect((await render()).html).toContain('height="600"');
  });

  it.each(['', '{', '{"html":1}', 'null'])('does not trust an entry that holds %j', async (broken) => {
    const { render, cached } = open('نص');
    const first = await render();
    for (const file of cached()) writeFileSync(file, broken);
    expect(await render()).toEqual(first);
  });

  it('tells problems in every run, with the line of the file', async () => {
    const { render, cached } = open('سطر\n\n![وصف](none.jpg)');
    const first = await render();
    expect(first.problems).toMatchObject([
      { file: SOURCE.file, line: 8, message: 'الصورة «none.jpg» غير موجودة.' },
    ]);
    expect(cached()).toEqual([]);
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

describe('sourcePath', () => {
  it('finds a file by the name that authors know', () => {
    const { paths } = new SmallNewsroom();
    expect(sourcePath('content/articles/2022/09/خبر.md', paths)).toBe(
      path.join(paths.content, 'articles/2022/09/خبر.md'),
    );
  });
});
