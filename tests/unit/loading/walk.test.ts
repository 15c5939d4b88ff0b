import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/loading/walk.ts';
import { SmallNewsroom, temporaryFolder } from './small-newsroom.ts';

function articlesOf(room: SmallNewsroom) {
  const { files, problems } = walk(path.join(room.paths.content, 'articles'), '.md', room.paths);
  return {
    files: files.map((file) => path.relative(room.paths.content, file)),
    problems: problems.map(({ file, message }) => `${file}: ${message}`),
  };
}

describe('walk', () => {
  it('finds the files of all folders, in the order of their names', () => {
    const room = new SmallNewsroom();
    for (const name of ['2022/10/b.md', '2022/09/x/index.md', '2022/09/a.md', 'مقال.md']) room.article(name);
    expect(articlesOf(room)).toEqual({
      files: ['2022/09/a.md', '2022/09/x/index.md', '2022/10/b.md', 'مقال.md'].map(
        (name) => `articles/${name}`,
      ),
      problems: [],
    });
  });

  it.each(['odd?.md', 'a b.md', 'a#b.md', '100%.md', 'a:b.md', '[x].md', "o'clock.md"])(
    'does not lose %s because of its name',
    (name) => {
      const room = new SmallNewsroom();
      room.article(name);
      expect(articlesOf(room)).toEqual({ files: [`articles/${name}`], problems: [] });
    },
  );

  it('passes over pictures, films and what editors leave behind', () => {
    const room = new SmallNewsroom();
    for (const name of ['lead.jpg', 'a.PNG', 'clip.mp4', '.DS_Store', 'Thumbs.db', 'x.md~', '.x.md.swp'])
      room.write(`articles/x/${name}`, 'x');
    expect(articlesOf(room)).toEqual({ files: [], problems: [] });
  });

  it.each(['x.MD', 'x.markdown', 'x.txt', 'x.docx', 'x', 'xmd'])(
    'tells that %s will not be published',
    (name) => {
      const room = new SmallNewsroom();
      room.write(`articles/${name}`, '---\n---\n');
      expect(articlesOf(room)).toEqual({
        files: [],
        problems: [`content/articles/${name}: ملف لا يعرفه الموقع، فلن يُنشر.`],
      });
    },
  );

  it('follows a link to a file of the content', () => {
    const room = new SmallNewsroom();
    symlinkSync(room.article('a.md'), path.join(room.paths.content, 'articles/b.md'));
    expect(articlesOf(room)).toEqual({ files: ['articles/a.md', 'articles/b.md'], problems: [] });
  });

  it.each([
    ['a file outside', () => path.join(temporaryFolder(), '..'), 'رابط رمزي إلى خارج content.'],
    ['a file that is gone', () => '/nowhere/at/all.md', 'رابط رمزي مكسور.'],
    ['itself', (link: string) => link, 'رابط رمزي مكسور.'],
    ['its own folder', (link: string) => path.dirname(link), 'رابط رمزي إلى مجلد.'],
    ['the whole content', (link: string) => path.dirname(path.dirname(link)), 'رابط رمزي إلى مجلد.'],
  ])('refuses a symbolic link to %s', (_class, target, message) => {
    const room = new SmallNewsroom();
    room.article('a.md');
    const link = path.join(room.paths.content, 'articles/link.md');
    symlinkSync(target(link), link);
    expect(articlesOf(room)).toEqual({
      files: ['articles/a.md'],
      problems: [`content/articles/link.md: ${message}`],
    });
  });

  it('finds nothing in a folder that does not exist', () => {
    expect(articlesOf(new SmallNewsroom())).toEqual({ files: [], problems: [] });
  });

  it('wants nothing but YAML among the sections', () => {
    const room = new SmallNewsroom();
    room.write('sections/logo.png', 'x');
    room.write('sections/sport.yml', 'name: رياضة');
    const { files, problems } = walk(path.join(room.paths.content, 'sections'), '.yaml', room.paths);
    expect(files.map((file) => path.basename(file))).toEqual(['science.yaml']);
    expect(problems.map(({ file }) => file)).toEqual([
      'content/sections/logo.png',
      'content/sections/sport.yml',
    ]);
  });
});
