import type { ProjectPaths } from '../../paths.ts';
import type { SiteConfig } from '../../site-schema.ts';
import { siteOf } from '../../site.ts';
import { articleText, pageText, yamlOf } from '../fields.ts';
import type { Ledger } from '../ledger.ts';
import type { ImportReport, Note, NoteKind, Outcomes } from '../report.ts';
import { roundTrip } from '../round-trip.ts';
import { decodeSlug } from '../slugs.ts';
import type { ContentWriter, Outcome } from '../writer.ts';
import { aliasesOf } from './aliases.ts';
import { Leftovers } from './leftovers.ts';
import type { LinkResolver } from './links.ts';
import { PostMedia, type MediaChoice } from './media.ts';
import { movedLists } from './moved-lists.ts';
import { isModifiedLater } from './post-date.ts';
import { convertPage, convertPost, type ConvertedPost } from './post.ts';
import type { Plan } from './plan.ts';
import type { Survey } from './survey.ts';
import { plainName } from './plain-name.ts';
import type { NamedFile } from './register.ts';
import type { Terms } from './terms.ts';
import type { Uploads } from './uploads.ts';
import type { WxrItem } from './wxr.ts';

type Tell = (kind: NoteKind, detail?: string) => void;

/** What the writing of items needs. */
export interface ItemContext {
  report: ImportReport;
  ledger: Ledger;
  writer: ContentWriter;
  uploads: Uploads;
  media: MediaChoice;
  paths: ProjectPaths;
  site: SiteConfig;
  /** The import's moment, milliseconds UTC. */
  now: number;
  survey: Survey;
  terms: Terms;
  links: LinkResolver;
}

/** Writes what items become, and counts each. */
export class ItemWriter {
  readonly #context: ItemContext;
  readonly #base: string;
  readonly #done = new Set<string>();
  readonly #leftovers: Leftovers;
  /** Names of the published stories' tags, by slug. */
  readonly #tags = new Map<string, string>();

  constructor(context: ItemContext) {
    this.#context = context;
    this.#base = siteOf(context.site).base;
    this.#leftovers = new Leftovers(context.report, context.survey);
  }

  /**
   * Writes one item, or counts why not. A body that cannot be converted is told, and the others go on.
   * @throws Error of the file system
   */
  async write(item: WxrItem, plan: Plan): Promise<void> {
    const { report } = this.#context;
    const before = report.accounted;
    try {
      await this.#write(item, plan);
    } catch (error) {
      if (!(error instanceof Error) || 'code' in error || report.accounted !== before) throw error;
      report.skipped.push({
        reason: 'failed',
        id: item.id,
        title: `${item.title}: ${error.message}`,
        type: item.type,
      });
    }
  }

