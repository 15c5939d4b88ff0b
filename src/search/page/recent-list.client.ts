import { forgetSearches, recentSearches } from './recent.client.ts';

/**
 * The searches before this one, in a list under the empty field: the combobox pattern of ARIA 1.2
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The roles are set here, since without this script the field is
 * a plain one.
 */
export class RecentList {
  readonly #field: HTMLInputElement;
  readonly #popup: HTMLElement;
  readonly #list: HTMLElement;
  readonly #choose: (query: string) => void;
  #active = -1;

  private constructor(
    field: HTMLInputElement,
    popup: HTMLElement,
    list: HTMLElement,
    choose: (query: string) => void,
  ) {
    this.#field = field;
    this.#popup = popup;
    this.#list = list;
    this.#choose = choose;
  }

  /** Makes the list work. @param choose called with the chosen search */
  static offer(root: HTMLElement, field: HTMLInputElement, choose: (query: string) => void): void {
    const popup = root.querySelector<HTMLElement>('[data-recent]');
    const list = popup?.querySelector('ul');
    if (!popup || !list) return;
    const recent = new RecentList(field, popup, list, choose);
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-labelledby', 'recent-title');
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'none');
    field.setAttribute('aria-controls', list.id);
    recent.#close();
    recent.#listen();
  }

  #listen(): void {
    const follow = () => (this.#field.value === '' ? this.#open() : this.#close());
    for (const event of ['focus', 'input', 'click']) this.#field.addEventListener(event, follow);
    this.#field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#popup.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
      const isInside = relatedTarget instanceof Node && this.#popup.parentElement?.contains(relatedTarget);
      if (isInside !== true) this.#close();
    });
    // The focus stays in the field, whose options these are.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest('[role="option"]');
      if (option) this.#take(option);
    });
    this.#popup.querySelector('[data-recent-forget]')?.addEventListener('click', () => {
      forgetSearches();
      this.#field.focus();
      this.#close();
    });
  }

  get #isOpen(): boolean {
    return !this.#popup.hidden;
  }

  #open(): void {
    if (this.#isOpen || document.activeElement !== this.#field) return;
    const options = recentSearches().map((query, index) => {
      const option = document.createElement('li');
      const words = document.createElement('bdi');
      option.id = `recent-${index}`;
      option.role = 'option';
      option.ariaSelected = 'false';
      words.textContent = query;
      option.append(words);
      return option;
    });
    if (options.length === 0) return;
    this.#list.replaceChildren(...options);
    this.#popup.hidden = false;
    this.#field.setAttribute('aria-expanded', 'true');
  }

  #close(): void {
    this.#popup.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  /** Marks an option as the one that Enter takes; -1 for none. */
  #activate(index: number): void {
    this.#active = index;
    for (const [place, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(place === index);
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', `recent-${index}`);
  }

  #take(option: Element): void {
    this.#close();
    this.#choose(option.textContent);
  }

  #onKey(event: KeyboardEvent): void {
    const { length } = this.#list.children;
    const option = this.#isOpen ? this.#list.children.item(this.#active) : null;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.#field.value !== '') return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!this.#isOpen) this.#open();
      if (!this.#isOpen) return;
      const count = this.#list.children.length;
      // From the field itself the arrow up leads to the last one.
      this.#activate(this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count);
    } else if (event.key === 'Enter' && option && length > 0) {
      event.preventDefault();
      this.#take(option);
    } else if (event.key === 'Escape' && this.#isOpen) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#close();
    }
  }
}
