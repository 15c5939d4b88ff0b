import { describe, expect, it } from 'vitest';
import { authorSchema, sectionSchema } from '../../../src/articles/schema.ts';
import { readYamlFolder } from '../../../src/loading/yaml-files.ts';
import { SmallNewsroom } from './small-newsroom.ts';

describe('readYamlFolder', () => {
  it('makes the name of a file its slug', () => {
    const room = new SmallNewsroom();
    room.write('sections/العالم-العربي.yaml', 'name: العالم العربي\norder: 2');
    expect(readYamlFolder('sections', sectionSchema, room.paths)).toEqual({
      entries: [
        { slug: 'science', name: 'علوم', order: 100 },
        { slug: 'العالم-العربي', name: 'العالم العربي', order: 2 },
      ],
      names: ['science', 'العالم-العربي'],
      problems: [],
    });
  });

  it('tells of every file at once and keeps what is right', () => {
    const room = new SmallNewsroom();
    room.write('authors/a b.yaml', 'name: س');
    room.write('authors/two.yaml', 'name: أ\nname: ب');
    room.write('authors/none.yaml', 'role: محرر');
    room.write('authors/links.yaml', 'name: س\nlinks: [nashra]\nemail: x');
    const { entries, names, problems } = readYamlFolder('authors', authorSchema, room.paths);
    expect(entries.map(({ slug }) => slug)).toEqual(['a b', 'salma-haddad']);
    expect(names).toEqual(['a b', 'links', 'none', 'salma-haddad', 'two']);
    expect(problems.map(({ file, line, message }) => [file, line, message])).toEqual([
      ['content/authors/a b.yaml', undefined, 'اسم الملف «a b» لا يصلح عنوانا.'],
      ['content/authors/links.yaml', 3, 'عنوان بريد غير صحيح.'],
      ['content/authors/links.yaml', 2, 'الرابط غير صحيح.'],
      ['content/authors/none.yaml', undefined, 'الحقل مطلوب وغير موجود.'],
      ['content/authors/two.yaml', 2, 'حقل مكتوب مرتين.'],
    ]);
  });

  it('refuses two files whose names differ only by folder or case', () => {
    const room = new SmallNewsroom();
    room.write('sections/old/Science.yaml', 'name: علوم قديمة');
    expect(readYamlFolder('sections', sectionSchema, room.paths).problems).toMatchObject([
      {
        file: 'content/sections/science.yaml',
        message: 'الاسم «science» مستعمل: content/sections/old/Science.yaml',
      },
    ]);
  });
});
