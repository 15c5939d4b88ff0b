import type { Page } from 'playwright-core';
import type { Ask } from './ask.ts';
import { ofMixedLength } from './cost.ts';

/** Queries that are typed. */
const TYPED = 25;

/** Letters that are typed at most of each, and after which a reader's first query is over. */
const LONGEST = 30;

/** Milliseconds between an answer and the next key: a quick typist's. */
const REST = 100;

/**
 * Types some queries letter by letter, on a page that has answered before, and waits for the list at each key.
 * @returns milliseconds from each key to the list
 */
export async function typed(page: Page, ask: Ask, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of ofMixedLength(queries, TYPED)) {
    const letters = Array.from(query).slice(0, LONGEST);
    for (let length = 1; length <= letters.length; length++) {
      const text = letters.slice(0, length).join('');
      // Neither a mark alone nor a space asks for anything new.
      if (!/[\p{L}\p{N}]$/u.test(text)) continue;
      const { ms } = await ask(page, text);
      times.push(ms);
      await new Promise((resolve) => setTimeout(resolve, REST));
    }
  }
  return times;
}
