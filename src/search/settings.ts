import type { DateStyle } from '../arabic/dates.ts';
import type { PluralForms } from '../arabic/plurals.ts';

/** What the search page tells its script: addresses, words and ways of writing; the script holds no Arabic of its own. */
export interface SearchSettings {
  /** Address of Pagefind's module. */
  engine: string;
  /** The site's base path. */
  base: string;
  /** Address of the script that keeps the page for use without a connection (src/pages/search/offline.js.ts). */
  offline: string;
  /** How dates are written. */
  dateStyle: DateStyle;
  /** The count of results. */
  results: PluralForms;
  /** Title of the page with an answer; `{name}` is the query. */
  title: string;
  /** Said when nothing is found; `{name}` is the query. */
  noResults: string;
  /** Said when the index does not come. */
  failed: string;
  /** Said while an answer takes long. */
  searching: string;
  /** Before the first day, and before the last. */
  dates: { from: string; to: string };
  /** Said of the button that takes away what narrows; `{name}` is what. */
  removeFilter: string;
}

/** The file of the archive's words (vocabulary.ts), below /pagefind/. */
export const VOCABULARY = 'words.pf_words';

/** What the index keeps of an article for the list of results; Pagefind keeps text only. */
export type StoryMeta = Record<
  /** Headline. */
  | 'title'
  /** Publication, milliseconds UTC. */
  | 'date'
  /** Name of the section. */
  | 'section',
  string
>;
