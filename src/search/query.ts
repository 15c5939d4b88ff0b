import { stripInvisible } from '../arabic/fold.ts';

/** The longest query that is looked up, in characters; nobody types more, but addresses can hold it. */
const LONGEST = 200;

/** What the reader wants to see. */
export interface SearchRequest {
  /** As typed. */
  query: string;
  /** Slug of a section, or empty. */
  section: string;
  /** First day, ISO 8601, or empty. */
  from: string;
  /** Last day, ISO 8601, or empty. */
  to: string;
}

/** The query as the engine gets it: without invisible characters, in one line, at most 200 characters. */
export function engineQuery(typed: string): string {
  const clean = stripInvisible(typed).replace(/\s+/gu, ' ').trim();
  // A surrogate pair cut in half would be no character at all.
  return clean.slice(0, LONGEST).replace(/\p{Surrogate}$/u, '');
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
  if (request.query !== '') params.set('q', request.query);
  if (request.section !== '') params.set('section', request.section);
  if (request.from !== '') params.set('from', request.from);
  if (request.to !== '') params.set('to', request.to);
  return params.toString();
}

/** The request of an address. */
export function requestFromParams(params: URLSearchParams): SearchRequest {
  const day = (name: string) => {
    const value = params.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : '';
  };
  return {
    query: engineQuery(params.get('q') ?? ''),
    section: params.get('section') ?? '',
    from: day('from'),
    to: day('to'),
  };
}
