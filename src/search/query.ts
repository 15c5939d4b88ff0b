import { stripInvisible } from '../arabic/fold.ts';
import { LONGEST_QUERY, ORDERS, type SearchRequest } from './protocol.ts';

/** The request of a reader who has asked for nothing yet. */
export const NOTHING_ASKED: SearchRequest = {
  query: '',
  section: '',
  topic: '',
  author: '',
  from: '',
  to: '',
  order: 'relevance',
};

/** The fields that narrow what is found. */
export const FILTERS = ['section', 'topic', 'author', 'from', 'to'] as const;

/** A field that narrows what is found. */
export type Filter = (typeof FILTERS)[number];

/**
 * What was typed, without invisible characters, in one line, at most {@link LONGEST_QUERY} characters. A space at the
 * end stays: it says that the last word is whole.
 */
export function typedQuery(typed: string): string {
  const clean = stripInvisible(typed).replace(/\s+/gu, ' ').trimStart();
  // A surrogate pair cut in half would be no character at all.
  return clean.slice(0, LONGEST_QUERY).replace(/\p{Surrogate}$/u, '');
}

/** The same without a space at the end: what is looked up, and what addresses and messages say. */
export function engineQuery(typed: string): string {
  return typedQuery(typed).trimEnd();
}

/** Whether anything narrows what is found. */
export function isNarrowed(request: SearchRequest): boolean {
  return FILTERS.some((filter) => request[filter] !== '');
}

/** Whether nothing is asked for: no words, and nothing that narrows. */
export function asksNothing(request: SearchRequest): boolean {
  return engineQuery(request.query) === '' && !isNarrowed(request);
}

/**
 * The days of the index between two dates, both included, as a filter's values.
 * @param days all days of the index, ISO 8601
 */
export function daysBetween(days: readonly string[], from: string, to: string): string[] {
  return days.filter((day) => (from === '' || day >= from) && (to === '' || day <= to));
}

/** The request in an address, so that it can be passed on. */
export function requestToParams(request: SearchRequest): string {
  const params = new URLSearchParams();
  const query = engineQuery(request.query);
  if (query !== '') params.set('q', query);
  for (const filter of FILTERS) if (request[filter] !== '') params.set(filter, request[filter]);
  if (request.order !== NOTHING_ASKED.order) params.set('order', request.order);
  return params.toString();
}

/** A day that the calendar has, or empty. */
function soundDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return '';
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : '';
}

/** The request of an address. Anyone can write one, so whatever is not sound counts as not asked. */
export function requestFromParams(params: URLSearchParams): SearchRequest {
  const text = (name: string) => engineQuery(params.get(name) ?? '');
  const order = params.get('order');
  return {
    query: text('q'),
    section: text('section'),
    topic: text('topic'),
    author: text('author'),
    from: soundDay(params.get('from') ?? ''),
    to: soundDay(params.get('to') ?? ''),
    order: ORDERS.find((known) => known === order) ?? NOTHING_ASKED.order,
  };
}
