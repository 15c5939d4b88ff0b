import { NOTHING_ASKED, typedQuery } from '../query.ts';
import { ORDERS, type SearchRequest } from '../protocol.ts';
import type { SearchSettings } from '../settings.ts';
import { quickRange, rangeOf, rangeStart } from './ranges.ts';

/** The part of a form that says what is asked for: it reads a request from its controls and shows one in them. */
export class RequestForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #timeZone: string;

  /** @param root the search page */
  constructor(root: HTMLElement, { dateStyle }: SearchSettings) {
    const form = root.querySelector('form');
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (!form || !field) throw new Error('the search page has no form');
    this.form = form;
    this.field = field;
    this.#root = root;
    this.#timeZone = dateStyle.timeZone;
    this.#offerRanges();
  }

  /** A control that holds one value. */
  control(name: string): HTMLInputElement | HTMLSelectElement | RadioNodeList {
    return this.form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList;
  }

  /** What is asked for now. */
  request(): SearchRequest {
    const value = (name: string) => this.control(name).value;
    return {
      query: typedQuery(this.field.value),
      section: value('section'),
      topic: value('topic'),
      author: value('author'),
      from: value('from'),
      to: value('to'),
      order: ORDERS.find((order) => order === value('order')) ?? NOTHING_ASKED.order,
    };
  }

  /** Puts a request into the controls; those that are filled from the answer must hold its values already. */
  show({ query, ...rest }: SearchRequest): void {
    this.field.value = query;
    for (const [name, value] of Object.entries(rest)) this.control(name).value = value;
    this.showRange();
  }

  /** Says in the select which range the two dates are, and lets neither pass the other. */
  showRange(): void {
    const [range, from, to] = ['range', 'from', 'to'].map((name) => this.control(name) as HTMLInputElement);
    if (!range || !from || !to) return;
    range.value = rangeOf(from.value, to.value, Date.now(), this.#timeZone);
    from.max = to.value;
    to.min = from.value;
  }

  /** Quick ranges fill the two dates before anyone reads them. */
  #offerRanges(): void {
    const range = this.control('range') as HTMLSelectElement;
    range.addEventListener('change', (event) => {
      if (range.value === 'custom') {
        // Nothing is asked for yet: the dates are.
        event.stopPropagation();
        (this.control('from') as HTMLInputElement).focus();
        return;
      }
      const quick = quickRange(range.value);
      this.control('from').value = quick ? rangeStart(quick, Date.now(), this.#timeZone) : '';
      this.control('to').value = '';
    });
    this.#root.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'date') this.showRange();
    });
  }
}
