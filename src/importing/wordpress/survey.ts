import { addresses } from '../../addresses.ts';
import { calendarDay } from '../../arabic/dates.ts';
import { isSlug, slugIdentity } from '../../arabic/slugs.ts';
import { digestOf } from '../../digest.ts';
import { RESERVED } from '../../loading/address-problems.ts';
import type { SiteConfig } from '../../site-schema.ts';
import { siteOf } from '../../site.ts';
import type { ExistingContent } from '../existing.ts';
import type { Ledger } from '../ledger.ts';
import { decodeSlug, freeSlug, slugOf } from '../slugs.ts';
import { addressKey, hostOf, oldAddresses, TakenAddresses } from './addresses.ts';
import { Attachments } from './attachments.ts';
import { judge } from './fate.ts';
import { postDate } from './post-date.ts';
import { plainName } from './plain-name.ts';
import type { Plan } from './plan.ts';
import { coAuthorSlug, type Guest } from './signers.ts';
import type { WxrChannel, WxrItem } from './wxr.ts';

/** A date for drafts that have none: not today's, so that a second import writes the same. */
const NO_DATE = Date.UTC(2000, 0, 1);

/**
 * The first reading of an export: what every item becomes and which address it gets, and what other items must know of
 * it. Only such facts are kept, no text.
 */
export class Survey {
  /** By the order of the items. */
  readonly plans: Plan[] = [];
  /** Addresses of articles, by owner. */
  readonly taken = new TakenAddresses();
  /** Identities of standing pages' slugs. */
  readonly pages: Set<string>;
  /** New paths by number. */
  readonly byId = new Map<string, string>();
  /** New paths by the identity of the old one. */
  readonly byOldPath = new Map<string, string>();
  /** Old paths and numbers of what is left out, so that links to it can be told. */
  readonly leftOut = new Set<string>();
  /** How many items are translations of one another, by Polylang's name of the group. */
  readonly translations = new Map<string, number>();
  /** Authors without an account, by their slug. */
  readonly guests = new Map<string, Guest>();
  /** Uploaded files. */
  readonly attachments = new Attachments();
  readonly #site: SiteConfig;
  readonly #base: string;
  readonly #now: number;
  readonly #ledger: Ledger;
  readonly #existing: ExistingContent;
  readonly #types: ReadonlySet<string>;
  readonly #keys = new Set<string>();
  readonly channel: WxrChannel;

  /**
   * @param types types of a newsroom's own that are stories too
   * @param formerOf the former addresses of a file of the content
   */
  constructor(
    channel: WxrChannel,
    site: SiteConfig,
    now: number,
    ledger: Ledger,
    existing: ExistingContent,
    types: ReadonlySet<string>,
    formerOf: (file: string) => string[],
  ) {
    this.channel = channel;
    this.#site = site;
    this.#base = siteOf(site).base;
    this.#now = now;
    this.#ledger = ledger;
    this.#existing = existing;
    this.#types = types;
    this.pages = new Set(existing.pages);
    for (const [key, { file }] of ledger.entries()) {
      const address = /^articles(\/\d{4}\/\d{2}\/[^/]+?)(?:\/index)?\.md$/u.exec(file)?.[1];
      if (address !== undefined) this.taken.take(`${address}/`, key);
      // What another site's import wrote keeps its addresses; those of this site are found anew.
      if (key.startsWith(`${this.#blog}#`) || !/^(?:articles|pages)\//u.test(file)) continue;
      for (const former of formerOf(file)) this.taken.take(former, key);
    }
    for (const identity of existing.addresses.keys()) this.taken.take(identity, 'newsroom');
  }

  /** Whether an address is one of the old site's. */
  isOwnHost(address: string): boolean {
    const host = hostOf(address);
    return [this.channel.link, this.channel.baseBlog, this.channel.baseSite].some(
      (own) => hostOf(own) === host,
    );
  }

  /** What the keys of this site's items begin with. */
  get #blog(): string {
    return hostOf(this.channel.baseBlog || this.channel.link) || 'export';
  }

