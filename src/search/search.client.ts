import { formatDigits } from '../arabic/digits.ts';
import { pluralize } from '../arabic/plurals.ts';
import { find, type PendingResult } from './engine.client.ts';
import { requestFromParams, requestToParams, type SearchRequest } from './query.ts';
import { resultEntry } from './result.client.ts';
import type { SearchSettings } from './settings.ts';

/** Results shown at a time. */
const PAGE = 10;

/** Milliseconds of silence at the keyboard before a search starts. */
const PAUSE = 150;

const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const more = document.querySelector<HTMLButtonElement>('[data-search-more]');
const form = document.querySelector<HTMLFormElement>('.search-form');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');

/** Runs the search page: results while typing, filters, further results, and an address that can be passed on. */
function start(
  list: HTMLOListElement,
  status: HTMLElement,
  more: HTMLButtonElement,
  form: HTMLFormElement,
  field: HTMLInputElement,
): void {
  const settings = JSON.parse(list.dataset.settings ?? '{}') as SearchSettings;
  const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const print = (count: number) => formatDigits(count, settings.dateStyle.digits);
  let waiting: PendingResult[] = [];
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const request = (): SearchRequest => ({
    query: field.value,
    section: control('section').value,
    from: control('from').value,
    to: control('to').value,
  });

  /** What is said when a filter alone finds nothing; nothing at all is said to an empty form. */
  const noFilterResults = (asked: SearchRequest): string =>
    requestToParams(asked) === '' ? '' : pluralize(0, settings.results, print);

  const showMore = async (ours: number): Promise<void> => {
    // Taken before they are loaded: a second click must not take them again.
    const next = waiting.splice(0, PAGE);
    const entries = await Promise.all(next.map((pending) => resultEntry(pending, settings)));
    if (ours !== turn) return;
    list.append(...entries);
    more.hidden = waiting.length === 0;
  };

  const search = async (): Promise<void> => {
    const ours = ++turn;
    const asked = request();
    history.replaceState(null, '', `?${requestToParams(asked)}`);
    if (list.childElementCount === 0) status.textContent = settings.searching;
    try {
      const found = await find(asked, settings.engine, settings.base);
      if (ours !== turn) return;
      waiting = found;
      list.replaceChildren();
      more.hidden = true;
      const nothing =
        asked.query.trim() === ''
          ? noFilterResults(asked)
          : settings.noResults.replace('{name}', () => asked.query.trim());
      status.textContent = found.length > 0 ? pluralize(found.length, settings.results, print) : nothing;
      await showMore(ours);
    } catch {
      if (ours === turn) status.textContent = settings.failed;
    }
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE);
  };

  /** Quick ranges fill the two dates; a date chosen by hand takes the quick range away. */
  const onFilter = (event: Event): void => {
    const range = control('range');
    if (event.target === range) {
      const days = Number(range.value);
      const day = (epochMs: number) =>
        new Date(epochMs).toLocaleDateString('en-CA', { timeZone: settings.dateStyle.timeZone });
      control('from').value = days > 0 ? day(Date.now() - days * 86_400_000) : '';
      control('to').value = '';
    } else if (event.target !== control('section')) range.value = '';
    void search();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  field.addEventListener('input', soon);
  form.addEventListener('change', (event) => {
    if (event.target !== field) onFilter(event);
  });
  more.addEventListener('click', () => {
    const before = list.childElementCount;
    showMore(turn).then(
      () => list.children.item(before)?.querySelector('a')?.focus(),
      () => {
        status.textContent = settings.failed;
      },
    );
  });

  const asked = requestFromParams(new URLSearchParams(location.search));
  field.value = asked.query;
  control('section').value = asked.section;
  control('from').value = asked.from;
  control('to').value = asked.to;
  if (requestToParams(asked) !== '') void search();
  else field.focus();
}

if (list && status && more && form && field) start(list, status, more, form, field);
