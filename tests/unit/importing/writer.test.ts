import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../src/importing/ledger.ts';
import { ContentWriter } from '../../../src/importing/writer.ts';
import { SmallNewsroom } from '../loading/small-newsroom.ts';

function begin(newsroom = new SmallNewsroom()) {
  const ledger = new Ledger(newsroom.paths, 'test');
  const at = (file: string) => path.join(newsroom.paths.content, file);
  return { newsroom, ledger, at, writer: new ContentWriter(newsroom.paths, ledger, false) };
}

describe('the writer of imported content', () => {
  it('writes once, and over nothing but its own untouched work, in a later run too', () => {
    const first = begin();
    expect(first.writer.write('a', 'articles/a.md', 'one')).toBe('written');
    first.ledger.save();
    const { writer, at } = begin(first.newsroom);
    expect(writer.write('a', 'articles/a.md', 'one')).toBe('unchanged');
    expect(writer.write('a', 'articles/a.md', 'two')).toBe('updated');
    writeFileSync(at('articles/a.md'), 'edited');
    expect(writer.refusal('a', 'articles/a.md')).toBe('edited');
    expect(writer.write('a', 'articles/a.md', 'three')).toBe('edited');
    expect(readFileSync(at('articles/a.md'), 'utf8')).toBe('edited');
    writeFileSync(at('articles/b.md'), 'mine');
    expect(writer.write('b', 'articles/b.md', 'theirs')).toBe('taken');
    expect(readFileSync(at('articles/b.md'), 'utf8')).toBe('mine');
  });

  it('leaves a picture that an editor has put in the place of its own', () => {
    const { newsroom, writer, at } = begin();
    const from = path.join(newsroom.paths.root, 'p.jpg');
    writeFileSync(from, 'original');
    const companions = [{ from, to: 'articles/a/p.jpg' }];
    writer.write('a', 'articles/a/index.md', 'one', { companions });
    expect(readFileSync(at('articles/a/p.jpg'), 'utf8')).toBe('original');
    writeFileSync(at('articles/a/p.jpg'), 'cropped');
    writer.write('a', 'articles/a/index.md', 'two', { companions });
    expect(readFileSync(at('articles/a/p.jpg'), 'utf8')).toBe('cropped');
  });

  it('moves its own file where an article gets a folder, and leaves nothing behind', () => {
    const { writer, at } = begin();
    writer.write('a', 'articles/x/a.md', 'one');
    expect(writer.write('a', 'articles/x/a/index.md', 'one')).toBe('updated');
    expect(existsSync(at('articles/x/a.md'))).toBe(false);
  });

  it('remembers its work though the run is killed before its end', () => {
    const { newsroom, ledger, writer } = begin();
    for (let n = 0; n < 300; n++) {
      writer.write(`k${n}`, `articles/${n}.md`, 'text');
      ledger.saveSometimes();
    }
    expect(new Ledger(newsroom.paths, 'test').get('k100')?.file).toBe('articles/100.md');
  });
});