  #keyOf(item: WxrItem): string {
    const own = item.id || item.guid || item.link || digestOf(`${item.title}\0${item.date}\0${item.content}`);
    return `${this.#blog}#${own}`;
  }

  /** Takes note of one item. */
  add(item: WxrItem): void {
    const date = postDate(item, this.#site.timeZone, this.#now);
    const key = this.#keyOf(item);
    let fate = judge(item, this.#types, date, this.#now);
    if (fate.becomes !== 'nothing' && this.#keys.has(key)) fate = { becomes: 'nothing', reason: 'duplicate' };
    if (fate.becomes !== 'nothing') this.#keys.add(key);
    const plan: Plan = {
      ...{ key, fate, slug: '', path: '', held: false },
      dateMs: date ?? NO_DATE,
      hasDate: date !== undefined,
    };
    this.plans.push(plan);
    for (const { domain, nicename } of item.terms) {
      if (domain !== 'post_translations') continue;
      this.translations.set(nicename, (this.translations.get(nicename) ?? 0) + 1);
    }
    if (item.type === 'attachment') this.attachments.add(item, this.#base);
    if (item.type === 'guest-author') {
      const said = (field: string) => plainName(item.meta.get(field)?.[0] ?? '');
      const guest = { name: said('cap-display_name') || plainName(item.title), bio: said('cap-description') };
      this.guests.set(coAuthorSlug(item.name), guest);
    }
    if (fate.becomes === 'article') this.#placeArticle(item, plan);
    else if (fate.becomes === 'page') this.#placePage(item, plan);
    const former = oldAddresses(item, this.#base);
    if (fate.becomes === 'nothing') {
      if (fate.reason === 'duplicate' || item.type === 'attachment') return;
      if (item.id !== '') this.leftOut.add(`?${item.id}`);
      for (const { path, query } of former) if (query === '') this.leftOut.add(addressKey(path));
      return;
    }
    if (item.id !== '') this.byId.set(item.id, plan.path);
    for (const { path, query } of former) {
      if (query === '' && path !== '/') this.byOldPath.set(addressKey(path), plan.path);
    }
  }

  /** The slug of a post: as WordPress had it, else of its title, else its number. */
  #slugOf(item: WxrItem): string {
    const wanted = slugOf(decodeSlug(item.name).text) || slugOf(plainName(item.title));
    const id = slugOf(item.id) || digestOf(item.content, 8);
    // One or two digits are a day of the archive.
    return wanted === '' || /^\d{1,2}$/u.test(wanted) || !isSlug(wanted) ? `post-${id}` : wanted;
  }

  #placeArticle(item: WxrItem, plan: Plan): void {
    const { year, month } = calendarDay(plan.dateMs, this.#site.timeZone);
    const pathAt = (slug: string) => addresses.article(year, month, slug);
    const earlier = this.#ledger.get(plan.key)?.file;
    const known = /\/([^/]+?)(?:\/index)?\.md$/u.exec(earlier ?? '')?.[1];
    const free = freeSlug(known ?? this.#slugOf(item), (slug) => this.taken.isTaken(pathAt(slug), plan.key));
    plan.slug = free;
    plan.path = pathAt(free);
    if (!this.#isHeld(item, plan)) this.taken.take(plan.path, plan.key);
  }

  /** Whether a file that no import knows has one of the item's old addresses; then the item is where that file is. */
  #isHeld(item: WxrItem, plan: Plan): boolean {
    const holders = oldAddresses(item, this.#base).map(({ path, query }) =>
      query === '' && path !== '/' ? this.#existing.addresses.get(slugIdentity(path)) : undefined,
    );
    const holder = holders.find((address) => address !== undefined);
    if (holder !== undefined) Object.assign(plan, { path: holder, held: true });
    return plan.held;
  }

  #placePage(item: WxrItem, plan: Plan): void {
    const known = /^pages\/(.+)\.md$/u.exec(this.#ledger.get(plan.key)?.file ?? '')?.[1];
    const slug = known ?? this.#slugOf(item);
    const isReserved = (name: string) => RESERVED.has(slugIdentity(name)) || /^\d+$/u.test(name);
    const wanted = isReserved(slug) ? `page-${slug}` : slug;
    plan.slug = known ?? freeSlug(wanted, (name) => this.pages.has(slugIdentity(name)) || isReserved(name));
    this.pages.add(slugIdentity(plan.slug));
    plan.path = `/${plan.slug}/`;
    this.#isHeld(item, plan);
  }
}
