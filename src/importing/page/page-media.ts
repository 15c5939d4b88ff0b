import { mkdirSync, realpathSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../digest.ts';
import type { ProjectPaths } from '../../paths.ts';
import { measurePicture } from '../../pictures/picture.ts';
import type { PictureFate } from '../html/host.ts';
import { captionAndCredit, tellingWords } from '../picture-words.ts';
import { freeSlug, slugOf } from '../slugs.ts';
import type { Companion } from '../writer.ts';
import { captionCredit } from './line-kind.ts';
import type { Tell } from './story.ts';

const PICTURES = /\.(?:jpe?g|png|webp|gif|avif)$/iu;

/** Kinds of pictures in data: addresses, with the ending of their files. */
const DATA = /^data:image\/(?<kind>png|jpeg|jpg|gif|webp|avif);base64,(?<bytes>[\w+/=\s%]+)$/iu;

/** A picture smaller than this on either side is an icon or a placeholder, in pixels. */
const ICON = 48;

/** A picture above a text is taken for the story's when it is this wide, in pixels: no logo of a site is. */
const LARGE = 300;

/** A picture of the page that lies on this disk. */
interface Found {
  from: string;
  name: string;
}

/** The pictures of one saved page: files beside it, and those within its own text. */
export class PageMedia {
  /** Files to be copied, by their names beside the article. */
  readonly #companions = new Map<string, string>();
  /** Addresses of pictures on other hosts. */
  readonly remote: string[] = [];
  readonly #folder: string | undefined;
  readonly #paths: ProjectPaths;
  readonly #tell: Tell;
  readonly #files = new Map<string, string>();

  /** @param file the saved page, absolute; undefined for what came from standard input */
  constructor(file: string | undefined, paths: ProjectPaths, tell: Tell) {
    this.#folder = file === undefined ? undefined : path.dirname(file);
    this.#paths = paths;
    this.#tell = tell;
    if (this.#folder !== undefined && file !== undefined)
      this.#survey(this.#folder, path.basename(file, path.extname(file)));
  }

  /** Names in the folder that browsers put beside a page: `page_files`, `page.files`, `page-Dateien`. */
  #survey(folder: string, stem: string): void {
    for (const name of readdirSync(folder)) {
      const inner = path.join(folder, name);
      if (!name.startsWith(stem) || name === stem || !statSync(inner).isDirectory()) continue;
      for (const file of readdirSync(inner)) this.#files.set(file.toLowerCase(), path.join(inner, file));
    }
  }

  /** A file below the page's own folder; what leads out of it is none. */
  #local(src: string): string | undefined {
    if (this.#folder === undefined) return undefined;
    const bare = src.split(/[?#]/u)[0] ?? '';
    if (/^(?:[a-z][\w+.-]*:|\/)/iu.test(bare)) return undefined;
    for (const name of [bare, decoded(bare)]) {
      const file = path.resolve(this.#folder, name);
      try {
        const real = realpathSync(file);
        if (real.startsWith(realpathSync(this.#folder) + path.sep) && statSync(real).isFile()) return real;
      } catch {
        // No such file under this spelling.
      }
    }
    return undefined;
  }

  /** Bytes within the page go into the cache, from where they are copied like files. */
  #inline(src: string): string | undefined {
    const { kind, bytes } = DATA.exec(src)?.groups ?? {};
    if (kind === undefined || bytes === undefined) return undefined;
    const data = Buffer.from(decoded(bytes), 'base64');
    const folder = path.join(this.#paths.cache, 'imported');
    const file = path.join(folder, `picture-${digestOf(data)}.${kind.toLowerCase().replace('jpeg', 'jpg')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, data);
    return file;
  }

  /** The saved copy of a picture whose address is on another host. */
  #saved(src: string): string | undefined {
    if (!/^(?:https?:)?\/\//iu.test(src)) return undefined;
    const name = decoded(path.basename(src.split(/[?#]/u)[0] ?? ''));
    return PICTURES.test(name) ? this.#files.get(name.toLowerCase()) : undefined;
  }

  #nameFor(from: string): string {
    for (const [name, known] of this.#companions) if (known === from) return name;
    const ending = path.extname(from).toLowerCase();
    const stem = slugOf(path.basename(from, path.extname(from))) || 'picture';
    const name = freeSlug(stem, (candidate) => this.#companions.has(candidate + ending)) + ending;
    this.#companions.set(name, from);
    return name;
  }

  /** A picture that can be published; else says why there is none. */
  async #find(src: string, caption: string): Promise<Found | undefined> {
    const shown = caption === '' ? src : `${src} «${caption}»`;
    if (src === '') return undefined;
    const from = this.#local(src) ?? this.#inline(src) ?? this.#saved(src);
    if (from === undefined) {
      const isRemote = /^(?:https?:)?\/\//iu.test(src);
      if (isRemote) this.remote.push(src);
      this.#tell(isRemote ? 'picture-remote' : 'picture-missing', decoded(shown).slice(0, 300));
      return undefined;
    }
    if (!PICTURES.test(from)) {
      this.#tell('picture-kind', path.basename(from));
      return undefined;
    }
    try {
      const { width, height } = await measurePicture(from, this.#paths);
      if (width < ICON || height < ICON) return undefined;
    } catch {
      this.#tell('picture-broken', path.basename(from));
      return undefined;
    }
    return { from, name: path.basename(from) };
  }

  /** What becomes of a picture in the text. */
  async picture(src: string, words: { alt: string; caption: string }): Promise<PictureFate> {
    const caption = tellingWords(words.caption, path.basename(decoded(src)));
    const found = await this.#find(src, caption);
    if (!found) return undefined;
    return { file: `./${this.#nameFor(found.from)}`, alt: tellingWords(words.alt, found.name), caption };
  }

  /** The picture that the page names as its own, where it was saved with it. */
  async lead(src: string): Promise<string | undefined> {
    const from = this.#local(src) ?? this.#saved(src);
    if (from === undefined) {
      if (!this.remote.includes(src)) await this.#find(src, '');
      return undefined;
    }
    const found = await this.#find(src, '');
    return found && `./${this.#nameFor(found.from)}`;
  }

  /** A picture that stands above the text: its own only when it lies on this disk and is large. */
  async above(src: string, words: { alt: string; caption: string }) {
    const from = this.#local(src) ?? this.#saved(src);
    if (from === undefined) return undefined;
    const size = await measurePicture(from, this.#paths).catch(() => undefined);
    if (size === undefined || size.width < LARGE) return undefined;
    const fate = await this.picture(src, words);
    return fate && 'file' in fate ? fate : undefined;
  }

  /** Copies of what an article still shows. @param folder the article's, from the content folder */
  companions(folder: string, isShown: (name: string) => boolean): Companion[] {
    return [...this.#companions]
      .filter(([name]) => isShown(`./${name}`))
      .map(([name, from]) => ({ from, to: `${folder}/${name}` }));
  }
}

/** Percent-encoding as letters, where it is that. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The words below a picture: what it shows, and who made it. */
export function wordsOfPicture(caption: string): { caption?: string; credit?: string } {
  return captionCredit(caption) ?? captionAndCredit(caption);
}
