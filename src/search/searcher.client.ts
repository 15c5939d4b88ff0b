import { stripMarks } from '../arabic/fold.ts';
import { wordsOf } from '../arabic/words.ts';
import { Archive, type Hit, type IndexedText } from './archive.client.ts';
import { askedBy, type Asked } from './asked.ts';
import { excerptOf, markedText } from './excerpt.ts';
import { addLinked, expand, type Expanded } from './expand.ts';
import { FACETS, narrow, type FilterValues } from './narrow.ts';
import type { Found, ResultView, SearchEngine, SearchRequest } from './protocol.ts';
import { isNarrowed, typedQuery } from './query.ts';
import { rank, rarity, type Ranked, type Term } from './rank.ts';

/** Forms of a word that are looked up. */
const MOST_FORMS = 60;

/** From this nearness on a story has all words as asked for, but for their clitics. */
const NEAR = 0.75;

/** Stories with all the words from which linked words are not looked up: each may load a file. */
const ENOUGH = 30;

/** From this weight on a form of an excluded word is excluded too: other clitics, not other words. */
const EXCLUDED = 0.7;

/** What a query found before filters are set. */
interface Answer {
  /** Numbers of stories, best first. */
  stories: number[];
  suggestion: string | undefined;
  /** Weights of the words that are marked in results. */
  wanted: ReadonlyMap<string, number>;
}

/** Finds stories: the words of a query are expanded, looked up in Pagefind one by one, and ranked together. */
export class Searcher implements SearchEngine {
  readonly #archive: Archive;
  readonly #base: string;
  readonly #ages: ReadonlyMap<number, number>;
  readonly #numbers: ReadonlyMap<string, number>;
  /** The last answer: another filter or order of the same query asks the index nothing. */
  #last: { query: string; answer: Promise<Answer> } | undefined;
  #wanted: ReadonlyMap<string, number> = new Map();
  #values: Promise<FilterValues> | undefined;

  constructor(archive: Archive, base: string) {
    this.#archive = archive;
    this.#base = base.replace(/\/$/u, '');
    this.#ages = new Map(archive.meta.byDate.map((story, age) => [story, age]));
    this.#numbers = new Map(archive.meta.ids.map((id, number) => [id, number]));
  }

