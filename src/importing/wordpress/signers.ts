import { fieldText } from '../fields.ts';
import { decodeSlug, slugOf } from '../slugs.ts';
import { plainName } from './plain-name.ts';
import type { NamedFile, Register } from './register.ts';
import type { WxrAuthor, WxrChannel, WxrItem } from './wxr.ts';

/** An author without an account, as Co-Authors Plus keeps them: an item of the type `guest-author`. */
export interface Guest {
  /** Name as in the byline. */
  name: string;
  /** A few sentences. */
  bio: string;
}

/** The slug by which Co-Authors Plus names an author, of an account or a guest: it writes `cap-` before it. */
export function coAuthorSlug(nicename: string): string {
  return slugOf(decodeSlug(nicename).text.replace(/^cap-/u, ''));
}

/**
 * Who signs a post: the authors whom Co-Authors Plus gives it (terms of the taxonomy `author`,
 * https://github.com/Automattic/Co-Authors-Plus), else the account that made it. E-mail addresses of accounts are not for
 * readers.
 */
export class Signers {
  readonly #channel: WxrChannel;
  readonly #guests: ReadonlyMap<string, Guest>;
  readonly #register: Register;
  readonly #accounts = new Map<string, WxrAuthor>();
  readonly #bySlug = new Map<string, string>();
  #indexed = 0;

  /** @param guests by their slug (coAuthorSlug) */
  constructor(channel: WxrChannel, guests: ReadonlyMap<string, Guest>, register: Register) {
    this.#channel = channel;
    this.#guests = guests;
    this.#register = register;
  }

  /** The channel grows while it is read, but is whole before the first item. */
  #index(): void {
    const { authors } = this.#channel;
    if (this.#indexed === authors.length) return;
    this.#indexed = authors.length;
    for (const author of authors) {
      this.#accounts.set(author.login, author);
      this.#bySlug.set(slugOf(author.login), author.login);
    }
  }

  /** The account whose pages have this slug. */
  #loginBySlug(slug: string): string | undefined {
    this.#index();
    return this.#bySlug.get(slug);
  }

  /** The author of a login; undefined when there is none. */
  #ofLogin(login: string): NamedFile | undefined {
    this.#index();
    const account = this.#accounts.get(login);
    const full = account ? `${account.firstName} ${account.lastName}` : '';
    const name = plainName(account?.displayName ?? '') || plainName(full) || fieldText(login);
    if (name === '') return undefined;
    const wanted = [slugOf(login.replace(/@.*$/u, '')), slugOf(name), 'author'];
    return this.#register.find(`author:${login}`, name, wanted);
  }

  /** The author of a slug of Co-Authors Plus: an account, a guest, or one of whom only a name is left. */
  #ofSlug(slug: string, fallback: string): NamedFile | undefined {
    const login = this.#loginBySlug(slug);
    if (login !== undefined) return this.#ofLogin(login);
    const guest = this.#guests.get(slug);
    const name = guest?.name ?? (fieldText(fallback) || slug);
    if (name === '') return undefined;
    return this.#register.find(`author:${slug}`, name, [slug, slugOf(name), 'author'], guest?.bio);
  }

  /** Those who sign an item, in the export's order. */
  of({ terms, creator }: Pick<WxrItem, 'terms' | 'creator'>): NamedFile[] {
    const found = terms
      .filter(({ domain }) => domain === 'author')
      .flatMap(({ nicename, name }) => this.#ofSlug(coAuthorSlug(nicename), name) ?? []);
    const signers = found.length > 0 ? found : [this.#ofLogin(creator)].flatMap((one) => one ?? []);
    return [...new Map(signers.map((one) => [one.slug, one])).values()];
  }

  /** The author whose pages have this (decoded) slug; undefined when there is none. */
  bySlug(slug: string): NamedFile | undefined {
    const meant = coAuthorSlug(slug);
    const login = this.#loginBySlug(meant);
    if (login !== undefined) return this.#ofLogin(login);
    return this.#guests.has(meant) ? this.#ofSlug(meant, '') : undefined;
  }
}
