import type { Root } from 'hast';
import type { CalendarDay } from '../../arabic/dates.ts';
import type { NoteKind } from '../report.ts';

/** Tells the editor something of the story that is being read. */
export type Tell = (kind: NoteKind, detail?: string) => void;

/** A date as a page has it: an instant, a day without a time, or a Hijri day, which nobody turns into another. */
export type PageDate =
  | { text: string; epochMs: number }
  | { text: string; day: CalendarDay }
  | { text: string; hijri: CalendarDay };

/** What a page or text says of its story, before it is filed. */
export interface FoundStory {
  /** The headline. */
  title: string;
  /** One to three words that stood above it. */
  kicker?: string | undefined;
  /** When it was published. */
  published?: PageDate | undefined;
  /** When it says that it was last changed. */
  updated?: PageDate | undefined;
  /** Names of sections, the likeliest first. */
  sections: string[];
  /** Names of who wrote it. */
  bylines: string[];
  /** The agency or paper it comes from. */
  source?: string | undefined;
  /** The dateline's place. */
  place?: string | undefined;
  /** Topics. */
  tags: string[];
  /** The standfirst. */
  summary?: string | undefined;
  /** Where the page was. */
  address?: string | undefined;
  /** The body, in which everything is something that our Markdown can say. */
  tree: Root;
}

/** What is known of the newsroom when a story is read: its own words are found again in a page. */
export interface KnownWords {
  /** Whether a name is that of a section. */
  isSection: (name: string) => boolean;
  /** Whether a name is that of an author. */
  isAuthor: (name: string) => boolean;
  /** IANA zone of dates that name none. */
  timeZone: string;
}
