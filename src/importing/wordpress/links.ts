import { addresses } from '../../addresses.ts';
import { topicSlug } from '../../arabic/slugs.ts';
import type { NoteKind } from '../report.ts';
import { addressKey, queryId, takeApart } from './addresses.ts';
import type { Survey } from './survey.ts';
import type { Terms } from './terms.ts';
import { uploadPath } from './uploads.ts';

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/iu;

/** Where links of the old site lead now. */
export class LinkResolver {
  readonly #survey: Survey;
  readonly #terms: Terms;
  readonly #base: string;

  constructor(survey: Survey, terms: Terms, base: string) {
    this.#survey = survey;
    this.#terms = terms;
    this.#base = base;
  }

  /** An address in full: posts also link by path alone. */
  #whole(href: string): string {
    const blog = this.#survey.channel.baseBlog || this.#survey.channel.link;
    try {
      return new URL(href, blog).href;
    } catch {
      return href;
    }
  }

  /** Whether a link leads to a picture, or to the page that WordPress made for one. */
  isPictureLink(href: string): boolean {
    const old = takeApart(this.#whole(href), '/');
    if (!old) return false;
    const id = queryId(old.query);
    if (id !== undefined && this.#survey.attachments.byId.has(id)) return true;
    return PICTURE.test(old.path.replace(/\/$/u, '')) || this.#survey.attachments.places.has(old.path);
  }

  /** The pages of a category, tag or author, by WordPress's usual paths. */
  #listPage(path: string): string | undefined {
    const parts = path.split('/').filter((part) => part !== '');
    const base = parts.findIndex((part) => ['category', 'tag', 'author'].includes(part));
    const rest = parts.slice(base + 1);
    const paged = rest.indexOf('page');
    const slug = (paged >= 0 ? rest.slice(0, paged) : rest).at(-1);
    if (base < 0 || slug === undefined) return undefined;
    if (parts[base] === 'category') {
      const nicename = this.#terms.categoryBySlug(slug);
      return nicename === undefined ? undefined : addresses.section(this.#terms.sectionOf(nicename).slug);
    }
    if (parts[base] === 'author') {
      const author = this.#terms.signers.bySlug(slug);
      return author && addresses.author(author.slug);
    }
    const tag = this.#terms.tagBySlug(slug);
    return tag === undefined ? undefined : addresses.topic(topicSlug(tag));
  }

  /**
   * Where a link leads now.
   * @param tell called when it leads nowhere that is known
   */
  resolve(href: string, tell: (kind: NoteKind, detail: string) => void): string {
    if (/^(?:mailto|tel|javascript|data):/iu.test(href)) return href;
    const whole = this.#whole(href);
    const old = takeApart(whole, this.#base);
    if (!old || !this.#survey.isOwnHost(whole)) return whole;
    const shown = old.path + old.query;
    const id = queryId(old.query);
    const found =
      id === undefined ? this.#survey.byOldPath.get(addressKey(old.path)) : this.#survey.byId.get(id);
    if (found !== undefined) return found;
    if (id === undefined && old.path === '/') return '/';
    const list = id === undefined ? this.#listPage(old.path) : undefined;
    if (list !== undefined) return list;
    const isLeftOut = this.#survey.leftOut.has(id === undefined ? addressKey(old.path) : `?${id}`);
    if (uploadPath(whole) !== undefined || old.path.includes('/wp-content/')) tell('file-linked', shown);
    else tell(isLeftOut ? 'link-skipped' : 'link-unknown', shown);
    return whole;
  }
}
