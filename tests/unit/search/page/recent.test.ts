import { describe, expect, it } from 'vitest';
import { storedSearches, withSearch } from '../../../../src/search/page/recent.ts';

describe('recent searches', () => {
  it('are newest first, each once, at most eight', () => {
    const eight = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(withSearch(eight, 'غزة')).toEqual(['غزة', '1', '2', '3', '4', '5', '6', '7']);
    expect(withSearch(eight, '3')).toEqual(['3', '1', '2', '4', '5', '6', '7', '8']);
    expect(withSearch(['غزة'], '')).toEqual(['غزة']);
  });

  it.each([[null], ['{'], ['{"a":1}'], ['"غزة"'], ['[1,null,""]']])(
    'are none where storage holds %j',
    (stored) => {
      expect(storedSearches(stored)).toEqual([]);
    },
  );

  it('are read back as they were kept', () => {
    expect(storedSearches(JSON.stringify(['غزة', 5, 'نوبل']))).toEqual(['غزة', 'نوبل']);
  });
});
