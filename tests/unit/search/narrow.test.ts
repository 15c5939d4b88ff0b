import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER, filterValue, filterValues } from '../../../src/search/filters.ts';
import { facetsOf, narrow } from '../../../src/search/narrow.ts';
import type { SearchRequest } from '../../../src/search/protocol.ts';
import { NOTHING_ASKED } from '../../../src/search/query.ts';

/** As the index has them: six stories of two sections. */
const VALUES = filterValues(
  new Map([
    [filterValue('section', 'world'), [0, 1, 2]],
    [filterValue('section', 'science'), [3, 4, 5]],
    [filterValue('topic', 'غزة'), [0, 1]],
    [filterValue('topic', 'غزّه'), [2]],
    [filterValue('topic', 'نوبل: الطب'), [3, 4]],
    [filterValue('author', 'salma'), [0, 3]],
    [filterValue('author', 'omar'), [1]],
    [filterValue('day', '2022-09-19'), [0, 3]],
    [filterValue('day', '2022-09-20'), [1, 4]],
    [filterValue('day', '2023-01-01'), [2, 5]],
  ]),
);
const FOUND = [5, 0, 3, 1, 4, 2];
const asked = (some: Partial<SearchRequest>): SearchRequest => ({ ...NOTHING_ASKED, query: 'سد', ...some });

describe('what is left of found stories', () => {
  it.each<[Partial<SearchRequest>, number[]]>([
    [{}, FOUND],
    [{ section: 'world' }, [0, 1, 2]],
    [{ section: 'sport' }, []],
    [{ topic: 'غزة' }, [0, 1, 2]],
    [{ topic: 'غزه' }, [0, 1, 2]],
    [{ topic: 'نوبل: الطب' }, [3, 4]],
    [{ author: 'salma' }, [0, 3]],
    [{ author: 'sal' }, []],
    [{ from: '2022-09-20' }, [5, 1, 4, 2]],
    [{ to: '2022-09-20' }, [0, 3, 1, 4]],
    [{ from: '2022-09-20', to: '2022-09-20' }, [1, 4]],
    [{ from: '2023-01-02' }, []],
    [{ section: 'science', from: '2022-09-20', topic: 'نوبل: الطب' }, [4]],
    [{ section: 'world', topic: 'نوبل: الطب' }, []],
    [{ order: 'newest' }, FOUND],
  ])('by %j are %j, in their order', (some, left) => {
    expect(narrow(FOUND, asked(some), VALUES)).toEqual(left);
  });

  it('is in the order they were found in, whatever that is', () => {
    const ordered = fc.shuffledSubarray(FOUND);
    const request = fc.record({
      section: fc.constantFrom('', 'world', 'science'),
      topic: fc.constantFrom('', 'غزة', 'نوبل: الطب'),
      author: fc.constantFrom('', 'salma', 'omar'),
      from: fc.constantFrom('', '2022-09-20'),
    });
    fc.assert(
      fc.property(ordered, request, (found, some) => {
        const left = narrow(found, asked(some), VALUES);
        expect(left).toEqual(found.filter((story) => left.includes(story)));
      }),
    );
  });
});

describe('the values of a filter', () => {
  it('count the found stories of each, the most frequent first', () => {
    expect(facetsOf(FOUND, asked({}), VALUES)).toEqual({
      section: [
        ['science', 3],
        ['world', 3],
      ],
      topic: [
        ['غزة', 3],
        ['نوبل: الطب', 2],
      ],
      author: [
        ['salma', 2],
        ['omar', 1],
      ],
    });
  });

  it('count what each would leave beside the other filters, not beside its own', () => {
    const { section, topic, author } = facetsOf(FOUND, asked({ section: 'world' }), VALUES);
    expect(section.map(([, stories]) => stories)).toEqual([3, 3]);
    expect(topic).toEqual([['غزة', 3]]);
    expect(author).toEqual([
      ['omar', 1],
      ['salma', 1],
    ]);
  });

  it('are those that narrow leaves', () => {
    for (const filter of ['section', 'topic', 'author'] as const) {
      const request = asked({ from: '2022-09-20' });
      for (const [value, stories] of facetsOf(FOUND, request, VALUES)[filter])
        expect(narrow(FOUND, { ...request, [filter]: value }, VALUES)).toHaveLength(stories);
    }
  });

  it('are none of stories that were not found', () => {
    expect(facetsOf([], asked({}), VALUES)).toEqual({ section: [], topic: [], author: [] });
    expect(facetsOf([5], asked({}), VALUES)).toEqual({ section: [['science', 1]], topic: [], author: [] });
  });
});

describe('filterValues', () => {
  it('gives each value back to its filter, with the colons it holds', () => {
    expect([...VALUES.topic.keys()]).toEqual(['غزة', 'غزّه', 'نوبل: الطب']);
    expect(VALUES.day.get('2023-01-01')).toEqual([2, 5]);
  });

  it('leaves out what is none of the filters of the page', () => {
    const values = filterValues(new Map([['place:غزة', [1]]]));
    expect(Object.values(values).every((some) => some.size === 0)).toBe(true);
    expect(Object.keys(values)).not.toContain(FILTER);
  });
});