  /** {@inheritDoc SearchEngine.find} */
  async find(request: SearchRequest): Promise<Found> {
    const query = typedQuery(request.query);
    if (this.#last?.query !== query) this.#last = { query, answer: this.#answer(askedBy(query)) };
    const { answer } = this.#last;
    answer.catch(() => (this.#last = undefined));
    const nothingAsked = query.trim() === '';
    const [{ stories, suggestion, wanted }, values] = await Promise.all([
      nothingAsked && isNarrowed(request) ? this.#everything() : answer,
      this.#filters(),
    ]);
    this.#wanted = wanted;
    const narrowed = narrow(stories, request, values);
    if (request.order === 'newest' && !nothingAsked)
      narrowed.stories.sort((a, b) => (this.#ages.get(b) ?? 0) - (this.#ages.get(a) ?? 0));
    return {
      ids: narrowed.stories.map((story) => this.archiveId(story)),
      suggestion,
      facets: narrowed.facets,
    };
  }

  /** The name of a story. */
  archiveId(story: number): string {
    return this.#archive.meta.ids[story] ?? '';
  }

  /** {@inheritDoc SearchEngine.view} */
  async view(ids: readonly string[]): Promise<ResultView[]> {
    const wanted = this.#wanted;
    return Promise.all(
      ids.map(async (id): Promise<ResultView> => {
        const { url, content, meta } = await this.#archive.story(id);
        return {
          url: this.#base + url,
          title: markedText(meta.title, wanted),
          section: meta.section,
          dateMs: Number(meta.date),
          excerpt: excerptOf(content, wanted),
        };
      }),
    );
  }

  /** All stories, the latest first. */
  #everything(): Answer {
    return { stories: this.#archive.meta.byDate.toReversed(), suggestion: undefined, wanted: new Map() };
  }

  #filters(): Promise<FilterValues> {
    this.#values ??= (async () => {
      const names = [...FACETS, 'day'] as const;
      const values = await Promise.all(names.map((name) => this.#archive.filter(name)));
      const empty = new Map<string, number[]>();
      const [section = empty, topic = empty, author = empty, day = empty] = values;
      return { section, topic, author, day };
    })();
    this.#values.catch(() => (this.#values = undefined));
    return this.#values;
  }

  /** The hits of the forms of an expanded word. */
  async #term({ forms, stories }: Expanded): Promise<Term> {
    const nearest = [...forms].sort((a, b) => b[1] - a[1]).slice(0, MOST_FORMS);
    const hits = await Promise.all(
      nearest.map(async ([form, weight]) => ({ weight, hits: await this.#archive.hits(form) })),
    );
    return { stories, forms: hits };
  }

  async #rank(expanded: readonly Expanded[]): Promise<Ranked[]> {
    const terms = await Promise.all(expanded.map((one) => this.#term(one)));
    return rank(terms, this.#archive.meta.ids.length, this.#ages);
  }

  async #answer(asked: Asked): Promise<Answer> {
    const archive = this.#archive;
    const expanded = await Promise.all(asked.words.map((word) => expand(word, archive)));
    let ranked = await this.#rank(expanded);
    if (ranked.filter(({ nearness }) => nearness >= NEAR).length < ENOUGH) {
      await Promise.all(expanded.map((one) => addLinked(one, archive)));
      ranked = await this.#rank(expanded);
    }
    let stories = ranked.map(({ story }) => story);
    const wanted = new Map<string, number>();
    for (const { forms, counts } of expanded) {
      for (const [form, weight] of forms)
        wanted.set(form, weight * rarity(counts.get(form) ?? 0, archive.meta.ids.length));
    }
    if (asked.phrases.length > 0) {
      stories = await this.#withPhrases(asked, stories);
      for (const word of asked.phrases.flat()) wanted.set(word, 1);
    }
    if (asked.excluded.length > 0) stories = await this.#without(asked.excluded, stories);
    return { stories, suggestion: await this.#suggestion(asked, expanded), wanted };
  }

  /** Stories that have all phrases: of those found if words are asked for too, else the most telling first. */
  async #withPhrases({ phrases, words }: Asked, stories: readonly number[]): Promise<number[]> {
    const known = await Promise.all(
      phrases.map(async (phrase) => {
        const groups = await Promise.all(phrase.map((word) => this.#archive.group(word)));
        const isKnown = groups.every(({ forms }, index) => forms.has(phrase[index] ?? ''));
        return isKnown ? this.#archive.phrase(phrase) : [];
      }),
    );
    const term = (hits: readonly Hit[]): Term => ({ stories: hits.length, forms: [{ weight: 1, hits }] });
    const ranked = rank(known.map(term), this.#archive.meta.ids.length, this.#ages);
    const having = ranked.filter(({ terms }) => terms === phrases.length).map(({ story }) => story);
    if (words.length === 0) return having;
    const set = new Set(having);
    return stories.filter((story) => set.has(story));
  }

  async #without(excluded: readonly string[], stories: readonly number[]): Promise<number[]> {
    const unwanted = new Set<number>();
    for (const word of excluded) {
      const { related, forms } = await this.#archive.group(word);
      const same = related.related(word).filter(({ weight }) => weight >= EXCLUDED);
      for (const form of new Set([...same.map((one) => one.form), ...(forms.has(word) ? [word] : [])]))
        for (const { story } of await this.#archive.hits(form)) unwanted.add(story);
    }
    return stories.filter((story) => !unwanted.has(story));
  }

  /** The query with its mistyped words as a story of the archive spells them. */
  async #suggestion(asked: Asked, expanded: readonly Expanded[]): Promise<string | undefined> {
    const wrong = expanded.filter(({ meant }) => meant !== undefined);
    if (wrong.length === 0 || asked.words.length === 0) return undefined;
    const meant = new Map(
      await Promise.all(
        wrong.map(async ({ asked: { typed }, meant: word = '' }) => [typed, await this.#spelling(word)] as const),
      ),
    );
    return asked.words.map(({ typed }) => meant.get(typed) ?? typed).join(' ');
  }

  /** A folded word as the story that is most about it spells it. */
  async #spelling(word: string): Promise<string> {
    const [hit] = await this.#archive.hits(word);
    if (!hit || !this.#numbers.has(this.archiveId(hit.story))) return word;
    const { content, meta }: IndexedText = await this.#archive.story(this.archiveId(hit.story));
    const text = `${meta.title}\n${content}`;
    const found = wordsOf(text).find((one) => one.word === word);
    return found ? stripMarks(text.slice(found.start, found.end)) : word;
  }
}
