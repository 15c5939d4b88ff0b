import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fold } from '../../arabic/fold.ts';
import { sectionSchema } from '../../articles/schema.ts';
import { loadSite } from '../../loading/content.ts';
import { readYamlFolder } from '../../loading/yaml-files.ts';
import type { ProjectPaths } from '../../paths.ts';
import type { SiteConfig } from '../../site-schema.ts';
import { siteOf } from '../../site.ts';
import { readExisting, type ExistingContent } from '../existing.ts';
import { fieldText } from '../fields.ts';
import { Ledger } from '../ledger.ts';
import type { NoteKind } from '../report.ts';
import { ContentWriter } from '../writer.ts';
import { decodeText } from './decode.ts';
import { slugCalled, type FilingChoice } from './filing.ts';
import { importPage } from './import-page.ts';
import type { PageSkip } from './notes.ts';
import { PageMedia } from './page-media.ts';
import { PageReport } from './page-report.ts';
import { readPlainText } from './plain-text.ts';
import { readSavedPage } from './saved-page.ts';
import type { KnownWords, Tell } from './story.ts';

/** One thing to import. */
export interface PageSource {
  /** As it was named on the command line; `-` is standard input. */
  name: string;
  /** The file, absolute; undefined for standard input. */
  file?: string | undefined;
  /** The bytes, where they did not come from a file. */
  bytes?: Uint8Array | undefined;
}

/** What an import of pages is told. */
export interface PageOptions extends FilingChoice {
  /** What stands behind a date that is only the import's moment, so that `publish` puts its own in its place. */
  placeholder: string;
  /** Whether deleted files are written again. */
  again?: boolean | undefined;
}

/** Whether a text is a page and no text: it has a tag that pages begin with, or its file's name says so. */
function isPage(text: string, name: string): boolean {
  return (
    /\.x?html?$/iu.test(name) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|article|div|p|meta)\b/iu.test(
      text,
    )
  );
}

/** Files that are neither: archives and pictures have bytes that no text has; MHTML says what it is. */
function isOther(bytes: Uint8Array, text: string): boolean {
  if (/^(?:From: <Saved by|MIME-Version:|Content-Type: multipart)/imu.test(text.slice(0, 400))) return true;
  const head = bytes.subarray(0, 4);
  const magic = Buffer.from(head).toString('latin1');
  return /^(?:%PDF|PK\p{Cc}\p{Cc}|\u0089PNG|GIF8|\u00FF\u00D8\u00FF|bplist|\{\\rt)/u.test(magic);
}

/** One run of the import. */
export class PageRun {
  readonly report = new PageReport();
  readonly site: SiteConfig;
  readonly base: string;
  readonly ledger: Ledger;
  readonly writer: ContentWriter;
  readonly existing: ExistingContent;
  readonly choice: FilingChoice;
  readonly placeholder: string;
  /** Slug of the section of stories of which nobody knows one. */
  readonly firstSection: string | undefined;
  readonly paths: ProjectPaths;
  readonly now: number;

  /** @throws ContentError when content/site.yaml has errors */
  constructor(options: PageOptions, paths: ProjectPaths, now: number) {
    this.paths = paths;
    this.now = now;
    this.site = loadSite(paths);
    this.base = siteOf(this.site).base;
    this.ledger = new Ledger(paths, 'page');
    this.writer = new ContentWriter(paths, this.ledger, options.again === true);
    this.existing = readExisting(paths, this.site, now, () => false);
    this.choice = { section: options.section, author: options.author };
    this.placeholder = options.placeholder;
    const { entries } = readYamlFolder('sections', sectionSchema, paths);
    this.firstSection = [...entries].sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))[0]?.slug;
    Object.assign(this.report.source, { site: this.site.name });
  }

  #known(): KnownWords {
    const { sections, authors } = this.existing;
    return {
      isSection: (name) => slugCalled(name, sections) !== undefined,
      isAuthor: (name) => authors.byName.has(fold(name)),
      timeZone: this.site.timeZone,
    };
  }

  #skip(source: PageSource, reason: PageSkip, detail = ''): void {
    const type = detail === '' ? path.extname(source.name) || 'txt' : detail;
    this.report.skipped.push({ reason, id: source.name, title: path.basename(source.name), type });
  }

  /** Imports one file, or says why not. @throws Error of the file system when the content cannot be written */
  async import(source: PageSource): Promise<void> {
    this.report.items += 1;
    let bytes: Uint8Array;
    try {
      if (source.file !== undefined && statSync(source.file).isDirectory()) throw new Error('مجلد');
      bytes = source.bytes ?? readFileSync(source.file ?? source.name);
    } catch (error) {
      this.#skip(
        source,
        'unreadable',
        error instanceof Error && 'code' in error ? String(error.code) : 'مجلد',
      );
      return;
    }
    const notes: ReturnType<PageReport['note']>[] = [];
    const tell: Tell = (kind: NoteKind, detail?: string) => {
      if (notes.some((note) => note.kind === kind && note.detail === detail)) return;
      notes.push(this.report.note(kind, { id: source.name, detail }));
    };
    const decoded = decodeText(bytes);
    if (isOther(bytes, decoded.text)) {
      this.#skip(source, 'not-html');
      return;
    }
    if (decoded.guessed || decoded.declared !== undefined) {
      tell(
        'encoding-guessed',
        decoded.declared === undefined ? decoded.encoding : `${decoded.encoding} ≠ ${decoded.declared}`,
      );
    }
    if (decoded.damaged) tell('encoding-damaged', decoded.encoding);
    const media = new PageMedia(source.file, this.paths, tell);
    const context = { known: this.#known(), media, now: this.now, tell };
    const story = isPage(decoded.text, source.name)
      ? await readSavedPage(decoded.text, context)
      : readPlainText(decoded.text, context);
    if (!story || fieldText(story.title) === '') {
      this.#skip(source, 'no-article');
      return;
    }
    const file = await importPage(this, { source: source.name, story, media, text: decoded.text }, tell);
    this.report.pictures.missing += notes.filter(({ kind }) => kind.startsWith('picture-')).length;
    for (const note of notes) Object.assign(note, { title: fieldText(story.title), file: `content/${file}` });
  }
}

/**
 * Imports saved pages and pasted texts as drafts.
 * @param now the import's moment, milliseconds UTC
 * @throws ContentError when content/site.yaml has errors
 */
export async function importPages(
  sources: readonly PageSource[],
  options: PageOptions,
  paths: ProjectPaths,
  now: number,
): Promise<PageReport> {
  const run = new PageRun(options, paths, now);
  try {
    for (const source of sources) await run.import(source);
  } finally {
    run.ledger.save();
  }
  return run.report;
}
