import { formatDigits } from '../../arabic/digits.ts';
import { openEngine } from '../engine.client.ts';
import type { SearchRequest } from '../protocol.ts';
import { asksNothing, engineQuery } from '../query.ts';
import type { SearchSettings } from '../settings.ts';
import { AddressBar, type Place } from './address.client.ts';
import { Filters } from './filters.client.ts';
import { RequestForm } from './form.client.ts';
import { offerKeys } from './keyboard.client.ts';
import { Messages } from './messages.client.ts';
import { keepForOffline } from './offline.client.ts';
import { RecentList } from './recent-list.client.ts';
import { rememberSearch } from './recent.client.ts';
import { ResultList } from './results.client.ts';

/** Milliseconds after a letter within which the next one is of a burst, as of a key held down: its last one is searched. */
const BURST = 60;

/** Milliseconds of silence that end a burst. */
const PAUSE = 20;

/**
 * Told on the form, and to all around it, each time an answer is shown: `request` is what was asked and `ids` names all
 * that was found, in order. Tools that measure the search wait for it.
 */
export type ResultsEvent = CustomEvent<{ request: SearchRequest; ids: string[] }>;

/** Runs the search page: every part of it knows its own elements, and this brings question and answer together. */
function start(root: HTMLElement): void {
  const settings = JSON.parse(root.dataset.search ?? '{}') as SearchSettings;
  const print = (count: number) => formatDigits(count, settings.dateStyle.digits);
  const engine = openEngine(settings);
  const form = new RequestForm(root, settings);
  const address = new AddressBar(settings.title);
  const messages = new Messages(root, settings, print);
  const results = new ResultList(root, engine, settings);
  const filters = new Filters(root, form, settings, print, () => ask('step'));
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastInput = -BURST;

  /** Answers what the form asks. An answer that comes after the next question is dropped. */
  const answer = async (asked: SearchRequest, chosen: boolean, place?: Place): Promise<void> => {
    const ours = ++turn;
    filters.show(asked);
    if (asksNothing(asked)) {
      void results.show([]);
      filters.offer(asked, undefined);
      messages.answered(asked, undefined, chosen);
      return;
    }
    messages.searching(results.shown === 0);
    try {
      const found = await engine.find(asked);
      if (ours !== turn) return;
      if (!(await results.show(found.ids, () => ours === turn, place?.shown))) return;
      messages.answered(asked, found, chosen);
      if (place) scrollTo(0, place.top);
      const detail = { request: asked, ids: found.ids };
      form.form.dispatchEvent(new CustomEvent('nashra:results', { bubbles: true, detail }));
      // The counts are a file more, which the list need not wait for; without them the filters can still be chosen.
      engine.facets(asked).then(
        (facets) => {
          if (ours === turn) filters.offer(asked, facets);
        },
        () => undefined,
      );
    } catch {
      if (ours !== turn) return;
      void results.show([]);
      messages.failed();
    }
  };

  /** @param how whether the address follows what is typed, makes a step, or has led here */
  const ask = (how: 'follow' | 'step' | 'settle'): void => {
    clearTimeout(timer);
    const asked = form.request();
    address[how](asked);
    void answer(asked, how === 'step', how === 'settle' ? address.place() : undefined);
  };

  /** Where the focus goes when the button that had it goes away with the answer it belonged to. */
  const toAnswer = () => root.querySelector<HTMLElement>('[data-search-answer]')?.focus();

  /** Searches for other words than those typed. */
  const askFor = (query: string): void => {
    form.field.value = query;
    rememberSearch(engineQuery(query));
    ask('step');
  };

  const onAddress = (): void => {
    const asked = address.request();
    // The selects must hold the values before the form can show them.
    filters.offer(asked, undefined);
    form.show(asked);
    ask('settle');
  };

  RecentList.offer(root, form.field, askFor);
  offerKeys(form.field, () => {
    form.field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  form.form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(engineQuery(form.field.value));
    ask('step');
  });
  form.field.addEventListener('input', () => {
    clearTimeout(timer);
    const isBurst = performance.now() - lastInput < BURST;
    lastInput = performance.now();
    if (isBurst) timer = setTimeout(() => ask('follow'), PAUSE);
    else ask('follow');
  });
  root.addEventListener('change', ({ target }) => {
    // A year that is being typed begins as 0002: nothing is asked for yet.
    const isHalf =
      target instanceof HTMLInputElement && target.type === 'date' && target.value.startsWith('0');
    if (target !== form.field && !isHalf) ask('step');
  });
  root.querySelector('[data-search-suggestion] button')?.addEventListener('click', ({ target }) => {
    toAnswer();
    askFor((target as HTMLElement).textContent);
  });
  root.querySelector('[data-search-retry]')?.addEventListener('click', () => {
    toAnswer();
    ask('follow');
  });
  for (const click of ['click', 'auxclick']) {
    results.list?.addEventListener(click, ({ target }) => {
      if (!(target instanceof Element) || !target.closest('a')) return;
      rememberSearch(engineQuery(form.field.value));
      address.leave({ shown: results.shown, top: scrollY });
    });
  }
  addEventListener('popstate', onAddress);
  onAddress();
  if (asksNothing(form.request())) form.field.focus();
  keepForOffline(settings.offline);
}

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root);
