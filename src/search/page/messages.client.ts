import { pluralize } from '../../arabic/plurals.ts';
import type { Found, SearchRequest } from '../protocol.ts';
import { asksNothing, engineQuery, isNarrowed } from '../query.ts';
import type { SearchSettings } from '../settings.ts';

/** Milliseconds after which a reader who sees nothing is told that the search goes on. */
const LONG = 400;

/** A phrase with a text of the reader's in it, isolated: it may turn the phrase around. */
function phrase(template: string, name: string): Node[] {
  const [before = '', after = ''] = template.split('{name}');
  const isolated = document.createElement('bdi');
  isolated.textContent = name;
  return [document.createTextNode(before), isolated, document.createTextNode(after)];
}

/** What the page says of an answer: the count in a live region, a suggestion, and help where nothing is found. */
export class Messages {
  readonly #settings: SearchSettings;
  readonly #print: (count: number) => string;
  readonly #status: HTMLElement | null;
  readonly #suggestion: HTMLElement | null;
  readonly #nothing: HTMLElement | null;
  readonly #wider: HTMLElement | null;
  readonly #retry: HTMLElement | null;
  readonly #order: HTMLElement | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, settings: SearchSettings, print: (count: number) => string) {
    const part = (name: string) => root.querySelector<HTMLElement>(`[data-search-${name}]`);
    this.#settings = settings;
    this.#print = print;
    this.#status = part('status');
    this.#suggestion = part('suggestion');
    this.#nothing = part('nothing');
    this.#wider = part('wider');
    this.#retry = part('retry');
    this.#order = part('order');
  }

  /** Tells after a while that an answer is on its way, if the reader sees none. */
  searching(isEmpty: boolean): void {
    clearTimeout(this.#timer);
    if (isEmpty) this.#timer = setTimeout(() => this.#say(this.#settings.searching), LONG);
  }

  /**
   * Shows what there is to say of an answer, or of no question.
   * @param again whether the reader chose something, and is told the count even if it is what it was
   */
  answered(asked: SearchRequest, found: Found | undefined, again: boolean): void {
    const query = engineQuery(asked.query);
    const count = found?.ids.length ?? 0;
    this.#show({
      nothing: found !== undefined && count === 0,
      wider: isNarrowed(asked),
      order: query !== '' && count > 1,
      suggestion: found?.suggestion,
    });
    if (asksNothing(asked)) this.#say('');
    else if (count === 0 && query !== '') this.#say(...phrase(this.#settings.noResults, query));
    else this.#say(pluralize(count, this.#settings.results, this.#print) + this.#mark(again));
  }

  /** Says that the index did not come, and offers to try again. */
  failed(): void {
    this.#show({ retry: true });
    this.#say(this.#settings.failed);
  }

  /** A screen reader keeps silent at a text that is what it was; a space at its end makes it another. */
  #mark(again: boolean): string {
    return again && !this.#status?.textContent.endsWith('\u00A0') ? '\u00A0' : '';
  }

  #show(parts: {
    nothing?: boolean;
    wider?: boolean;
    retry?: boolean;
    order?: boolean;
    suggestion?: string | undefined;
  }): void {
    const { nothing = false, wider = false, retry = false, order = false, suggestion } = parts;
    if (this.#nothing) this.#nothing.hidden = !nothing;
    if (this.#wider) this.#wider.hidden = !wider;
    if (this.#retry) this.#retry.hidden = !retry;
    if (this.#order) this.#order.hidden = !order;
    if (this.#suggestion) this.#suggestion.hidden = suggestion === undefined;
    const button = this.#suggestion?.querySelector('button');
    if (button) button.textContent = suggestion ?? '';
  }

  #say(...words: (Node | string)[]): void {
    clearTimeout(this.#timer);
    const text = words.map((word) => (typeof word === 'string' ? word : word.textContent)).join('');
    // The same words put in anew would be told anew.
    if (this.#status && this.#status.textContent !== text) this.#status.replaceChildren(...words);
  }
}
