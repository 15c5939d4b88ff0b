import type { SearchEngine } from '../protocol.ts';
import type { SearchSettings } from '../settings.ts';
import { resultEntry } from './result.client.ts';

/** Results shown at a time. */
const PAGE = 10;

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

  /** Makes the first entries of an answer, while the list still shows the one before. */
  async prepare(ids: readonly string[], count = PAGE): Promise<HTMLLIElement[]> {
    if (ids.length === 0) return [];
    const views = await this.#engine.view(ids.slice(0, Math.min(Math.max(count, PAGE), MOST)));
    return views.map((view) => resultEntry(view, this.#settings.dateStyle));
  }

  /** Shows an answer whose first entries are prepared. */
  show(ids: readonly string[], entries: readonly HTMLLIElement[]): void {
    this.#waiting = ids.slice(entries.length);
    this.list?.replaceChildren(...entries);
    this.#offerMore();
  }

  /** Adds the next entries and leads the reader to the first of them. */
  async #showMore(): Promise<void> {
    const waiting = this.#waiting;
    // A second click must not load the same ones again.
    if (this.#loading === waiting) return;
    this.#loading = waiting;
    try {
      const entries = await this.prepare(waiting);
      if (waiting !== this.#waiting) return;
      this.#waiting = waiting.slice(PAGE);
      this.list?.append(...entries);
      this.#offerMore();
      entries[0]?.querySelector('a')?.focus();
    } catch {
      // Said beside the button, which the reader can press again.
      if (this.#failed) this.#failed.textContent = this.#settings.failed;
    } finally {
      this.#loading = undefined;
    }
  }

  #offerMore(): void {
    if (this.#more) this.#more.hidden = this.#waiting.length === 0;
    if (this.#failed) this.#failed.textContent = '';
  }
}
