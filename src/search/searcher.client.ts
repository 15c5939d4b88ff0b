import type { Archive } from './archive.client.ts';
import { askedBy } from './asked.ts';
import { excerptOf, markedText } from './excerpt.ts';
import { expand, type Expanded } from './expand.ts';
import { facetsOf, narrow } from './narrow.ts';
import { addCompounds, addLinked, COMPOUND, linkedGroups } from './linked.ts';
import type { Facets, Found, ResultView, SearchEngine, SearchRequest } from './protocol.ts';
import { isNarrowed, typedQuery } from './query.ts';
import { NEAR, relevant } from './relevant.ts';
import { withoutExcluded, withPhrases } from './restrict.ts';
import { suggestionFor } from './suggestion.ts';
import { rank, rarity, type Ranked, type Term } from './rank.ts';

/** Forms of a word that are looked up. */
const MOST_FORMS = 60;

/** Stories with all the words from which linked words are not looked up: each may load a file. */
const ENOUGH = 30;

/** From this grade on links are looked up though many stories have all words. */
const SURE_LINK = 7;

/** From this weight on a word is marked in results. */
const MARKED = 0.45;

/** Results whose texts are on their way before the page asks for them. */
const PREFETCHED = 4;

/** Thrown for a query after which another was asked: nobody waits for its answer any more. */
export class Superseded extends Error {}

/** What a query found before filters are set. */
interface Answer {
  /** Numbers of stories, best first. */
  stories: number[];
  suggestion: string | undefined;
  /** Weights of the words that are marked in results. */
  wanted: ReadonlyMap<string, number>;
}

/** What is asked of the archive. */
type Known = Pick<
  Archive,
  'meta' | 'group' | 'beginning' | 'vocabulary' | 'hits' | 'phrase' | 'filters' | 'story'
>;

/** Finds stories: the words of a query are expanded, looked up in Pagefind one by one, and ranked together. */
export class Searcher implements SearchEngine {
  readonly #archive: Known;
  readonly #base: string;
  readonly #ages: ReadonlyMap<number, number>;
  /** The last answer: another filter or order of the same query asks the index nothing. */
  #last: { query: string; answer: Promise<Answer> } | undefined;
  #wanted: ReadonlyMap<string, number> = new Map();

  constructor(archive: Known, base: string) {
    this.#archive = archive;
    this.#base = base.replace(/\/$/u, '');
    this.#ages = new Map(archive.meta.byDate.map((story, age) => [story, age]));
  }

  /** All that a query finds, whatever the filters. Without a query that is everything. */
  async #found(request: SearchRequest): Promise<Answer> {
    const query = typedQuery(request.query);
    if (query.trim() === '') return this.#everything();
    if (this.#last?.query !== query) this.#last = { query, answer: this.#answer(query) };
    const { answer } = this.#last;
    answer.catch(() => {
      if (this.#last?.answer === answer) this.#last = undefined;
    });
    return answer;
  }

  /** {@inheritDoc SearchEngine.find} */
  async find(request: SearchRequest): Promise<Found> {
    const [{ stories, suggestion, wanted }, values] = await Promise.all([
      this.#found(request),
      isNarrowed(request) ? this.#archive.filters() : undefined,
    ]);
    this.#wanted = wanted;
    const left = values ? narrow(stories, request, values) : [...stories];
    if (request.order === 'newest') left.sort((a, b) => (this.#ages.get(b) ?? 0) - (this.#ages.get(a) ?? 0));
    const ids = left.map((story) => this.#idOf(story));
    for (const id of ids.slice(0, PREFETCHED)) this.#archive.story(id).catch(() => undefined);
    return { ids, suggestion };
  }

  /** {@inheritDoc SearchEngine.facets} */
  async facets(request: SearchRequest): Promise<Facets> {
    const [{ stories }, values] = await Promise.all([this.#found(request), this.#archive.filters()]);
    return facetsOf(stories, request, values);
  }

  #idOf(story: number): string {
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

  /** The hits of the forms of an expanded word. */
  async #term({ forms, guesses, isCompleted, phrases, counts, stories }: Expanded): Promise<Term> {
    const nearest = (some: ReadonlyMap<string, number>) => [...some].sort((a, b) => b[1] - a[1]);
    const look = (isGuess: boolean, some: [string, number][]) =>
      some.map(async ([form, weight]) => ({ weight, isGuess, hits: await this.#archive.hits(form) }));
    const [likeliest] = nearest(guesses);
    const found = await Promise.all([
      ...look(false, nearest(forms).slice(0, MOST_FORMS)),
      ...look(true, nearest(guesses)),
      ...phrases.map(async (phrase) => ({
        weight: COMPOUND,
        isGuess: false,
        hits: await this.#archive.phrase(phrase),
      })),
    ]);
    return { stories: stories || (counts.get(likeliest?.[0] ?? '') ?? 0), forms: found, isCompleted };
  }

  async #rank(expanded: readonly Expanded[]): Promise<Ranked[]> {
    const terms = await Promise.all(expanded.map((one) => this.#term(one)));
    return rank(terms, this.#archive.meta.ids.length, this.#ages);
  }

  async #answer(query: string): Promise<Answer> {
    const archive = this.#archive;
    const asked = askedBy(query);
    const goOn = () => {
      if (this.#last?.query !== query) throw new Superseded(query);
    };
    const expanded = await Promise.all(asked.words.map((word) => expand(word, archive)));
    goOn();
    await addCompounds(expanded, archive);
    // What is linked surely is wanted in any case: its files come while the first forms are looked up.
    const sure = Promise.all(expanded.map((one) => linkedGroups(one, archive, SURE_LINK)));
    let [ranked] = await Promise.all([this.#rank(expanded), sure]);
    goOn();
    const near = ranked.filter(({ nearness }) => nearness >= NEAR).length;
    const least = near < ENOUGH ? 1 : SURE_LINK;
    const added = await Promise.all(expanded.map((one) => addLinked(one, archive, least)));
    if (added.includes(true)) ranked = await this.#rank(expanded);
    let stories = relevant(ranked).map(({ story }) => story);
    const excludes = asked.excluded.length > 0 || asked.excludedPhrases.length > 0;
    const isOnlyMinus = asked.words.length === 0 && asked.phrases.length === 0 && excludes;
    if (isOnlyMinus) stories = this.#everything().stories;
    const wanted = this.#wantedOf(expanded);
    if (asked.phrases.length > 0) {
      stories = await withPhrases(asked, stories, archive, this.#ages);
      for (const word of asked.phrases.flat()) wanted.set(word, 1);
    }
    if (excludes) stories = await withoutExcluded(asked, stories, archive);
    return { stories, suggestion: await suggestionFor(query, expanded, ranked, archive), wanted };
  }

  /** What is marked in results: what was asked for, not every word that may have to do with it. */
  #wantedOf(expanded: readonly Expanded[]): Map<string, number> {
    const wanted = new Map<string, number>();
    const all = this.#archive.meta.ids.length;
    for (const { forms, guesses, phrases, counts } of expanded) {
      for (const [form, weight] of [...forms, ...guesses])
        if (weight >= MARKED) wanted.set(form, weight * rarity(counts.get(form) ?? 0, all));
      for (const word of phrases.flat()) wanted.set(word, wanted.get(word) ?? 1);
    }
    return wanted;
  }
}
