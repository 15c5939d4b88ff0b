import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCache } from '../../src/disk-cache.ts';

describe('DiskCache', () => {
  let folder: string;
  let cache: DiskCache;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nashra-cache-'));
    cache = new DiskCache(path.join(folder, 'deep/er'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (name: string) => path.join(folder, 'deep/er', name);

  it('gives back what was written: bytes, text, JSON, nothing at all', () => {
    cache.write('a/bytes', Uint8Array.of(0, 255, 10));
    cache.write('text', 'نصّ');
    cache.write('json', '{"a":[1]}');
    cache.write('empty', '');
    expect(cache.read('a/bytes')).toEqual(Buffer.from([0, 255, 10]));
    expect(cache.read('text')?.toString('utf8')).toBe('نصّ');
    expect(cache.readJson('json')).toEqual({ a: [1] });
    expect(cache.read('empty')).toEqual(Buffer.alloc(0));
  });

  it('has nothing of other names, of folders, and before anything is written', () => {
    expect(cache.read('x')).toBeUndefined();
    cache.write('a/b', 'c');
    expect(cache.read('a')).toBeUndefined();
    expect(cache.read('a/b/c')).toBeUndefined();
    expect(cache.readJson('a/b')).toBeUndefined();
  });

  it.each([
    ['was cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['is empty', () => Buffer.alloc(0)],
    ['grew', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['has another byte', (bytes: Buffer) => Buffer.from(bytes.toString('utf8').replace('abc', 'abd'))],
  ])('does not trust an entry that %s', (_kind, damage) => {
    cache.write('x', 'abc');
    writeFileSync(file('x'), damage(readFileSync(file('x'))));
    expect(cache.read('x')).toBeUndefined();
  });

  it('does not trust an entry under another name', () => {
    cache.write('x', 'abc');
    renameSync(file('x'), file('y'));
    expect(cache.read('y')).toBeUndefined();
  });

  it('reads a part of an entry', () => {
    cache.write('x', 'abcdef');
    expect(cache.readPart('x', 2, 4).toString()).toBe('cd');
    expect(() => cache.readPart('x', 4, 9)).toThrow(/shorter/u);
  });

  it('deletes all but what is wanted', () => {
    for (const name of ['a', 'b/c', 'b/d']) cache.write(name, name);
    writeFileSync(file('a.123.part'), 'half');
    cache.prune(new Set(['b/c']));
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(left.map(({ name }) => name)).toEqual(['c']);
    new DiskCache(path.join(folder, 'nowhere')).prune(new Set());
  });
});
