import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/loading/front-matter.ts';

describe('splitFrontMatter', () => {
  it('cuts a file into fields and body and knows the line of each', () => {
    const parts = splitFrontMatter('---\ntitle: خبر\nsection: science\n---\n\nمتن\n---\nبقية', 'x.md');
    expect(parts).toMatchObject({ body: '\nمتن\n---\nبقية', bodyLine: 5 });
    if ('problem' in parts) throw new Error('no parts');
    expect(parts.yaml.data).toEqual({ title: 'خبر', section: 'science' });
    expect(parts.yaml.lineOf(['section'])).toBe(3);
  });

  it('takes spaces after the hyphens', () => {
    expect(splitFrontMatter('--- \ntitle: خبر\n---\t\nمتن', 'x.md')).toMatchObject({
      body: 'متن',
      bodyLine: 4,
    });
  });

  it('takes empty fields and an empty body', () => {
    const parts = splitFrontMatter('---\n---', 'x.md');
    expect(parts).toMatchObject({ body: '', bodyLine: 3, yaml: { data: {}, problems: [] } });
  });

  it.each([
    ['no fields', 'متن الخبر'],
    ['nothing at all', ''],
    ['fields that never end', '---\ntitle: خبر\n\nمتن'],
    ['fields below an empty line', '\n---\ntitle: خبر\n---\n'],
    ['four hyphens', '----\ntitle: خبر\n----\n'],
  ])('refuses a file with %s', (_class, text) => {
    const problem = { severity: 'error', file: 'x.md', line: 1, message: 'لا يبدأ الملف بالحقول.' };
    expect(splitFrontMatter(text, 'x.md')).toMatchObject({ problem });
  });
});
