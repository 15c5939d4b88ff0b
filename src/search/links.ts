import { keyOf, keyOfLink, wordOfKey, type Link } from './keys.ts';
import { proposedPairs, type Pair } from './link-pairs.ts';
import type { ShardFile } from './shard-file.ts';
import { countPages, pagesOfRun } from './word-list.ts';

/**
 * Links between words that no affix makes of one another, mined from the archive: a noun and its broken plural, the
 * spellings of a name. Rules propose (src/arabic/broken-plurals.ts, transliteration.ts), the archive decides: both must
 * be nouns, that is, take the article, and stand in the same stories more often than chance would have it. A story about
 * مساجد speaks of a مسجد; one about علم (flag) does not speak of إعلام.
 */

/** Clitics with which a noun's stories are counted. */
const CLITICS = ['', 'ال', 'و', 'وال', 'ب', 'ل', 'لل', 'بال'];

/** Fewest stories that a noun, and that both words of a pair, must have. */
const FEWEST = 2;

/**
 * How many times as often as by chance both must stand in a story, and by how many standard deviations: one of the two;
 * a word of every third story cannot be met much more often than by chance.
 */
const EVIDENCE: readonly { lift: number; deviation: number }[] = [
  { lift: 2, deviation: 2.5 },
  { lift: 1.3, deviation: 4 },
];

/** Grades (1 to 9) by lift: the first grade, and what each doubling adds. */
const FIRST_GRADE = 4.5;
const BY_DOUBLING = 1.5;
const HIGHEST = 9;

/** Grades of spellings of a name, which seldom stand in one story: each newsroom has its own. */
const SPELLING = 6;

const latin1 = (text: string) => Buffer.from(text).toString('latin1');
const fromLatin1 = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8');

/** Stories by folded word. */
function countWords(shards: readonly ShardFile[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const shard of shards) {
    for (const { word, runs } of shard.words('', undefined))
      keys.set(word, (keys.get(word) ?? 0) + countPages(runs));
  }
  const counts = new Map<string, number>();
  for (const [key, count] of keys) {
    const word = wordOfKey(fromLatin1(key));
    if (word !== undefined) counts.set(word, count);
  }
  return counts;
}

/** The stories of words in any of their usual clitics. */
function storiesOf(words: ReadonlySet<string>, shards: readonly ShardFile[]): Map<string, Set<number>> {
  const stories = new Map([...words].map((word) => [word, new Set<number>()]));
  const byKey = new Map<string, Set<number>>();
  for (const [word, own] of stories) {
    for (const clitics of CLITICS) byKey.set(latin1(keyOf(clitics + word)), own);
  }
  let base = 0;
  for (const shard of shards) {
    for (const { word, runs } of shard.words('', undefined, { wanted: (word) => byKey.has(word), base })) {
      const own = byKey.get(word);
      if (own) for (const run of runs) for (const page of pagesOfRun(run)) own.add(page);
    }
    base += shard.head.pages.length;
  }
  return stories;
}

/** The grade of a pair, or undefined when the archive does not bear it out. */
function gradeOf(
  kind: Pair['kind'],
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
  all: number,
): number | undefined {
  if (kind === 'spelling') return SPELLING;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size < FEWEST) return undefined;
  let both = 0;
  for (const story of few) if (many.has(story)) both += 1;
  const expected = (few.size * many.size) / all;
  const lift = both / expected;
  const deviation = (both - expected) / Math.sqrt(expected);
  if (!EVIDENCE.some((least) => lift >= least.lift && deviation >= least.deviation)) return undefined;
  if (kind === 'latin') return HIGHEST;
  if (both < FEWEST) return undefined;
  return Math.min(HIGHEST, Math.round(FIRST_GRADE + BY_DOUBLING * Math.log2(lift)));
}

/** The keys of all links that some shards bear out, in both directions. */
export function mineLinks(shards: readonly ShardFile[]): string[] {
  const all = shards.reduce((sum, { head }) => sum + head.pages.length, 0);
  const pairs = proposedPairs(countWords(shards));
  const stories = storiesOf(new Set(pairs.flatMap(({ from, to }) => [from, to])), shards);
  const none = new Set<number>();
  const keys = pairs.flatMap(({ from, to, kind }) => {
    const grade = gradeOf(kind, stories.get(from) ?? none, stories.get(to) ?? none, all);
    if (grade === undefined) return [];
    const links: Link[] = [
      { from, to, grade },
      { from: to, to: from, grade },
    ];
    return links.map(keyOfLink);
  });
  return [...new Set(keys)];
}
