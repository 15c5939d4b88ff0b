import type { SearchEngine } from '../protocol.ts';
import type { SearchSettings } from '../settings.ts';
import { resultEntry } from './result.client.ts';

/** Results shown at a time. */
const PAGE = 10;

/**
 * Results that are shown before the others of their page have come: a phone's screen holds no more. Each is a file of
 * its own, and the reader who waits for ten of them waits longer than the search takes.
 */
const FIRST = 4;

/** Results that are listed again at once for a reader who comes back to a long list. */
const MOST = 100;

/** The list of results and the button for further ones. */
export class ResultList {
  readonly list: HTMLElement | null;
  readonly #more: HTMLButtonElement | null;
  readonly #failed: HTMLElement | null;
  readonly #engine: SearchEngine;
  readonly #settings: SearchSettings;
  #waiting: string[] = [];
  #loading: string[] | undefined;

  constructor(root: HTMLElement, engine: SearchEngine, settings: SearchSettings) {
    this.list = root.querySelector('[data-search-results]');
    this.#more = root.querySelector('[data-search-more]');
    this.#failed = root.querySelector('[data-search-more-failed]');
    this.#engine = engine;
    this.#settings = settings;
    this.#more?.addEventListener('click', () => void this.#showMore());
  }

  /** How many results are listed. */
  get shown(): number {
    return this.list?.childElementCount ?? 0;
  }

  async #entries(ids: readonly string[]): Promise<HTMLLIElement[]> {
    if (ids.length === 0) return [];
    const views = await this.#engine.view(ids);
    return views.map((view) => resultEntry(view, this.#settings.dateStyle));
  }

  /**
   * Shows the first results of an answer; until they have come the list shows the answer before.
   * @param isCurrent whether nothing else has been asked in the meantime
   * @param listed how many were listed, for a reader who comes back to them
   * @returns whether the answer was shown
   */
  async show(ids: readonly string[], isCurrent = () => true, listed = 0): Promise<boolean> {
    const entries = await this.#entries(ids.slice(0, listed > FIRST ? Math.min(listed, MOST) : FIRST));
    if (!isCurrent()) return false;
    this.#waiting = ids.slice(entries.length);
    this.list?.replaceChildren(...entries);
    this.#offerMore();
    if (this.shown >= PAGE || this.#waiting.length === 0) return true;
    if (this.#more) this.#more.hidden = true;
    this.list?.setAttribute('aria-busy', 'true');
    void this.#add(PAGE - this.shown);
    return true;
  }

  /** Adds the next page of entries and leads the reader to the first of them. */
  async #showMore(): Promise<void> {
    const first = await this.#add(PAGE);
    first?.querySelector('a')?.focus();
  }

  /** Adds the next entries, unless they are on their way. @returns the first of them */
  async #add(count: number): Promise<HTMLLIElement | undefined> {
    const waiting = this.#waiting;
    // A second click must not load the same ones again.
    if (this.#loading === waiting) return undefined;
    this.#loading = waiting;
    try {
      const entries = await this.#entries(waiting.slice(0, count));
      if (waiting !== this.#waiting) return undefined;
      this.#waiting = waiting.slice(count);
      this.list?.append(...entries);
      this.#offerMore();
      return entries[0];
    } catch {
      if (waiting !== this.#waiting) return undefined;
      this.#offerMore();
      // Said beside the button, which the reader can press again.
      if (this.#failed) this.#failed.textContent = this.#settings.failed;
      return undefined;
    } finally {
      if (this.#loading === waiting) this.#loading = undefined;
    }
  }

  #offerMore(): void {
    this.list?.removeAttribute('aria-busy');
    if (this.#more) this.#more.hidden = this.#waiting.length === 0;
    if (this.#failed) this.#failed.textContent = '';
  }
}
