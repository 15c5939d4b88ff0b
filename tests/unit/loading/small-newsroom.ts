import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { loadContent } from '../../../src/loading/content.ts';
import type { ProjectPaths } from '../../../src/paths.ts';
import type { Problem } from '../../../src/problems.ts';

/** The moment that tests load content for. */
export const NOW = Date.UTC(2026, 10, 24, 8);

/** The fields without which nothing is published. */
export const FIELDS = 'title: عنوان\ndate: 2022-09-19\nsection: science';

/** An empty folder that goes when its test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nashra-unit-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A newsroom with one section and one author, in a folder of its own. */
export class SmallNewsroom {
  readonly paths: ProjectPaths;

  constructor() {
    const root = temporaryFolder();
    const at = (name: string) => path.join(root, name);
    this.paths = { root, content: at('content'), out: at('dist'), cache: at('.cache') };
    this.write(
      'site.yaml',
      'name: نشرة\ntagline: صحيفة\naddress: https://nashra.example/\nregion: KW\ntimeZone: Asia/Kuwait\n',
    );
    mkdirSync(at('public'));
    writeFileSync(at('public/share-default.png'), '');
    this.write('sections/science.yaml', 'name: علوم\n');
    this.write('authors/salma-haddad.yaml', 'name: سلمى حداد\n');
  }

  /** Writes a file of content and returns its absolute path. */
  write(name: string, content: string | Uint8Array): string {
    const file = path.join(this.paths.content, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** Writes an article with these fields. */
  article(name: string, fields = FIELDS, body = 'متن الخبر.'): string {
    return this.write(`articles/${name}`, `---\n${fields}\n---\n${body}\n`);
  }

  /** Writes a picture of one colour. */
  async picture(name: string, width = 1000, height = 500): Promise<string> {
    const canvas = { width, height, channels: 3 as const, background: '#0b5563' };
    return this.write(name, await sharp({ create: canvas }).jpeg().toBuffer());
  }

  load() {
    return loadContent(this.paths, NOW);
  }

  async problems(): Promise<Problem[]> {
    return (await this.load()).problems;
  }
}
