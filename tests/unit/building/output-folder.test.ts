import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputFolder } from '../../../src/building/output-folder.ts';
import { filesOf } from '../../site/output.ts';

describe('OutputFolder', () => {
  let folder: string;
  let out: string;
  let aside: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'nashra-out-'));
    out = path.join(folder, 'dist');
    aside = path.join(folder, 'dist.building');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const site = (files: Record<string, string>) => {
    const built = new OutputFolder(out, aside);
    const changed = Object.entries(files).filter(([name, text]) => built.write(name, Buffer.from(text)));
    return { built, changed: changed.map(([name]) => name) };
  };
  const publish = (files: Record<string, string>) => {
    const { built, changed } = site(files);
    built.publish();
    return changed;
  };
  const inPlace = () =>
    Object.fromEntries(filesOf(out).map((name) => [name, readFileSync(path.join(out, name), 'utf8')]));

  it('puts a site in its place, whole, and leaves nothing aside', () => {
    const files = { 'index.html': 'a', '2026/11/x/index.html': 'b' };
    expect(publish(files)).toEqual(Object.keys(files));
    expect(inPlace()).toEqual(files);
    expect(existsSync(aside)).toBe(false);
  });

  it('changes what changed, keeps the very files that did not, and deletes the rest with its folders', () => {
    publish({ 'a.html': '1', 'b/c.html': '2', 'd/e/f.html': '3' });
    const before = statSync(path.join(out, 'b/c.html')).ino;
    const files = { 'a.html': 'new', 'b/c.html': '2', 'g/h.html': '4' };
    expect(publish(files)).toEqual(['a.html', 'g/h.html']);
    expect(inPlace()).toEqual(files);
    expect(statSync(path.join(out, 'b/c.html')).ino).toBe(before);
    expect(existsSync(path.join(out, 'd'))).toBe(false);
  });

  it('does not trust the site in place: what somebody edited, added or deleted there is mended', () => {
    const files = { 'a.html': '1', 'b.html': '2', 'c.html': '3' };
    publish(files);
    writeFileSync(path.join(out, 'a.html'), 'minified');
    writeFileSync(path.join(out, 'stray.html'), 'x');
    rmSync(path.join(out, 'c.html'));
    expect(publish(files)).toEqual(['a.html', 'c.html']);
    expect(inPlace()).toEqual(files);
  });

  it('turns a file into a folder and a folder into a file', () => {
    publish({ a: '1', 'b/c': '2' });
    publish({ 'a/d': '3', b: '4' });
    expect(inPlace()).toEqual({ 'a/d': '3', b: '4' });
  });

  it('leaves the site in place as it was until it is published', () => {
    publish({ 'a.html': '1' });
    const { built } = site({ 'a.html': '2' });
    expect(inPlace()).toEqual({ 'a.html': '1' });
    built.discard();
    expect(inPlace()).toEqual({ 'a.html': '1' });
    expect(existsSync(aside)).toBe(false);
  });

  it('goes on from a site that a killed build took away, whatever it had done to it', () => {
    mkdirSync(path.join(aside, 'site/b'), { recursive: true });
    writeFileSync(path.join(aside, 'site/a.html'), 'old');
    writeFileSync(path.join(aside, 'site/b/c.html'), '2');
    mkdirSync(path.join(aside, 'new'));
    writeFileSync(path.join(aside, 'new/z.html'), 'half');
    expect(publish({ 'a.html': '1', 'b/c.html': '2' })).toEqual(['a.html']);
    expect(inPlace()).toEqual({ 'a.html': '1', 'b/c.html': '2' });
    expect(existsSync(aside)).toBe(false);
  });

  it('takes the place of a link, and leaves alone what it leads to', () => {
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(path.join(elsewhere, 'mine.txt'), 'x');
    symlinkSync(elsewhere, out);
    publish({ 'a.html': '1' });
    expect(inPlace()).toEqual({ 'a.html': '1' });
    expect(readFileSync(path.join(elsewhere, 'mine.txt'), 'utf8')).toBe('x');
  });

  it('takes over the files of another folder, and keeps account', () => {
    const other = path.join(folder, 'other');
    mkdirSync(path.join(other, '_astro'), { recursive: true });
    writeFileSync(path.join(other, '_astro/x.css'), '12345');
    writeFileSync(path.join(other, 'robots.txt'), '123');
    const { built } = site({});
    built.adopt(other);
    expect({ files: built.files, bytes: built.bytes }).toEqual({ files: 2, bytes: 8 });
    built.publish();
    expect(Object.keys(inPlace())).toEqual(['_astro/x.css', 'robots.txt']);
  });
});
