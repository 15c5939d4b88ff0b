/** What the search page and its engine say to each other; the engine runs in a worker, so all of it is plain data. */

/** Orders in which results can be listed. */
export const ORDERS = ['relevance', 'newest'] as const;

/** Best match first, or latest story first. */
export type Order = (typeof ORDERS)[number];

/** What the reader wants to see. */
export interface SearchRequest {
  /** As typed, at most {@link LONGEST_QUERY} characters. */
  query: string;
  /** Slug of a section, or empty. */
  section: string;
  /** Name of a topic, or empty. */
  topic: string;
  /** Slug of an author, or empty. */
  author: string;
  /** First day, ISO 8601 in the newsroom's zone, or empty. */
  from: string;
  /** Last day, ISO 8601, included, or empty. */
  to: string;
  /** Without a query, the latest story is always first. */
  order: Order;
}

/** The longest query that is looked up, in characters; nobody types more, but addresses can hold it. */
export const LONGEST_QUERY = 200;

/** Values of a filter with the number of found stories that have each; the most frequent first. */
export type Facet = [value: string, stories: number][];

/** By filter; each counts the stories that are found when only the other filters are set. */
export type Facets = Record<'section' | 'topic' | 'author', Facet>;

/** What the engine found. */
export interface Found {
  /** Names of the stories, best or latest first; {@link SearchEngine.view} tells what they are. */
  ids: string[];
  /** The query in the archive's own spelling where a word of it looks mistyped («هل تقصد …؟»), or undefined. */
  suggestion: string | undefined;
}

/** A piece of an excerpt, in the author's spelling. */
export interface ExcerptPiece {
  text: string;
  /** Whether the reader asked for it. */
  mark: boolean;
}

/** One story in the list of results. */
export interface ResultView {
  /** With the site's base path. */
  url: string;
  /** Headline, in pieces like an excerpt. */
  title: ExcerptPiece[];
  /** Name of the section. */
  section: string;
  /** Publication, milliseconds UTC. */
  dateMs: number;
  /** Where the words are in the story; empty when it has no text. Begins or ends in the middle of a text as told. */
  excerpt: { pieces: ExcerptPiece[]; fromStart: boolean; toEnd: boolean };
}

/** The engine as the page sees it. */
export interface SearchEngine {
  /** Finds the stories of a request. @throws when the index cannot be loaded */
  find: (request: SearchRequest) => Promise<Found>;
  /** What each filter would leave of a request's stories: a file more, so that it is asked for when they are shown. */
  facets: (request: SearchRequest) => Promise<Facets>;
  /** Loads found stories, in the order given. @throws when they cannot be loaded */
  view: (ids: readonly string[]) => Promise<ResultView[]>;
}
