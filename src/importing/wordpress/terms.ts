import { fold } from '../../arabic/fold.ts';
import { isSlug, topicKey, topicSlug } from '../../arabic/slugs.ts';
import type { KnownNames } from '../existing.ts';
import { fieldText } from '../fields.ts';
import { decodeSlug, slugOf } from '../slugs.ts';
import { plainName } from './plain-name.ts';
import { Register, type NamedFile } from './register.ts';
import { Signers, type Guest } from './signers.ts';
import type { WxrCategory, WxrChannel, WxrItem } from './wxr.ts';

/** WordPress's own category for posts that have none. */
const UNCATEGORISED = new Set(['uncategorized', 'غير-مصنف', 'غير-مصنّف']);

const isUncategorised = (nicename: string) => UNCATEGORISED.has(slugOf(decodeSlug(nicename).text));

/** Where a story belongs. */
export interface Filing {
  section: NamedFile;
  /** Names of its tags, of sub-categories and of further categories. */
  tags: string[];
  /** Tags that can be no address. */
  dropped: string[];
  /** The sub-category that became a tag. */
  merged?: string | undefined;
  /** Whether it has no category of its own. */
  unfiled: boolean;
}

/**
 * Sections and tags, and by whom stories are. A newspaper has few sections: a story's is the top of its primary category (as Yoast or
 * Rank Math mark it, else the first that is not «غير مصنف»); sub-categories and further categories become tags, so that
 * nothing of how a story was filed is lost.
 */
export class Terms {
  readonly #sections: Register;
  /** Who signed what. */
  readonly signers: Signers;
  readonly #channel: WxrChannel;
  readonly #categories = new Map<string, WxrCategory>();
  #indexed = 0;

  /**
   * @param slugOf the slug that an earlier import gave a key
   * @param guests authors without an account
   */
  constructor(
    channel: WxrChannel,
    known: { sections: KnownNames; authors: KnownNames },
    slugOf: (key: string) => string | undefined,
    guests: ReadonlyMap<string, Guest>,
  ) {
    this.#channel = channel;
    this.#sections = new Register(known.sections, slugOf);
    this.signers = new Signers(channel, guests, new Register(known.authors, slugOf));
  }

  /** The channel grows while it is read, but is whole before the first item. */
  #index(): void {
    const { categories } = this.#channel;
    if (this.#indexed === categories.length) return;
    this.#indexed = categories.length;
    for (const category of categories) this.#categories.set(category.nicename, category);
  }

  /** The top of a category's tree; a loop, which broken exports have, ends it. */
  #topOf(nicename: string): string {
    let here = nicename;
    for (let steps = 0; steps < 20; steps++) {
      const parent = this.#categories.get(here)?.parent ?? '';
      if (parent === '' || !this.#categories.has(parent)) return here;
      here = parent;
    }
    return here;
  }

  #nameOf(nicename: string, fallback: string): string {
    return plainName(this.#categories.get(nicename)?.name ?? fallback) || decodeSlug(nicename).text;
  }

  /** The way to a category from the top of its tree, as letters: `news/aden`. */
  pathOf(nicename: string): string {
    this.#index();
    const way: string[] = [];
    for (let here = nicename; here !== '' && way.length < 20;) {
      way.unshift(decodeSlug(here).text);
      here = this.#categories.get(here)?.parent ?? '';
    }
    return way.join('/');
  }

  /** The section of a category, at the top of its tree. */
  sectionOf(nicename: string, fallback = ''): NamedFile {
    this.#index();
    const top = this.#topOf(nicename);
    const name = this.#nameOf(top, top === nicename ? fallback : '');
    const description = fieldText(plainName(this.#categories.get(top)?.description ?? ''));
    const wanted = [slugOf(decodeSlug(top).text), slugOf(name)];
    return this.#sections.find(`section:${top}`, name, wanted, description || undefined);
  }

  /** Whether the export knows a category of this (decoded) slug, and which. */
  categoryBySlug(slug: string): string | undefined {
    this.#index();
    for (const nicename of this.#categories.keys()) {
      if (decodeSlug(nicename).text === slug) return nicename;
    }
    return undefined;
  }

  /** The name of the tag of a (decoded) slug. */
  tagBySlug(slug: string): string | undefined {
    return this.#channel.tags.find(({ nicename }) => decodeSlug(nicename).text === slug)?.name;
  }

  /** Files a story. */
  file(item: Pick<WxrItem, 'terms' | 'meta'>): Filing {
    this.#index();
    const categories = item.terms.filter(({ domain }) => domain === 'category');
    const own = categories.filter(({ nicename }) => !isUncategorised(nicename));
    const primaryId =
      item.meta.get('_yoast_wpseo_primary_category')?.[0] ?? item.meta.get('rank_math_primary_category')?.[0];
    const primary =
      own.find(({ nicename }) => primaryId && this.#categories.get(nicename)?.id === primaryId) ?? own[0];
    const chosen = primary ?? categories[0];
    const section = chosen
      ? this.sectionOf(chosen.nicename, chosen.name)
      : this.#sections.find('section:uncategorized', 'غير مصنف', ['uncategorized']);
    const merged =
      chosen && this.#topOf(chosen.nicename) !== chosen.nicename
        ? this.#nameOf(chosen.nicename, chosen.name)
        : undefined;
    const further = own
      .filter((category) => category !== chosen || merged !== undefined)
      .map(({ nicename, name }) => this.#nameOf(nicename, name))
      .filter((name) => fold(name) !== fold(section.name));
    const tags = item.terms.filter(({ domain }) => domain === 'post_tag').map(({ name }) => plainName(name));
    const byKey = new Map<string, string>();
    const dropped: string[] = [];
    for (const tag of [...tags, ...further]) {
      const key = topicKey(tag);
      if (key === '' || !isSlug(topicSlug(tag))) dropped.push(tag);
      else if (!byKey.has(key)) byKey.set(key, tag);
    }
    return { section, tags: [...byKey.values()], dropped, merged, unfiled: primary === undefined };
  }
}
