import { statSync } from 'node:fs';
import path from 'node:path';
import { loadSite } from '../../loading/content.ts';
import type { ProjectPaths } from '../../paths.ts';
import type { SiteConfig } from '../../site-schema.ts';
import { siteOf } from '../../site.ts';
import { formerAddresses, readExisting } from '../existing.ts';
import { Ledger } from '../ledger.ts';
import { ImportReport } from '../report.ts';
import { ContentWriter } from '../writer.ts';
import { LinkResolver } from './links.ts';
import type { MediaChoice } from './media.ts';
import { readWxr } from './read-wxr.ts';
import { Survey } from './survey.ts';
import { plainName } from './plain-name.ts';
import { Terms } from './terms.ts';
import { Uploads } from './uploads.ts';
import { ItemWriter } from './write-item.ts';
import { WxrError, type WxrChannel } from './wxr.ts';

/** What an import is told. */
export interface WordPressOptions {
  /** The export, absolute. */
  file: string;
  /** The old site's uploads, absolute. */
  uploads?: string | undefined;
  media: MediaChoice;
  /** Types of a newsroom's own that are stories as posts are, such as `opinion`. */
  types?: readonly string[];
  /** Whether deleted files are written again. */
  again: boolean;
}

/** What an import does, in order: it reads the export twice, and writes only the second time. */
export type ImportStep = 'survey' | 'write';

/** What a caller is told while an import runs. */
export interface ImportTold {
  /** Called once, with the report that fills while the import runs. */
  onReport?: (report: ImportReport) => void;
  /**
   * Called after each item: items read so far, and how far the step is, in bytes of the file for `survey` and in items for
   * `write`.
   */
  onItem?: (step: ImportStep, items: number, done: number, all: number) => void;
}

/** One run of the import. */
class WordPressImport {
  readonly report = new ImportReport();
  readonly #options: WordPressOptions;
  readonly #paths: ProjectPaths;
  readonly #now: number;
  readonly #site: SiteConfig;
  readonly #ledger: Ledger;
  readonly #writer: ContentWriter;
  readonly #uploads: Uploads;
  readonly #told: ImportTold;

  constructor(options: WordPressOptions, paths: ProjectPaths, now: number, told: ImportTold) {
    this.#options = options;
    this.#told = told;
    this.#paths = paths;
    this.#now = now;
    this.#site = loadSite(paths);
    this.#ledger = new Ledger(paths, 'wordpress');
    this.#writer = new ContentWriter(paths, this.#ledger, options.again);
    this.#uploads = new Uploads(options.uploads);
  }

  /** First reading: nothing is written while the file may still turn out to be broken. */
  async survey(): Promise<{ survey: Survey; terms: Terms }> {
    const imported = new Set([...this.#ledger.entries()].map(([, { file }]) => file));
    const existing = readExisting(this.#paths, this.#site, this.#now, (file) => imported.has(file));
    let survey: Survey | undefined;
    let channel: WxrChannel | undefined;
    const onFlaw = (line: number, column: number, message: string) => {
      this.report.note('xml-flaw', { detail: `${line}:${column} ${message}` });
    };
    const { size } = statSync(this.#options.file);
    let bytes = 0;
    const told = { onFlaw, onBytes: (read: number) => (bytes = read) };
    const items = readWxr(this.#options.file, told, (read) => (channel = read));
    const types = new Set(this.#options.types);
    const begin = (of: WxrChannel) =>
      new Survey(of, this.#site, this.#now, this.#ledger, existing, types, (file) =>
        formerAddresses(file, this.#paths),
      );
    for await (const item of items) {
      if (channel) survey ??= begin(channel);
      survey?.add(item);
      this.report.items += 1;
      this.#told.onItem?.('survey', this.report.items, bytes, size);
    }
    if (!channel) throw new WxrError(1, 1, 'empty file');
    survey ??= begin(channel);
    const isExport = /^\d\.\d$/u.test(channel.version);
    if (!isExport && this.report.items === 0 && channel.categories.length + channel.authors.length === 0) {
      throw new WxrError(1, 1, 'not an export: no <wp:wxr_version>');
    }
    if (!isExport) this.report.note('no-version', { detail: channel.version });
    const { title, link, generator, version } = channel;
    Object.assign(this.report.source, {
      file: path.basename(this.#options.file),
      ...{ site: plainName(title), address: link, generator, version },
    });
    const slugOf = (key: string) =>
      /^(?:sections|authors)\/(.+)\.yaml$/u.exec(this.#ledger.get(key)?.file ?? '')?.[1];
    return { survey, terms: new Terms(channel, existing, slugOf, survey.guests) };
  }

  /** Second reading: writes. What was done is noted whatever happens. */
  async write(survey: Survey, terms: Terms): Promise<void> {
    const items = new ItemWriter({
      ...{ report: this.report, ledger: this.#ledger, writer: this.#writer, uploads: this.#uploads },
      ...{ media: this.#options.media, paths: this.#paths, site: this.#site, now: this.#now },
      ...{ survey, terms, links: new LinkResolver(survey, terms, siteOf(this.#site).base) },
    });
    let at = 0;
    try {
      for await (const item of readWxr(this.#options.file, { onFlaw: () => undefined })) {
        const plan = survey.plans[at++];
        if (!plan) throw new Error('the export changed while it was read');
        await items.write(item, plan);
        this.#ledger.saveSometimes();
        this.#told.onItem?.('write', at, at, this.report.items);
      }
      items.finish();
    } finally {
      this.#ledger.save();
    }
    if (this.report.accounted !== this.report.items) {
      throw new Error(`items counted: ${this.report.items}, accounted for: ${this.report.accounted}`);
    }
  }
}

/**
 * Imports a WordPress export into the newsroom's content.
 * @param now the import's moment, milliseconds UTC: posts whose time had come by then are no embargo
 * @throws WxrError when the export is broken; then nothing was written
 * @throws ContentError when content/site.yaml has errors
 */
export async function importWordPress(
  options: WordPressOptions,
  paths: ProjectPaths,
  now: number,
  told: ImportTold = {},
): Promise<ImportReport> {
  const run = new WordPressImport(options, paths, now, told);
  const { survey, terms } = await run.survey();
  told.onReport?.(run.report);
  await run.write(survey, terms);
  return run.report;
}
