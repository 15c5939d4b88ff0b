import { SaxesParser, type SaxesTagNS } from 'saxes';
import {
  emptyItem,
  isShownField,
  USED_META,
  WxrError,
  type WxrAuthor,
  type WxrCategory,
  type WxrChannel,
  type WxrItem,
} from './wxr.ts';

/** Namespaces by the prefix that WordPress gives them, whatever the version. */
function prefixOf({ uri, prefix }: SaxesTagNS): string {
  if (/^https?:\/\/wordpress\.org\/export\/\d\.\d+\/excerpt\/$/u.test(uri)) return 'excerpt:';
  if (/^https?:\/\/wordpress\.org\/export\/\d\.\d+\/$/u.test(uri)) return 'wp:';
  if (uri === 'http://purl.org/rss/1.0/modules/content/') return 'content:';
  if (uri === 'http://purl.org/dc/elements/1.1/') return 'dc:';
  if (uri !== '') return 'other:';
  // A prefix that nobody declared means what it always means.
  return prefix === '' ? '' : `${prefix}:`;
}

type TextField = { [Name in keyof WxrItem]: WxrItem[Name] extends string ? Name : never }[keyof WxrItem];

const ITEM_FIELDS: Readonly<Record<string, TextField>> = {
  title: 'title',
  link: 'link',
  guid: 'guid',
  pubDate: 'pubDate',
  'dc:creator': 'creator',
  'content:encoded': 'content',
  'excerpt:encoded': 'excerpt',
  'wp:post_id': 'id',
  'wp:post_date': 'date',
  'wp:post_date_gmt': 'dateGmt',
  'wp:post_modified_gmt': 'modifiedGmt',
  'wp:post_name': 'name',
  'wp:status': 'status',
  'wp:post_parent': 'parent',
  'wp:menu_order': 'order',
  'wp:post_type': 'type',
  'wp:post_password': 'password',
  'wp:is_sticky': 'sticky',
  'wp:attachment_url': 'attachmentUrl',
};

const CHANNEL_FIELDS: Readonly<
  Record<string, 'title' | 'link' | 'baseSite' | 'baseBlog' | 'version' | 'generator' | 'pubDate'>
> = {
  title: 'title',
  link: 'link',
  generator: 'generator',
  pubDate: 'pubDate',
  'wp:wxr_version': 'version',
  'wp:base_site_url': 'baseSite',
  'wp:base_blog_url': 'baseBlog',
};

/** Elements that hold others. */
const GROUPS = new Set(['wp:author', 'wp:category', 'wp:tag', 'wp:term', 'wp:postmeta', 'wp:comment']);

/** Faults of the XML that lose nothing: characters that XML forbids, prefixes that nobody declared, odd entities. */
const HARMLESS =
  /^(?:disallowed character\.|unbound namespace prefix|undefined entity|malformed character entity|duplicate attribute|the string "\]\]>"|XML declaration|an XML declaration|the XML declaration|text data outside|malformed comment|xmlns|invalid attempt)/u;

