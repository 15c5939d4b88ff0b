/** A term of a taxonomy as an item names it. */
export interface ItemTerm {
  /** `category`, `post_tag`, `post_format` … */
  domain: string;
  /** The slug, percent-encoded. */
  nicename: string;
  /** The name. */
  name: string;
}

/** One `<item>`: a post, page, attachment, or any other thing that WordPress keeps. Fields are as in the file. */
export interface WxrItem {
  /** The line of the file on which it begins. */
  line: number;
  title: string;
  link: string;
  guid: string;
  creator: string;
  content: string;
  excerpt: string;
  pubDate: string;
  id: string;
  date: string;
  dateGmt: string;
  modifiedGmt: string;
  name: string;
  status: string;
  parent: string;
  order: string;
  type: string;
  password: string;
  sticky: string;
  attachmentUrl: string;
  terms: ItemTerm[];
  /** Values of the meta keys that an import uses. */
  meta: Map<string, string[]>;
  /** Beginnings of the values of other keys that a reader may have seen something of. */
  fields: Map<string, string>;
  /** Readers' comments. */
  comments: number;
  /** Pingbacks and trackbacks. */
  pings: number;
}

/** An author of the site. */
export interface WxrAuthor {
  login: string;
  displayName: string;
  firstName: string;
  lastName: string;
}

/** A category with its place. */
export interface WxrCategory {
  id: string;
  nicename: string;
  parent: string;
  name: string;
  description: string;
}

/** What an export says of its site. */
export interface WxrChannel {
  title: string;
  link: string;
  baseSite: string;
  baseBlog: string;
  version: string;
  generator: string;
  pubDate: string;
  authors: WxrAuthor[];
  categories: WxrCategory[];
  tags: { nicename: string; name: string }[];
}

/** A fault for which an export cannot be read on. */
export class WxrError extends Error {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Column, from 1. */
  readonly column: number;

  constructor(line: number, column: number, message: string) {
    super(message);
    this.name = 'WxrError';
    this.line = line;
    this.column = column;
  }
}

/** Meta keys that an import uses. */
export const USED_META = new Set([
  '_thumbnail_id',
  '_wp_attached_file',
  '_wp_attachment_image_alt',
  '_wp_old_slug',
  '_yoast_wpseo_primary_category',
  'rank_math_primary_category',
  '_yoast_wpseo_metadesc',
  'rank_math_description',
  'footnotes',
  'cap-display_name',
  'cap-description',
  ...['_yoast_wpseo_canonical', 'rank_math_canonical_url'],
  ...['_yoast_wpseo_meta-robots-noindex', 'rank_math_robots'],
]);

/**
 * Whether a reader may have seen what stands under a meta key that no import uses: WordPress hides those that begin with a
 * low line from authors, and plugins keep their own affairs there.
 */
export const isShownField = (key: string): boolean => !key.startsWith('_') || key === '_yoast_wpseo_title';

/** An item with nothing in it. */
export function emptyItem(line: number): WxrItem {
  return {
    line,
    ...{
      title: '',
      link: '',
      guid: '',
      creator: '',
      content: '',
      excerpt: '',
      pubDate: '',
      id: '',
      date: '',
    },
    ...{ dateGmt: '', modifiedGmt: '', name: '', status: '', parent: '', order: '', type: '', password: '' },
    ...{ sticky: '', attachmentUrl: '', comments: 0, pings: 0 },
    terms: [],
    meta: new Map(),
    fields: new Map(),
  };
}
