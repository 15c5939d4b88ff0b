import { formatDate } from '../../arabic/dates.ts';
import type { Facets, SearchRequest } from '../protocol.ts';
import { FILTERS, type Filter } from '../query.ts';
import type { SearchSettings } from '../settings.ts';
import { FacetSelect } from './facets.client.ts';
import type { RequestForm } from './form.client.ts';

const FACETS = ['section', 'topic', 'author'] as const;

/** Width from which the filters stand beside the results, always open: as in search.css. */
const BESIDE = '(min-width: 62rem)';

/**
 * Where there is room the filters stand beside the results, open, and are reached after them: there are many of them.
 * Where there is none they are folded before them.
 */
function placeFilters(details: HTMLDetailsElement, answer: HTMLElement): void {
  const beside = matchMedia(BESIDE);
  const place = () => {
    answer[beside.matches ? 'after' : 'before'](details);
    details.open = beside.matches;
    // Beside the results there is nothing to unfold, and no stop for the keyboard.
    details.querySelector('summary')?.setAttribute('tabindex', beside.matches ? '-1' : '0');
  };
  beside.addEventListener('change', place);
  place();
}

/** What narrows the search: the selects with their counts, and what is set, each with a button that takes it away. */
export class Filters {
  readonly #form: RequestForm;
  readonly #settings: SearchSettings;
  readonly #facets: Record<(typeof FACETS)[number], FacetSelect>;
  readonly #set: HTMLElement | null;
  readonly #chips: HTMLElement | null;
  readonly #answer: HTMLElement | null;
  readonly #changed: () => void;

  /** @param changed called when a button took something away */
  constructor(
    root: HTMLElement,
    form: RequestForm,
    settings: SearchSettings,
    print: (count: number) => string,
    changed: () => void,
  ) {
    const facet = (name: string) => new FacetSelect(form.control(name) as HTMLSelectElement, print);
    this.#form = form;
    this.#settings = settings;
    this.#facets = { section: facet('section'), topic: facet('topic'), author: facet('author') };
    this.#set = root.querySelector('[data-search-set]');
    this.#chips = root.querySelector('[data-search-chips]');
    this.#answer = root.querySelector('[data-search-answer]');
    this.#changed = changed;
    const details = root.querySelector<HTMLDetailsElement>('[data-search-filters]');
    if (details && this.#answer) placeFilters(details, this.#answer);
    for (const button of root.querySelectorAll('[data-search-clear]')) {
      button.addEventListener('click', () => this.#clear(FILTERS));
    }
  }

  /** Offers what an answer can be narrowed by. @param facets undefined before the first answer */
  offer(asked: SearchRequest, facets: Facets | undefined): void {
    for (const name of FACETS) this.#facets[name].show(facets?.[name], asked[name]);
  }

  /** Shows what a request is narrowed by. */
  show(asked: SearchRequest): void {
    const chips = FILTERS.filter((filter) => asked[filter] !== '').map((filter) => this.#chip(filter, asked));
    this.#chips?.replaceChildren(...chips);
    if (this.#set) this.#set.hidden = chips.length === 0;
  }

  #textOf(filter: Filter, value: string): string {
    if (filter !== 'from' && filter !== 'to') return this.#facets[filter].nameOf(value);
    const date = formatDate(Date.parse(value), { ...this.#settings.dateStyle, timeZone: 'UTC' });
    return `${this.#settings.dates[filter]} ${date}`;
  }

  #chip(filter: Filter, asked: SearchRequest): HTMLLIElement {
    const text = this.#textOf(filter, asked[filter]);
    const chip = document.createElement('li');
    const button = document.createElement('button');
    const name = document.createElement('bdi');
    button.type = 'button';
    name.textContent = text;
    button.append(name);
    button.setAttribute(
      'aria-label',
      this.#settings.removeFilter.replace('{name}', () => text),
    );
    button.addEventListener('click', () => this.#clear([filter]));
    chip.append(button);
    return chip;
  }

  #clear(filters: readonly Filter[]): void {
    for (const filter of filters) this.#form.control(filter).value = '';
    this.#form.showRange();
    // The button that was pressed goes away, and must not take the reader's place on the page with it.
    this.#answer?.focus();
    this.#changed();
  }
}
