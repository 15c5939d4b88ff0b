import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Pack } from '../../src/pack.ts';

describe('Pack', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nashra-pack-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Writes entries of names, and saves. */
  function saved(entries: Record<string, string>, wanted = Object.keys(entries)): void {
    const pack = new Pack(folder);
    for (const [name, text] of Object.entries(entries)) pack.write(name, Buffer.from(text));
    pack.save(new Set(wanted));
  }
  const read = (name: string) => new Pack(folder).read(name)?.toString('utf8');
  const packFile = () => path.join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');

  it('gives back what was written, before and after it was saved', () => {
    const pack = new Pack(folder);
    pack.write('a', Buffer.from('نص'));
    pack.write('empty', Buffer.alloc(0));
    expect(pack.read('a')?.toString('utf8')).toBe('نص');
    expect(pack.read('empty')).toEqual(Buffer.alloc(0));
    expect(pack.has('b')).toBe(false);
    pack.save(new Set(['a']));
    expect(read('a')).toBe('نص');
    expect(read('empty')).toBeUndefined();
  });

  it('keeps more than it holds in memory', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`e${n}`, `${n} `.repeat(5000)]),
    );
    saved(entries);
    for (const [name, text] of Object.entries(entries)) expect(read(name)).toBe(text);
  });

  it('loses nothing when a build is killed before it saves', () => {
    saved({ a: '1', b: '2' });
    const killed = new Pack(folder);
    killed.write('a', Buffer.alloc(2_000_000, 'x'));
    expect(read('a')).toBe('1');
    saved({ c: '3' }, ['a', 'b', 'c']);
    expect([read('a'), read('b'), read('c')]).toEqual(['1', '2', '3']);
  });

  it.each([
    [
      'a byte was changed',
      () => writeFileSync(packFile(), readFileSync(packFile(), 'utf8').replace('abc', 'abd')),
    ],
    ['its file was cut off', () => writeFileSync(packFile(), 'ab')],
    ['its file is gone', () => rmSync(packFile())],
    ['its index was changed', () => appendFileSync(path.join(folder, 'index.json'), ' ')],
  ])('does not trust an entry when %s', (_kind, damage) => {
    saved({ x: 'abc' });
    damage();
    expect(read('x')).toBeUndefined();
    saved({ x: 'new' });
    expect(read('x')).toBe('new');
  });

  it('is written anew when most of it is no longer wanted', () => {
    const large = 'x'.repeat(9_000_000);
    saved({ a: large, b: 'kept' });
    const before = statSync(packFile()).size;
    saved({}, ['b']);
    expect(statSync(packFile()).size).toBeLessThan(before / 100);
    expect(read('b')).toBe('kept');
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
