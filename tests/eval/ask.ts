import type { Page } from 'playwright-core';
import { Fault } from './fault.ts';

/** What an engine answered. */
export interface Answer {
  /** Names of fragments, best first. */
  names: string[];
  /** Milliseconds from the query's coming to the answer. */
  ms: number;
}

/** Puts a query to an engine that a page holds. */
export type Ask = (page: Page, query: string) => Promise<Answer>;

/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** Results that a page shows at first, and whose fragments a reader's first query thus loads. */
const SHOWN = 10;

/** The event with which the search page tells what it found. */
type ResultsEvent = CustomEvent<{ request: { query: string }; ids: string[] }>;

/**
 * Asks Nashra's own search page as a reader who has typed and waits: the field gets the text and an `input` event, no
 * Enter. The page answers with `nashra:results`; answers to something else are passed over.
 * @throws Fault when no answer to the query comes
 */
export async function askNashra(page: Page, query: string): Promise<Answer> {
  const answer = await page.evaluate(
    ({ query, patience }) =>
      new Promise<Answer | { seen: string[]; status: string }>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>('.search-form input[type="search"]');
        if (!field) {
          reject(new Error('The page has no search field.'));
          return;
        }
        // The page may clean what was typed, and cut it at two hundred characters.
        const plain = (text: string) =>
          text
            .normalize('NFC')
            .replace(/\p{Cf}/gu, '')
            .replace(/[\s\p{Cc}]+/gu, ' ')
            .trim();
        const asked = plain(query);
        const seen: string[] = [];
        const end = (result: Answer | { seen: string[]; status: string }) => {
          document.removeEventListener('nashra:results', listen);
          clearTimeout(timer);
          resolve(result);
        };
        const listen = (event: Event) => {
          const ms = performance.now() - started;
          const { request, ids } = (event as ResultsEvent).detail;
          const said = plain(request.query);
          if (said === asked || (said.length > 150 && asked.startsWith(said))) end({ names: ids, ms });
          else seen.push(request.query);
        };
        const timer = setTimeout(() => {
          const status = document.querySelector('[data-search-status]')?.textContent ?? '';
          end({ seen, status });
        }, patience);
        document.addEventListener('nashra:results', listen);
        const started = performance.now();
        field.value = query;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    { query, patience: PATIENCE },
  );
  if ('names' in answer) return answer;
  const others = answer.seen.length > 0 ? `; it answered «${answer.seen.join('», «')}» instead` : '';
  const status = answer.status === '' ? '' : `; it says «${answer.status}»`;
  throw new Fault(
    `«${query}»: the search page dispatched no nashra:results for it in ${PATIENCE / 1000} s${others}${status}.`,
  );
}

/** The part of Pagefind's browser module that is used. */
interface StockPagefind {
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
}

/** Asks the stock index whose module is at an address of the page's origin; then loads what a page would show first. */
export function askStock(module: string): Ask {
  return (page, query) =>
    page.evaluate(
      async ({ module, query, shown }) => {
        const started = performance.now();
        const pagefind = (await import(module)) as StockPagefind;
        const { results } = await pagefind.search(query);
        const ms = performance.now() - started;
        await Promise.all(results.slice(0, shown).map((result) => result.data()));
        return { names: results.map(({ id }) => id), ms };
      },
      { module, query, shown: SHOWN },
    );
}
