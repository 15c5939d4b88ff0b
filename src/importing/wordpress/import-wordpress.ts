import path from 'node:path';
import { loadSite } from '../../loading/content.ts';
import type { ProjectPaths } from '../../paths.ts';
import type { SiteConfig } from '../../site-schema.ts';
import { siteOf } from '../../site.ts';
import { readExisting } from '../existing.ts';
import { articleText, pageText, yamlOf } from '../fields.ts';
import { Ledger } from '../ledger.ts';
import { ImportReport, type Note, type NoteKind, type Outcomes } from '../report.ts';
import { roundTrip } from '../round-trip.ts';
import { ContentWriter, type Outcome } from '../writer.ts';
import { aliasesOf } from './aliases.ts';
import { LinkResolver } from './links.ts';
import { PostMedia, type MediaChoice } from './media.ts';
import { isModifiedLater } from './post-date.ts';
import { convertPage, convertPost, type ConvertedPost } from './post.ts';
import { readWxr } from './read-wxr.ts';
import { Survey, type Plan } from './survey.ts';
import { plainName, Terms, type NamedFile } from './terms.ts';
import { Uploads } from './uploads.ts';
import { WxrError, type WxrChannel, type WxrItem } from './wxr.ts';

/** What an import is told. */
export interface WordPressOptions {
  /** The export, absolute. */
  file: string;
  /** The old site's uploads, absolute. */
  uploads?: string | undefined;
  media: MediaChoice;
  /** Whether deleted files are written again. */
  again: boolean;
}

/** One run of the import. */
class WordPressImport {
  readonly report = new ImportReport();
  readonly #options: WordPressOptions;
  readonly #paths: ProjectPaths;
  readonly #now: number;
  readonly #site: SiteConfig;
  readonly #base: string;
  readonly #ledger: Ledger;
  readonly #writer: ContentWriter;
  readonly #uploads: Uploads;
  readonly #done = new Set<string>();

