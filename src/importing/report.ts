import type { BodyNote } from './html/host.ts';
import type { PageNote, PageSkip } from './page/notes.ts';
import type { Outcome } from './writer.ts';

/** Why a thing of a source is not written. */
export type SkipReason =
  | 'attachment'
  | 'private'
  | 'password'
  | 'trash'
  | 'auto-draft'
  | 'revision'
  | 'menu'
  | 'guest-author'
  | 'other-type'
  | 'draft-page'
  | 'duplicate'
  | 'empty'
  | 'failed'
  | PageSkip;

/** What an editor is told of one thing. */
export type NoteKind =
  | BodyNote
  | 'pending'
  | 'missed-schedule'
  | 'unknown-status'
  | 'sticky'
  | 'no-title'
  | 'no-date'
  | 'no-body'
  | 'no-category'
  | 'tag-dropped'
  | 'term-dropped'
  | 'custom-field'
  | 'other-language'
  | 'translation-lost'
  | 'canonical-elsewhere'
  | 'noindex'
  | 'cut-slug'
  | 'alias-refused'
  | 'picture-missing'
  | 'picture-broken'
  | 'picture-kind'
  | 'picture-linked'
  | 'no-alt'
  | 'lead-double'
  | 'link-unknown'
  | 'link-skipped'
  | 'summary-cut'
  | 'file-linked'
  | 'words-differ'
  | 'body-problem'
  | 'section-merged'
  | 'author-login'
  | 'xml-flaw'
  | 'no-version'
  | 'left-edited'
  | 'left-gone'
  | 'left-taken'
  | PageNote;

/** One thing told. */
export interface Note {
  kind: NoteKind;
  /** The thing's number in its source. */
  id?: string | undefined;
  /** Its title. */
  title?: string | undefined;
  /** The file it became, `content/…`. */
  file?: string | undefined;
  /** What exactly. */
  detail?: string | undefined;
}

/** An old address and where its page is now. */
export interface Redirect {
  /** Path, or path and query, from the old site's root. */
  from: string;
  /** Path from the new site's root. */
  to: string;
  /**
   * `alias`: the built site answers it; the others only the host can, by a rule of its own: `query`, `path`, and `list`,
   * which is the page of a category, tag or author, or the feed.
   */
  by: 'alias' | 'query' | 'path' | 'list';
}

/** A thing that was left out. */
export interface Skipped {
  reason: SkipReason;
  id: string;
  title: string;
  /** The kind of thing, in the source's words. */
  type: string;
}

/** What writing did to each kind of file. */
export type Outcomes = Record<Outcome, number>;

const none = (): Outcomes => ({ written: 0, updated: 0, unchanged: 0, edited: 0, gone: 0, taken: 0 });

/** All that an import has to say; `import-report.json` is this object. */
export class ImportReport {
  /** The export. */
  readonly source: { file: string; site: string; address: string; generator: string; version: string } = {
    ...{ file: '', site: '', address: '', generator: '', version: '' },
  };
  /** Things in the source. Each is an article or page with an outcome, or skipped. */
  items = 0;
  /** Stories, by what became of them. */
  readonly articles = none();
  /** Standing pages. */
  readonly pages = none();
  /** Sections. */
  readonly sections = none();
  /** Authors. */
  readonly authors = none();
  /** Pictures and videos copied, and those that could not be. */
  readonly pictures = { copied: 0, linked: 0, missing: 0 };
  /** What was told to readers by readers, and is not taken over. */
  readonly notImported = { comments: 0, pings: 0 };
  /** Stories that were saved again more than an hour after publication; `updated` is not set from it. */
  modifiedLater = 0;
  /** Stories that are drafts, and those whose date is still to come. */
  readonly unpublished = { drafts: 0, future: 0 };
  /** Articles and pages that this run wrote, `content/…`: should it break off, these are there. */
  readonly files: string[] = [];
  /** What was left out. */
  readonly skipped: Skipped[] = [];
  /** What an editor should know. */
  readonly notes: Note[] = [];
  /** Old addresses. */
  readonly redirects: Redirect[] = [];

  /** Tells the editor something. @returns the note, of which the file may be known only later */
  note(kind: NoteKind, about: Omit<Note, 'kind'> = {}): Note {
    const note = { kind, ...about };
    this.notes.push(note);
    return note;
  }

  /** Things counted in. They are as many as `items`, or something was lost. */
  get accounted(): number {
    const sum = (outcomes: Outcomes) => Object.values(outcomes).reduce((all, count) => all + count, 0);
    return sum(this.articles) + sum(this.pages) + this.skipped.length;
  }

  /** How many of each kind of note. */
  counts(): Map<NoteKind, number> {
    const counts = new Map<NoteKind, number>();
    for (const { kind } of this.notes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  }

  /** How many were left out for each reason. */
  skippedCounts(): Map<SkipReason, number> {
    const counts = new Map<SkipReason, number>();
    for (const { reason } of this.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
  }
}
