import { wordsOf } from '../../arabic/words.ts';
import type { Article } from '../../articles/article.ts';
import type { Finding } from '../check-file.ts';

/** Headlines that share this part of all their words are near (Jaccard). */
const NEAR = 0.75;

/** Headlines of fewer words say too little to be compared. */
const LEAST_WORDS = 5;

/** A finding of a whole file; where it stands in the file is looked up when it is told. */
export type ArchiveFinding = Pick<Finding, 'rule' | 'words' | 'field'> & { file: string };

interface Headline {
  article: Article;
  words: string[];
  numbers: string;
}

/** The words of a headline, without doubles; those with other numbers tell of other things. */
function headlineOf(article: Article): Headline {
  const words = [...new Set(wordsOf(article.title).map(({ word }) => word))];
  const numbers = words.filter((word) => /\d/u.test(word)).sort();
  return { article, words, numbers: numbers.join(' ') };
}

/** How many words two sets share. */
function sharedOf(a: readonly string[], b: ReadonlySet<string>): number {
  return a.reduce((shared, word) => shared + (b.has(word) ? 1 : 0), 0);
}

/**
 * Headlines that stand in the archive already, or nearly. Told of the later story, naming the earlier one. Candidates
 * come from an index of each headline's rarest words: two sets whose Jaccard similarity is at least `t` share one of
 * their first `n - ceil(t n) + 1` words in any order of all words (prefix filtering, Chaudhuri et al. 2006, Bayardo et
 * al. 2007), so that nothing is missed and few are compared.
 */
export function titleFindings(articles: readonly Article[]): ArchiveFinding[] {
  const headlines = [...articles]
    .sort((a, b) => a.dateMs - b.dateMs || (a.file < b.file ? -1 : 1))
    .map(headlineOf);
  const frequency = new Map<string, number>();
  for (const { words } of headlines)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rare = (a: string, b: string) =>
    (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1);
  const index = new Map<string, number[]>();
  const same = new Map<string, Article>();
  const findings: ArchiveFinding[] = [];
  for (const [place, { article, words, numbers }] of headlines.entries()) {
    const { file } = article;
    const whole = words.join(' ');
    const twin = same.get(whole);
    if (twin)
      findings.push({ rule: 'duplicate-title', file, field: 'title', words: [twin.file, twin.title] });
    else same.set(whole, article);
    if (words.length < LEAST_WORDS) continue;
    const prefix = [...words].sort(rare).slice(0, words.length - Math.ceil(NEAR * words.length) + 1);
    const set = new Set(words);
    let best: { near: number; earlier: Article } | undefined;
    for (const candidate of new Set(prefix.flatMap((word) => index.get(word) ?? []))) {
      const other = headlines[candidate];
      if (other?.numbers !== numbers) continue;
      const shared = sharedOf(other.words, set);
      const near = shared / (words.length + other.words.length - shared);
      if (near >= NEAR && near >= (best?.near ?? 0)) best = { near, earlier: other.article };
    }
    if (best && !twin)
      findings.push({
        rule: 'similar-title',
        file,
        field: 'title',
        words: [best.earlier.file, best.earlier.title],
      });
    for (const word of prefix) {
      const list = index.get(word);
      if (list) list.push(place);
      else index.set(word, [place]);
    }
  }
  return findings;
}