/** Characters that XML forbids, which old posts are full of. */
// eslint-disable-next-line no-control-regex -- these are the very characters to drop
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** A short text that does not keep the whole chunk of the file alive that it was cut from (V8's sliced strings). */
const own = (text: string) => Buffer.from(text).toString();

/** What a reader is told while it reads. */
export interface WxrTold {
  /** A fault that was passed over. */
  onFlaw: (line: number, column: number, message: string) => void;
  /** How many bytes of the file have been read. */
  onBytes?: (read: number) => void;
}

/** Takes an export apart, fed with pieces of its text. */
export class WxrParser {
  readonly channel: WxrChannel = {
    ...{ title: '', link: '', baseSite: '', baseBlog: '', version: '', generator: '', pubDate: '' },
    authors: [],
    categories: [],
    tags: [],
  };
  /** Items that are whole and not yet taken. */
  ready: WxrItem[] = [];
  readonly sax = new SaxesParser({ xmlns: true });
  readonly #path: string[] = [];
  #item: WxrItem | undefined;
  #group: Map<string, string> | undefined;
  #attributes: Record<string, string> = {};
  #text = '';
  #isRss = false;

  constructor(told: WxrTold) {
    this.sax.on('error', (error) => {
      const message = error.message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/u, '');
      const [line, column] = [this.sax.line, this.sax.column + 1];
      if (!HARMLESS.test(message)) throw new WxrError(line, column, message);
      told.onFlaw(line, column, message);
    });
    this.sax.on('opentag', (tag) => {
      this.#open(tag);
    });
    this.sax.on('text', (text) => (this.#text += text));
    this.sax.on('cdata', (text) => (this.#text += text));
    this.sax.on('closetag', () => {
      this.#close();
    });
  }

  #open(tag: SaxesTagNS): void {
    const name = prefixOf(tag) + tag.local;
    this.#path.push(name);
    this.#text = '';
    if (name === 'rss' || name === 'channel') this.#isRss = true;
    if (!this.#isRss) throw new WxrError(this.sax.line, this.sax.column + 1, `not an export: <${tag.name}>`);
    if (name === 'item' && !this.#item) this.#item = emptyItem(this.sax.line);
    else if (GROUPS.has(name)) this.#group ??= new Map();
    this.#attributes = {};
    if (name === 'category') {
      for (const [key, { value }] of Object.entries(tag.attributes)) this.#attributes[key] = own(value);
    }
  }

  #close(): void {
    const name = this.#path.pop() ?? '';
    const text = this.#text.replace(FORBIDDEN, '');
    this.#text = '';
    const parent = this.#path.at(-1) ?? '';
    const item = this.#item;
    if (name === 'item' && item && parent !== 'item') {
      this.ready.push(item);
      this.#item = undefined;
    } else if (GROUPS.has(name) && this.#group && !GROUPS.has(parent)) {
      this.#endGroup(name, this.#group);
      this.#group = undefined;
    } else if (this.#group && GROUPS.has(parent)) {
      if (!this.#group.has(name))
        this.#group.set(name, name === 'wp:comment_content' ? '' : own(text.trim()));
    } else if (item && parent === 'item') this.#setItem(item, name, text);
    else if (parent === 'channel') {
      const field = CHANNEL_FIELDS[name];
      if (field && this.channel[field] === '') this.channel[field] = own(text.trim());
    }
  }

  #setItem(item: WxrItem, name: string, text: string): void {
    const field = ITEM_FIELDS[name];
    if (name === 'category') {
      const { domain = '', nicename = '' } = this.#attributes;
      item.terms.push({ domain, nicename, name: own(text.trim()) });
    } else if (field === 'content') item.content ||= text;
    else if (field) item[field] ||= own(field === 'excerpt' ? text : text.trim());
  }

  #addMeta({ meta, fields }: WxrItem, key: string, value: string): void {
    if (USED_META.has(key)) meta.set(key, [...(meta.get(key) ?? []), value]);
    else if (isShownField(key) && value !== '') fields.set(key, own(value.slice(0, 60)));
  }

  #endGroup(name: string, group: ReadonlyMap<string, string>): void {
    const get = (field: string) => group.get(`wp:${field}`) ?? '';
    if (this.#item) {
      if (name === 'wp:comment') {
        if (/^(?:pingback|trackback)$/u.test(get('comment_type'))) this.#item.pings += 1;
        else this.#item.comments += 1;
      } else if (name === 'wp:postmeta') this.#addMeta(this.#item, get('meta_key'), get('meta_value'));
      return;
    }
    if (name === 'wp:author' && get('author_login') !== '') {
      const author: WxrAuthor = {
        login: get('author_login'),
        displayName: get('author_display_name'),
        firstName: get('author_first_name'),
        lastName: get('author_last_name'),
      };
      this.channel.authors.push(author);
    } else if (name === 'wp:category') {
      const category: WxrCategory = {
        id: get('term_id'),
        nicename: get('category_nicename'),
        parent: get('category_parent'),
        name: get('cat_name'),
        description: get('category_description'),
      };
      this.channel.categories.push(category);
    } else if (name === 'wp:tag')
      this.channel.tags.push({ nicename: get('tag_slug'), name: get('tag_name') });
  }
}
