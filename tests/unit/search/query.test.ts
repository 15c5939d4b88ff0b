import { describe, expect, it } from 'vitest';
import { daysBetween, engineQuery, requestFromParams, requestToParams } from '../../../src/search/query.ts';

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
    [{ query: '50% + «نعم» & لا?', section: '', from: '', to: '' }],
    [{ query: '', section: '', from: '', to: '2022-12-31' }],
  ])('gives back what was asked (%#)', (request) => {
    expect(requestFromParams(new URLSearchParams(requestToParams(request)))).toEqual(request);
  });

  it('says nothing of what was not asked', () => {
    expect(requestToParams({ query: '', section: '', from: '', to: '' })).toBe('');
    expect(requestToParams({ query: 'غزة', section: '', from: '', to: '' })).toBe('q=%D8%BA%D8%B2%D8%A9');
  });

  it('is read with care, since anyone can write it', () => {
    const params = new URLSearchParams({ q: ' \u200Fغزة\n', section: 'world', from: 'أمس', to: '2022-9-1' });
    expect(requestFromParams(params)).toEqual({ query: 'غزة', section: 'world', from: '', to: '' });
  });
});
