import { describe, expect, it } from 'vitest';
import { FormGroup } from '../../../src/arabic/relations.ts';
import { wordsOf } from '../../../src/arabic/words.ts';
import type { Archive, Group, Hit, IndexedText } from '../../../src/search/archive.client.ts';
import { groupOf } from '../../../src/search/keys.ts';
import { NOTHING_ASKED } from '../../../src/search/query.ts';
import { Searcher } from '../../../src/search/searcher.client.ts';

/** An archive of some texts, the oldest first: what Pagefind and its files would say of them. */
class Texts implements Pick<Archive, keyof Archive> {
  readonly meta: Archive['meta'];
  readonly #texts: string[];
  readonly #words: string[][];

  constructor(...texts: string[]) {
    this.#texts = texts;
    this.#words = texts.map((text) => wordsOf(text).map(({ word }) => word));
    const stories = [...texts.keys()];
    this.meta = { ids: stories.map(String), byDate: stories, filters: new Map() };
  }

  #forms(suits: (word: string) => boolean): Map<string, number> {
    const forms = new Map<string, number>();
    for (const words of this.#words)
      for (const word of new Set(words)) if (suits(word)) forms.set(word, (forms.get(word) ?? 0) + 1);
    return forms;
  }

  group(word: string): Promise<Group> {
    const forms = this.#forms((one) => groupOf(one) === groupOf(word));
    return Promise.resolve({ forms, related: new FormGroup(forms), links: [] });
  }

  beginning(core: string) {
    return Promise.resolve(this.#forms((word) => groupOf(word).startsWith(core)));
  }

  vocabulary() {
    const known = [...this.#forms(() => true)];
    return Promise.resolve(known.map(([word, stories]) => ({ word, grade: Math.floor(Math.log2(stories)) })));
  }

  hits(word: string): Promise<Hit[]> {
    return this.phrase([word]);
  }

  phrase(phrase: readonly string[]): Promise<Hit[]> {
    // Pagefind finds whatever begins with what is asked: a word that no story has would find others.
    for (const word of phrase)
      if (!this.#words.some((words) => words.includes(word))) throw new Error(`unknown: ${word}`);
    const hits = this.#words.map((words, story): Hit => {
      const places = [...words.keys()].filter((at) =>
        phrase.every((word, index) => words[at + index] === word),
      );
      return { story, share: 0.5, places, inHeadline: false, inAbout: false };
    });
    return Promise.resolve(hits.filter(({ places }) => places.length > 0));
  }

  filters() {
    return Promise.resolve({ section: new Map(), topic: new Map(), author: new Map(), day: new Map() });
  }

  story(id: string): Promise<IndexedText> {
    const content = this.#texts[Number(id)] ?? '';
    return Promise.resolve({ url: `/${id}/`, content, meta: { title: '', date: '0', section: '' } });
  }
}

/** Numbers of the stories that a query finds, in their order. */
async function found(query: string, archive: Texts): Promise<number[]> {
  const { ids } = await new Searcher(archive, '/').find({ ...NOTHING_ASKED, query });
  return ids.map(Number).sort((a, b) => a - b);
}

const NEWS = new Texts(
  'مصر تعلن موقفها من سد النهضة',
  'مصر تبني سدا آخر قبل النهضة',
  'مجلس الأمن يدعو مصر وإثيوبيا',
  'الأمن في مجلس النواب',
  'إثيوبيا بلا اتفاق',
);

describe('a search', () => {
  it.each([
    ['مصر', [0, 1, 2]],
    ['"سد النهضة"', [0]],
    ['مصر "مجلس الأمن"', [2]],
    ['"الأمن مجلس"', []],
    ['"سد الفرات"', []],
  ])('for %s finds the stories %j', async (query, stories) => {
    expect(await found(query, NEWS)).toEqual(stories);
  });

  it.each([
    ['a word', 'مصر -مجلس', [0, 1]],
    ['a word with another ending', 'مصر -سد', [2]],
    ['a phrase', 'مصر -"سد النهضة"', [1, 2]],
    ['two phrases', 'مصر -"سد النهضة" -«مجلس الأمن»', [1]],
    ['a phrase and a word', 'مصر -"سد النهضة" -آخر', [2]],
    ['a phrase of which no story has a word', 'مصر -"سد الفرات"', [0, 1, 2]],
    ['a phrase that no story has', 'مصر -"النهضة سد"', [0, 1, 2]],
    ['a phrase from stories with another', '"مجلس الأمن" -"مصر وإثيوبيا"', []],
    ['a word from all there are', '-مصر', [3, 4]],
    ['a phrase from all there are', '-"سد النهضة"', [1, 2, 3, 4]],
  ])('leaves out stories with %s: %s', async (_what, query, stories) => {
    expect(await found(query, NEWS)).toEqual(stories);
  });

  it('leaves out stories with the word behind clitics', async () => {
    const archive = new Texts('مصر وإثيوبيا', 'مصر والسودان', ...Array<string>(20).fill('إثيوبيا'));
    expect(await found('مصر -إثيوبيا', archive)).toEqual([1]);
  });
});
