import { FormGroup } from '../arabic/relations.ts';
import { FILTER, filterValues, type FilterValues } from './filters.ts';
import { readFilter, unpackFile, type IndexMeta } from './index-files.ts';
import { groupOf, keyOf, linkOfKey, wordOfKey, type Link } from './keys.ts';
import { VOCABULARY, type StoryMeta } from './settings.ts';
import { readVocabulary, type KnownWord } from './vocabulary.ts';
import { Watch } from './watch.client.ts';

/** What Pagefind gives for one result (https://pagefind.app/docs/api/). */
interface PagefindResult {
  id: string;
  score: number;
  /** Places of the words in the content. */
  words: number[];
  matchedMetaFields?: string[];
}

/** The part of Pagefind's browser module that is used. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  preload: (term: string) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/** A story as the index keeps it. */
export interface IndexedText {
  /** Path from the site's root, without its base. */
  url: string;
  /** Summary and body. */
  content: string;
  meta: StoryMeta;
}

/** A story that has a word. */
export interface Hit {
  /** Its number. */
  story: number;
  /** How much of it the word is, from 0 to 1, beside the story that it is most of. */
  share: number;
  /** Places of the word in headline, summary and body, counted in words. */
  places: number[];
  /** Whether it stands in the headline. */
  inHeadline: boolean;
  /** Whether it stands in kicker, source, place, authors or topics. */
  inAbout: boolean;
}

/** All forms of a core and the links of their words. */
export interface Group {
  /** Stories by form. */
  forms: ReadonlyMap<string, number>;
  related: FormGroup;
  links: Link[];
}

const utf8 = new TextDecoder();

/**
 * The archive as the reader's browser knows it: Pagefind finds, and loads the files it needs; what those files say of
 * the words beside one another is read from the same responses, so that nothing is loaded twice.
 */
export class Archive {
  /** The names of stories by number, and the order of their dates. */
  readonly meta: IndexMeta;
  readonly #folder: string;
  readonly #pagefind: Pagefind;
  readonly #watch: Watch;
  readonly #numbers: Map<string, number>;
  readonly #made = new Map<string, Group>();
  readonly #hits = new Map<string, Promise<Hit[]>>();
  readonly #stories = new Map<string, Promise<IndexedText>>();
  #vocabulary: Promise<KnownWord[]> | undefined;
  #filters: Promise<FilterValues> | undefined;

  private constructor(folder: string, pagefind: Pagefind, watch: Watch, meta: IndexMeta) {
    this.#folder = folder;
    this.#pagefind = pagefind;
    this.#watch = watch;
    this.meta = meta;
    this.#numbers = new Map(meta.ids.map((id, number) => [id, number]));
  }

  /**
   * Loads Pagefind.
   * @param module address of its module
   * @param base the site's base path
   * @throws when it or its index cannot be loaded
   */
  static async open(module: string, base: string): Promise<Archive> {
    const watch = new Watch();
    const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
    // Only how much of a story a word is counts here; all else of the ranking is ours (rank.ts).
    await pagefind.options({
      baseUrl: base,
      excerptLength: 1,
      ranking: { termFrequency: 1, termSaturation: 1.2, pageLength: 0.5, termSimilarity: 0 },
    });
    await pagefind.init();
    const meta = await watch.meta;
    return new Archive(new URL('.', new URL(module, location.href)).href, pagefind, watch, meta);
  }

  /** Loads the index files in which keys can begin so. */
  async #load(beginning: string): Promise<void> {
    await this.#pagefind.preload(beginning);
    await this.#watch.settled();
  }

  /** The forms of a word's core that the archive has. @throws when the index cannot be loaded */
  async group(word: string): Promise<Group> {
    const core = groupOf(word);
    let group = this.#made.get(core);
    if (group) return group;
    await this.#load(core);
    const forms = new Map<string, number>();
    const links: Link[] = [];
    for (const [key, stories] of this.#watch.groups.get(core) ?? []) {
      const form = wordOfKey(key);
      if (form !== undefined) forms.set(form, stories);
      const link = linkOfKey(key);
      if (link) links.push(link);
    }
    group = { forms, related: new FormGroup(forms), links };
    this.#made.set(core, group);
    return group;
  }

  /** All words of loaded index files whose core, or which themselves, begin so. */
  async beginning(core: string): Promise<Map<string, number>> {
    // What begins so may go on in the next file, where its last continuation is.
    await Promise.all([this.#load(core), this.#load(`${core}ي`)]);
    const words = new Map<string, number>();
    for (const [group, keys] of this.#watch.groups) {
      if (!group.startsWith(core) && !core.startsWith(group)) continue;
      for (const [key, stories] of keys) {
        const word = wordOfKey(key);
        if (word !== undefined) words.set(word, stories);
      }
    }
    return words;
  }

  /** The stories that have a word, which must be one the archive has. */
  hits(word: string): Promise<Hit[]> {
    return this.#find(keyOf(word));
  }

  /** The stories that have words one after the other. */
  phrase(words: readonly string[]): Promise<Hit[]> {
    return this.#find(`"${words.map(keyOf).join(' ')}"`);
  }

  #find(query: string): Promise<Hit[]> {
    let hits = this.#hits.get(query);
    if (!hits) {
      hits = this.#search(query);
      this.#hits.set(query, hits);
    }
    return hits;
  }

  async #search(query: string): Promise<Hit[]> {
    const { results } = await this.#pagefind.search(query);
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    return results.flatMap(({ id, score, words, matchedMetaFields = [] }): Hit[] => {
      const story = this.#numbers.get(id);
      if (story === undefined) return [];
      const [inHeadline, inAbout] = [
        matchedMetaFields.includes('title'),
        matchedMetaFields.includes('about'),
      ];
      return [{ story, share: score / best, places: words, inHeadline, inAbout }];
    });
  }

  /** Stories by value of each filter; loaded when first asked for. @throws when they cannot be loaded */
  filters(): Promise<FilterValues> {
    if (!this.#filters) {
      const file = this.meta.filters.get(FILTER);
      const loaded = file === undefined ? Promise.resolve(new Map()) : this.#filter(file);
      this.#filters = loaded.then(filterValues);
      this.#filters.catch(() => (this.#filters = undefined));
    }
    return this.#filters;
  }

  async #filter(file: string): Promise<Map<string, number[]>> {
    return readFilter(await this.#file(`filter/${file}.pf_filter`));
  }

  /** All words of at least two stories; loaded when first asked for. @throws when they cannot be loaded */
  async vocabulary(): Promise<KnownWord[]> {
    this.#vocabulary ??= this.#file(VOCABULARY).then((bytes) => readVocabulary(utf8.decode(bytes)));
    return this.#vocabulary.catch((error: unknown) => {
      this.#vocabulary = undefined;
      throw error;
    });
  }

  /** A story as it is shown. @throws when it cannot be loaded */
  story(id: string): Promise<IndexedText> {
    let story = this.#stories.get(id);
    if (!story) {
      story = this.#file(`fragment/${id}.pf_fragment`).then(
        (bytes) => JSON.parse(utf8.decode(bytes)) as IndexedText,
      );
      story.catch(() => this.#stories.delete(id));
      this.#stories.set(id, story);
    }
    return story;
  }

  async #file(name: string): Promise<Uint8Array> {
    const response = await fetch(this.#folder + name);
    if (!response.ok) throw new Error(`${response.status} ${name}`);
    return unpackFile(new Uint8Array(await response.arrayBuffer()));
  }
}