  /** Tells what is told of all items together. */
  finish(): void {
    this.#leftovers.finish();
    const { survey, terms, report } = this.#context;
    const isWritten = ({ exists, key }: NamedFile) => exists || this.#done.has(key);
    const lists = movedLists({ survey, terms, base: this.#base, tags: this.#tags, isWritten });
    report.redirects.push(...lists);
  }

  async #write(item: WxrItem, plan: Plan): Promise<void> {
    const { fate } = plan;
    const { survey, uploads, media: choice, paths, writer, ledger } = this.#context;
    this.#context.report.notImported.comments += item.comments;
    this.#context.report.notImported.pings += item.pings;
    const title = plainName(item.title);
    if (fate.becomes === 'nothing') {
      this.#context.report.skipped.push({ reason: fate.reason, id: item.id, title, type: item.type });
      return;
    }
    const isPage = fate.becomes === 'page';
    const { withPictures, simple, folder } = placesOf(plan, isPage);
    let file = simple;
    const notes: Note[] = [];
    const tell = (kind: NoteKind, detail?: string) => {
      notes.push(this.#context.report.note(kind, { id: item.id, title, file: `content/${file}`, detail }));
    };
    const outcomes = isPage ? this.#context.report.pages : this.#context.report.articles;
    const entry = ledger.get(plan.key);
    const refusal = plan.held ? (entry ? 'gone' : 'taken') : writer.refusal(plan.key, simple);
    if (refusal) {
      if (entry) file = entry.file;
      this.#leave(refusal, outcomes, tell, plan);
      return;
    }
    this.#leftovers.tellOf(item, tell);
    const media = new PostMedia({
      ...{ survey, uploads, media: choice, paths },
      ...{ folder, prefix: isPage ? `./${plan.slug}/` : './', tell },
      count: (what) => (this.#context.report.pictures[what] += 1),
    });
    const context = { ...this.#context, media, tell };
    const post = isPage ? await convertPage(item, context) : await convertPost(item, plan, context);
    if (!isPage && media.companions.length > 0) file = withPictures;
    const text = isPage ? this.#page(item, plan, post, tell) : this.#article(item, plan, post, tell);
    const { companions } = media;
    for (const note of notes) note.file = `content/${file}`;
    const outcome = writer.write(plan.key, file, text, { companions });
    if (outcome === 'edited' || outcome === 'gone' || outcome === 'taken') {
      this.#leave(outcome, outcomes, tell, plan);
      return;
    }
    outcomes[outcome] += 1;
    if (outcome === 'unchanged') return;
    this.#context.report.files.push(`content/${file}`);
    this.#context.report.pictures.copied += companions.length;
    const { differ, problems } = await roundTrip(file, post.markdown, post.words, this.#base, paths);
    if (differ.length > 0) tell('words-differ', differ.slice(0, 12).join(' '));
    for (const problem of problems) tell('body-problem', problem);
  }

  #leave(outcome: Outcome, outcomes: Outcomes, tell: Tell, plan: Plan): void {
    outcomes[outcome] += 1;
    tell(outcome === 'edited' ? 'left-edited' : outcome === 'gone' ? 'left-gone' : 'left-taken', plan.path);
  }

  /** An article's text, with what it needs written first. */
  #article(item: WxrItem, plan: Plan, post: ConvertedPost, tell: Tell): string {
    const { survey, terms } = this.#context;
    this.#ensure('sections', terms.file(item).section);
    for (const signer of terms.signers.of(item)) this.#ensure('authors', signer);
    if (plan.fate.becomes === 'article' && plan.fate.note) tell(plan.fate.note, item.status);
    if (item.sticky === '1') tell('sticky');
    if (isModifiedLater(item)) this.#context.report.modifiedLater += 1;
    if (post.fields.draft === true) this.#context.report.unpublished.drafts += 1;
    else if (plan.dateMs > this.#context.now) this.#context.report.unpublished.future += 1;
    const { aliases, redirects } = aliasesOf(item, plan, survey, this.#base, tell);
    if (post.fields.draft === true) return articleText(post.fields, post.markdown);
    this.#context.report.redirects.push(...redirects);
    for (const { domain, nicename, name } of item.terms)
      if (domain === 'post_tag') this.#tags.set(decodeSlug(nicename).text, plainName(name));
    return articleText({ ...post.fields, aliases }, post.markdown);
  }

  /** A page's text. */
  #page(item: WxrItem, plan: Plan, { fields, markdown }: ConvertedPost, tell: Tell): string {
    const { title, summary } = fields;
    const { aliases, redirects } = aliasesOf(item, plan, this.#context.survey, this.#base, tell);
    this.#context.report.redirects.push(...redirects);
    return pageText({ title, summary, aliases }, markdown);
  }

  /** Writes a section or author that an article needs, once. */
  #ensure(folder: 'sections' | 'authors', named: NamedFile): void {
    if (named.exists || this.#done.has(named.key)) return;
    this.#done.add(named.key);
    const { name, description } = named;
    const file = `${folder}/${named.slug}.yaml`;
    const field = folder === 'sections' ? 'description' : 'bio';
    const fields = description ? { name, [field]: description } : { name };
    this.#context.report[folder][
      this.#context.writer.write(named.key, file, yamlOf(fields), { again: true })
    ] += 1;
    // An author whom the export names by the login alone.
    if (named.key === `author:${name}`)
      this.#context.report.note('author-login', { title: name, file: `content/${file}` });
  }
}

/** Where a post's file goes, without pictures and with them, and where its pictures go. */
function placesOf({ path: address, slug }: Plan, isPage: boolean) {
  if (isPage)
    return { simple: `pages/${slug}.md`, withPictures: `pages/${slug}.md`, folder: `pages/${slug}` };
  const folder = `articles${address.replace(/\/$/u, '')}`;
  return { simple: `${folder}.md`, withPictures: `${folder}/index.md`, folder };
}
