/** A key of a story (a topic or a word), and how much it says there. */
export type WeightedKey = readonly [key: string, weight: number];

/** Keys carried by more earlier stories than this say little, and looking through them would cost O(N^2). */
const COMMON = 200;

/** Carriers that are looked through for one story, those of the rarest keys first: this keeps a build linear. */
const MOST_CARRIERS = 600;

/** Of the stories met so, this many are compared in full. */
const CANDIDATES = 8;

/** Stories assumed to have gone before, none of which has the key: among the first stories every word is rare. */
const PRIOR = 500;

/** Taken from a key's rarity (a natural logarithm): what stands in every third story says nothing. */
const FLOOR = 1;

/** A story of the index, by its place from the oldest, and how like it is. */
export interface Likeness {
  /** Its place, from 0. */
  story: number;
  /** Cosine of the two stories' keys, each by weight and rarity: 0 to 1. */
  likeness: number;
  /** Keys that both have and that are not common, as `evidenceOf` counts them. */
  evidence: number;
}

/** A story's keys as numbers, with their weights. */
interface Story {
  keys: number[];
  weights: number[];
}

/**
 * An inverted index of stories that grows from the oldest to the newest: a story is compared with those before it by the
 * keys that they share, rare ones counting more (tf-idf and cosine: Manning, Raghavan and Schütze, "Introduction to
 * Information Retrieval", 2008, 6.2 and 6.3). Our own, since it must know nothing of newer stories, and be cheap enough
 * to be filled anew in every build.
 */
export class StoryIndex {
  readonly #ids = new Map<string, number>();
  readonly #carriers: number[][] = [];
  readonly #counts: number[] = [];
  readonly #stories: Story[] = [];
  readonly #evidenceOf: (weight: number, other: number) => number;
  /** Natural logarithms of whole numbers: rarities are asked for some hundred times a story. */
  readonly #logs: Float64Array;
  // Of the story being compared, and empty again after it: arrays and not maps, since every build fills them.
  readonly #score: Float64Array;
  readonly #met: Uint8Array;
  readonly #own: number[] = [];

  /**
   * @param stories how many will be added
   * @param evidenceOf what a shared key counts as evidence, by its weights in the two stories
   */
  constructor(stories: number, evidenceOf: (weight: number, other: number) => number) {
    this.#score = new Float64Array(stories);
    this.#met = new Uint8Array(stories);
    this.#logs = Float64Array.from({ length: Math.max(stories, PRIOR) + stories + 2 }, (_, n) => Math.log(n));
    this.#evidenceOf = evidenceOf;
  }

  /** How much a key tells now. */
  #rarity(key: number): number {
    const count = (this.#counts[key] ?? 0) + 1;
    const stories = Math.max(this.#stories.length + 1, PRIOR);
    return Math.max(0, (this.#logs[stories + count] ?? 0) - (this.#logs[count] ?? 0) - FLOOR);
  }

  #storyOf(weighted: readonly WeightedKey[]): Story {
    const keys: number[] = [];
    const weights: number[] = [];
    for (const [name, weight] of weighted) {
      let key = this.#ids.get(name);
      if (key === undefined) {
        key = this.#ids.size;
        this.#ids.set(name, key);
        this.#carriers.push([]);
        this.#counts.push(0);
        this.#own.push(0);
      }
      keys.push(key);
      weights.push(weight);
    }
    return { keys, weights };
  }

  /** The earlier stories that share most, by the rarest keys alone. */
  #candidates({ keys, weights }: Story): number[] {
    const score = this.#score;
    const met = this.#met;
    const counts = this.#counts;
    const countOf = (at: number) => counts[keys[at] ?? 0] ?? 0;
    const order: number[] = [];
    for (const at of keys.keys()) if (countOf(at) > 0 && countOf(at) <= COMMON) order.push(at);
    order.sort((a, b) => countOf(a) - countOf(b));
    const touched: number[] = [];
    let left = MOST_CARRIERS;
    for (const at of order) {
      const key = keys[at] ?? 0;
      const carriers = this.#carriers[key] ?? [];
      left -= carriers.length;
      if (left < 0) break;
      const worth = this.#rarity(key) ** 2 * (weights[at] ?? 0);
      for (const story of carriers) {
        if (met[story] === 0) {
          touched.push(story);
          met[story] = 1;
        }
        score[story] = (score[story] ?? 0) + worth;
      }
    }
    const best: number[] = [];
    for (const story of touched) {
      const own = score[story] ?? 0;
      let at = best.length;
      while (at > 0) {
        const other = best[at - 1] ?? 0;
        const theirs = score[other] ?? 0;
        if (theirs > own || (theirs === own && other > story)) break;
        at -= 1;
      }
      if (at >= CANDIDATES) continue;
      best.splice(at, 0, story);
      if (best.length > CANDIDATES) best.pop();
    }
    for (const story of touched) {
      score[story] = 0;
      met[story] = 0;
    }
    return best;
  }

  /** Compares a story, whose own keys are laid out in #own, with another. */
  #compareOwn(norm: number, story: number): Likeness {
    const { keys, weights } = this.#stories[story] ?? { keys: [], weights: [] };
    let theirs = 0;
    let shared = 0;
    let evidence = 0;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      const rarity = this.#rarity(key);
      const worth = (weights[at] ?? 0) * rarity;
      theirs += worth * worth;
      const own = this.#own[key] ?? 0;
      if (own === 0) continue;
      shared += own * rarity * worth;
      if ((this.#counts[key] ?? 0) <= COMMON) evidence += this.#evidenceOf(own, weights[at] ?? 0);
    }
    return { story, likeness: shared === 0 ? 0 : shared / Math.sqrt(norm * theirs), evidence };
  }

  /** Compares a story with others, in their order. */
  #compareAll({ keys, weights }: Story, others: readonly number[]): Likeness[] {
    let norm = 0;
    for (const [at, key] of keys.entries()) {
      this.#own[key] = weights[at] ?? 0;
      norm += ((weights[at] ?? 0) * this.#rarity(key)) ** 2;
    }
    const compared = others.map((other) => this.#compareOwn(norm, other));
    for (const key of keys) this.#own[key] = 0;
    return compared;
  }

  /** Compares two stories of the index. */
  compare(one: number, other: number): Likeness {
    const story = this.#stories[one] ?? { keys: [], weights: [] };
    return this.#compareAll(story, [other])[0] ?? { story: other, likeness: 0, evidence: 0 };
  }

  /** Adds the next story. @returns the earlier ones that are most like it, in no certain order */
  add(weighted: readonly WeightedKey[]): Likeness[] {
    const story = this.#storyOf(weighted);
    const found = this.#compareAll(story, this.#candidates(story));
    const place = this.#stories.push(story) - 1;
    for (const key of story.keys) {
      const count = (this.#counts[key] ?? 0) + 1;
      this.#counts[key] = count;
      // Past that number they are looked at no more, only counted.
      if (count <= COMMON) this.#carriers[key]?.push(place);
      else if (count === COMMON + 1) this.#carriers[key] = [];
    }
    return found;
  }
}
