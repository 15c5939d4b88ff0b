import { splitAffixes } from '../arabic/affixes.ts';
import type { Archive, Hit } from './archive.client.ts';
import type { Asked } from './asked.ts';
import { rank, type Term } from './rank.ts';

/** What is asked of the archive. */
type Known = Pick<Archive, 'meta' | 'group' | 'hits' | 'phrase'>;

/** From this weight on a form of an excluded word is excluded too: other clitics, not other words. */
const EXCLUDED = 0.7;

/** The same for a form with the same ending, which differs by its clitics alone: «وقطر» where قطر is not wanted. */
const EXCLUDED_CLITICS = 0.5;

/** Places of a story in which its headline stands. */
const HEADLINE_WORDS = 12;

/** Pagefind does not say that a phrase of the content is in a field too; the headline is the content's beginning. */
function withHeadline(hit: Hit): Hit {
  return { ...hit, inHeadline: hit.inHeadline || (hit.places[0] ?? HEADLINE_WORDS) < HEADLINE_WORDS };
}

/** The hits of words that follow one another, none where the archive lacks one of them. */
async function phraseHits(words: readonly string[], archive: Known): Promise<readonly Hit[]> {
  const groups = await Promise.all(words.map((word) => archive.group(word)));
  const isKnown = groups.every(({ forms }, index) => forms.has(words[index] ?? ''));
  return isKnown ? archive.phrase(words) : [];
}

/** Stories that have all phrases: of those found if words are asked for too, else the most telling first. */
export async function withPhrases(
  { phrases, words }: Asked,
  stories: readonly number[],
  archive: Known,
  ages: ReadonlyMap<number, number>,
): Promise<number[]> {
  const known = await Promise.all(phrases.map((phrase) => phraseHits(phrase, archive)));
  const term = (hits: readonly Hit[]): Term => ({
    stories: hits.length,
    forms: [{ weight: 1, isGuess: false, hits: hits.map(withHeadline) }],
  });
  if (known.some((hits) => hits.length === 0)) return [];
  const ranked = rank(known.map(term), archive.meta.ids.length, ages);
  const having = ranked.filter(({ share }) => share === 1).map(({ story }) => story);
  if (words.length === 0) return having;
  const set = new Set(having);
  return stories.filter((story) => set.has(story));
}

/** Stories that have none of the excluded words and phrases. */
export async function withoutExcluded(
  { excluded, excludedPhrases }: Asked,
  stories: readonly number[],
  archive: Known,
): Promise<number[]> {
  const unwanted = new Set<number>();
  for (const word of excluded) {
    const { related, forms } = await archive.group(word);
    const { suffix } = splitAffixes(word);
    const same = related.related(word).filter(({ form, weight }) => {
      return weight >= (splitAffixes(form).suffix === suffix ? EXCLUDED_CLITICS : EXCLUDED);
    });
    for (const form of new Set([...same.map((one) => one.form), ...(forms.has(word) ? [word] : [])]))
      for (const { story } of await archive.hits(form)) unwanted.add(story);
  }
  for (const phrase of excludedPhrases)
    for (const { story } of await phraseHits(phrase, archive)) unwanted.add(story);
  return stories.filter((story) => !unwanted.has(story));
}
