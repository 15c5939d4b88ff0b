import { describe, expect, it } from 'vitest';
import type { SearchRequest } from '../../../src/search/protocol.ts';
import {
  asksNothing,
  daysBetween,
  engineQuery,
  isNarrowed,
  NOTHING_ASKED,
  requestFromParams,
  requestToParams,
  typedQuery,
} from '../../../src/search/query.ts';

const asked = (some: Partial<SearchRequest>): SearchRequest => ({ ...NOTHING_ASKED, ...some });

describe('engineQuery', () => {
  it.each([
    ['  سد \n النهضة\t', 'سد النهضة'],
    ['\u200Fغزة\u200E', 'غزة'],
    ['\u202B«كأس العالم»\u202C', '«كأس العالم»'],
    ['\uFEFF', ''],
    ['الإمارات ٢٠٢٢', 'الإمارات ٢٠٢٢'],
  ])('of %j is what a reader sees of it', (typed, query) => {
    expect(engineQuery(typed)).toBe(query);
  });

  it('is at most 200 characters long and ends in no half character', () => {
    expect(engineQuery('س'.repeat(500))).toBe('س'.repeat(200));
    expect(engineQuery(`${'س'.repeat(199)}😀`)).toBe('س'.repeat(199));
    expect(engineQuery(`${'س'.repeat(198)}😀😀`)).toBe(`${'س'.repeat(198)}😀`);
  });
});

describe('typedQuery', () => {
  it('keeps one space at the end, which says that the last word is whole', () => {
    expect(typedQuery(' كأس   ')).toBe('كأس ');
    expect(typedQuery('   ')).toBe('');
  });
});

describe('a request', () => {
  it('asks nothing while it has neither words nor a filter, whatever the order', () => {
    expect(asksNothing(asked({ query: ' \u200F', order: 'newest' }))).toBe(true);
    expect(asksNothing(asked({ query: 'غزة' }))).toBe(false);
    expect(asksNothing(asked({ topic: 'نوبل' }))).toBe(false);
  });

  it('is narrowed by each of its filters, and by no words or order', () => {
    for (const filter of ['section', 'topic', 'author', 'from', 'to'] as const)
      expect(isNarrowed(asked({ [filter]: 'x' }))).toBe(true);
    expect(isNarrowed(asked({ query: 'غزة', order: 'newest' }))).toBe(false);
  });
});

describe('daysBetween', () => {
  const days = ['2021-12-31', '2022-01-01', '2022-09-19', '2022-09-20', '2023-01-01'];

  it.each([
    ['', '', days],
    ['2022-01-01', '', days.slice(1)],
    ['', '2022-09-19', days.slice(0, 3)],
    ['2022-01-01', '2022-09-20', days.slice(1, 4)],
    ['2022-09-19', '2022-09-19', ['2022-09-19']],
    ['2023-01-01', '2022-01-01', []],
  ])('from %j to %j, both included', (from, to, between) => {
    expect(daysBetween(days, from, to)).toEqual(between);
  });
});

describe('the address of a search', () => {
  it.each([
    [{ query: 'سد النهضة', section: 'world', from: '2022-01-01', to: '2022-12-31' }],
    [{ query: '50% + «نعم» & لا?' }],
    [{ to: '2022-12-31' }],
    [{ query: 'غزة', topic: 'الأمم المتحدة', author: 'salma-haddad', order: 'newest' as const }],
  ])('gives back what was asked (%#)', (some) => {
    expect(requestFromParams(new URLSearchParams(requestToParams(asked(some))))).toEqual(asked(some));
  });

  it('says nothing of what was not asked', () => {
    expect(requestToParams(NOTHING_ASKED)).toBe('');
    expect(requestToParams(asked({ query: 'غزة ' }))).toBe('q=%D8%BA%D8%B2%D8%A9');
  });

  it('is read with care, since anyone can write it', () => {
    const params = new URLSearchParams({
      q: ' \u200Fغزة\n',
      section: 'world',
      from: 'أمس',
      to: '2022-02-30',
      order: 'oldest',
    });
    expect(requestFromParams(params)).toEqual(asked({ query: 'غزة', section: 'world' }));
  });
});