  constructor(options: WordPressOptions, paths: ProjectPaths, now: number) {
    this.#options = options;
    this.#paths = paths;
    this.#now = now;
    this.#site = loadSite(paths);
    this.#base = siteOf(this.#site).base;
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
    const items = readWxr(this.#options.file, { onFlaw }, (read) => (channel = read));
    for await (const item of items) {
      if (channel) survey ??= new Survey(channel, this.#site, this.#now, this.#ledger, existing);
      survey?.add(item);
      this.report.items += 1;
    }
    if (!channel) throw new WxrError(1, 1, 'empty file');
    survey ??= new Survey(channel, this.#site, this.#now, this.#ledger, existing);
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
    return { survey, terms: new Terms(channel, existing, slugOf) };
  }

  /** Second reading: writes. What was done is noted whatever happens. */
  async write(survey: Survey, terms: Terms): Promise<void> {
    const links = new LinkResolver(survey, terms, this.#base);
    let at = 0;
    try {
      for await (const item of readWxr(this.#options.file, { onFlaw: () => undefined })) {
        const plan = survey.plans[at++];
        if (!plan) throw new Error('the export changed while it was read');
        await this.#item(item, plan, { survey, terms, links });
      }
    } finally {
      this.#ledger.save();
    }
    if (this.report.accounted !== this.report.items) {
      throw new Error(`items counted: ${this.report.items}, accounted for: ${this.report.accounted}`);
    }
  }

  async #item(
    item: WxrItem,
    plan: Plan,
    known: { survey: Survey; terms: Terms; links: LinkResolver },
  ): Promise<void> {
    const { fate } = plan;
    this.report.notImported.comments += item.comments;
    this.report.notImported.pings += item.pings;
    const title = plainName(item.title);
    if (fate.becomes === 'nothing') {
      this.report.skipped.push({ reason: fate.reason, id: item.id, title, type: item.type });
      return;
    }
    const isPage = fate.becomes === 'page';
    const { plan: place, simple, folder } = placesOf(plan, isPage);
    let file = simple;
    const notes: Note[] = [];
    const tell = (kind: NoteKind, detail?: string) => {
      notes.push(this.report.note(kind, { id: item.id, title, file: `content/${file}`, detail }));
    };
    const outcomes = isPage ? this.report.pages : this.report.articles;
    if (plan.held || !this.#writer.mayWrite(plan.key, simple)) {
      const entry = this.#ledger.get(plan.key);
      if (entry) file = entry.file;
      this.#leave(this.#standing(plan, simple), outcomes, tell, plan);
      return;
    }
    const media = new PostMedia({
      ...{ survey: known.survey, uploads: this.#uploads, media: this.#options.media, paths: this.#paths },
      ...{ folder, prefix: isPage ? `./${plan.slug}/` : './', tell },
      count: (what) => (this.report.pictures[what] += 1),
    });
    const context = { ...known, media, site: this.#site, tell };
    const post = isPage ? await convertPage(item, context) : await convertPost(item, plan, context);
    if (!isPage && media.companions.length > 0) file = place;
    const text = isPage ? pageText(post.fields, post.markdown) : this.#article(item, plan, post, known, tell);
    const { companions } = media;
    for (const note of notes) note.file = `content/${file}`;
    const outcome = this.#writer.write(plan.key, file, text, { companions });
    if (outcome === 'edited' || outcome === 'gone' || outcome === 'taken') {
      this.#leave(outcome, outcomes, tell, plan);
      return;
    }
    outcomes[outcome] += 1;
    if (isPage) this.#pageAddress(item, plan, known.survey, tell);
    if (outcome === 'unchanged') return;
    this.report.pictures.copied += companions.length;
    const { differ, problems } = await roundTrip(file, post.markdown, post.words, this.#base, this.#paths);
    if (differ.length > 0) tell('words-differ', differ.slice(0, 12).join(' '));
    for (const problem of problems) tell('body-problem', problem);
  }

  #standing(plan: Plan, file: string): Outcome {
    const known = this.#ledger.get(plan.key);
    if (plan.held) return known ? 'gone' : 'taken';
    return this.#writer.write(plan.key, file, '');
  }

  #leave(
    outcome: Outcome,
    outcomes: Outcomes,
    tell: (kind: NoteKind, detail?: string) => void,
    plan: Plan,
  ): void {
    outcomes[outcome] += 1;
    tell(outcome === 'edited' ? 'left-edited' : outcome === 'gone' ? 'left-gone' : 'left-taken', plan.path);
  }

  /** An article's text, with what it needs written first. */
  #article(
    item: WxrItem,
    plan: Plan,
    post: ConvertedPost,
    { survey, terms }: { survey: Survey; terms: Terms },
    tell: (kind: NoteKind, detail?: string) => void,
  ): string {
    this.#ensure('sections', terms.file(item).section);
    const author = item.creator === '' ? undefined : terms.authorOf(item.creator);
    if (author) this.#ensure('authors', author, item.creator);
    if (plan.fate.becomes === 'article' && plan.fate.note) tell(plan.fate.note, item.status);
    if (item.sticky === '1') tell('sticky');
    if (isModifiedLater(item)) this.report.modifiedLater += 1;
    if (post.fields.draft === true) this.report.unpublished.drafts += 1;
    else if (plan.dateMs > this.#now) this.report.unpublished.future += 1;
    const { aliases, redirects } = aliasesOf(item, plan, survey, this.#base, tell);
    if (post.fields.draft !== true) this.report.redirects.push(...redirects);
    return articleText({ ...post.fields, aliases: post.fields.draft === true ? [] : aliases }, post.markdown);
  }

  /** A page has no former addresses of its own; what changed is for the host. */
  #pageAddress(
    item: WxrItem,
    plan: Plan,
    survey: Survey,
    tell: (kind: NoteKind, detail?: string) => void,
  ): void {
    const { redirects } = aliasesOf(item, plan, survey, this.#base, () => undefined);
    for (const { from, to } of redirects) {
      if (from.includes('?')) this.report.redirects.push({ from, to, by: 'query' });
      else {
        this.report.redirects.push({ from, to, by: 'path' });
        tell('page-moved', `${from} ← ${to}`);
      }
    }
  }

  /** Writes a section or author that an article needs, once. */
  #ensure(folder: 'sections' | 'authors', named: NamedFile, login?: string): void {
    if (named.exists || this.#done.has(named.key)) return;
    this.#done.add(named.key);
    const { name, description } = named;
    const file = `${folder}/${named.slug}.yaml`;
    const fields = folder === 'sections' && description ? { name, description } : { name };
    this.report[folder][this.#writer.write(named.key, file, yamlOf(fields), { again: true })] += 1;
    if (login === name) this.report.note('author-login', { title: name, file: `content/${file}` });
  }
}

/** Where a post's file goes, without pictures and with them, and where its pictures go. */
function placesOf({ path: address, slug }: Plan, isPage: boolean) {
  if (isPage) return { simple: `pages/${slug}.md`, plan: `pages/${slug}.md`, folder: `pages/${slug}` };
  const folder = `articles${address.replace(/\/$/u, '')}`;
  return { simple: `${folder}.md`, plan: `${folder}/index.md`, folder };
}

/**
 * Imports a WordPress export into the newsroom's content.
 * @param now the import's moment, milliseconds UTC: posts whose time had come by then are no embargo
 * @param onReport called once, with the report that fills while the import runs
 * @throws WxrError when the export is broken; then nothing was written
 * @throws ContentError when content/site.yaml has errors
 */
export async function importWordPress(
  options: WordPressOptions,
  paths: ProjectPaths,
  now: number,
  onReport: (report: ImportReport) => void = () => undefined,
): Promise<ImportReport> {
  const run = new WordPressImport(options, paths, now);
  const { survey, terms } = await run.survey();
  onReport(run.report);
  await run.write(survey, terms);
  return run.report;
}
