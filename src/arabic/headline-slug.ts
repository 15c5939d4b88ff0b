import { latinDigits, stripInvisible, stripMarks } from './fold.ts';
import { romanize } from './romanize.ts';
import { isStopWord } from './stop-words.ts';
import { hasUsualSpelling } from './usual-spellings.ts';
import { foldWord } from './words.ts';

/** The longest slug made from a headline, in characters: what search engines and messages still show whole. */
export const LONGEST_SLUG = 60;

/** Words of a headline: Arabic letters with their marks, or other letters and digits. */
const WORD = /(?:(?=\p{Script=Arabic})[\p{L}]\p{M}*)+|(?:(?!\p{Script=Arabic})[\p{L}\p{N}]\p{M}*)+/gu;

/**
 * The article, alone or behind a particle: وال، بال، لل. Left out, as «the» is in English addresses. Headlines hardly
 * begin a word with «فال» and «كال», but names do: فالنسيا, كاليفورنيا; and والدة begins with its own letters.
 */
const ARTICLE = /^(?!والد[ةته])(?:و?ب?ال|و?لل)(?=.{2})/u;

/** Particles of one letter, taken off where the rest is a known word: لعمر is Umar, but لبنان is Lebanon. */
const PARTICLE = /^[وفبلك](?=.{2})/u;

/**
 * Particles before a rest that is a word by its shape: «و» and four letters (but وظيفة, واقعية) or a present verb (ويقر),
 * باستضافة, بترشيح, لإطلاق, بأرباح, لأول, بعاصمة, بهطول, لحماية.
 */
const SURE_PARTICLE =
  /^(?:و(?!..?ي[^اوي](?:ة|ته|تها|تهم)$|ا(?!ست|ن|ت|.[تط]))(?=.{4}|آل|[يت][^اوي]{2}$)|[بل](?=[أإآ].{2}|[^اوي]ا[^اوي][^اوي]ة$|[^اوي]{2}(?:و[^اوي]ة?|ائ.|ا[^اويءنت]ة?|اي(?:ة|ته|تها|تهم))$|ت[^اوي]{3}$)|[بلف](?=است|ا.ت.ا|ت..ي.(?:ة|ات)?$|م.ا..(?:ة|ي|ين|ات)?$|إ..ا))/u;

/** What stands for a headline of which nothing can be written in Latin letters. */
const NOTHING = 'khabar';

/**
 * One word of a headline in ASCII; empty for what says nothing.
 * @param before the word before it: behind a word with the article the same letters are no name but what it is like
 * (الأسهم السعودية)
 */
function slugOfWord(word: string, before: string): string {
  if (!/\p{Script=Arabic}/u.test(word)) {
    return word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, '');
  }
  const bare = stripMarks(word);
  // على without dots is a preposition, علي a name.
  if (bare !== 'علي' && isStopWord(foldWord(bare))) return '';
  if (bare.length < 2 || bare === 'ال') return '';
  const article = ARTICLE.exec(bare)?.[0];
  const named = article === undefined ? bare : `ال${bare.slice(article.length)}`;
  if (hasUsualSpelling(named) && (article === undefined || !ARTICLE.test(stripMarks(before))))
    return romanize(named === bare ? word : named);
  if (article !== undefined) {
    // للغة is «ل» and اللغة: the ل of the word and that of the article are one.
    const hidden = article.endsWith('لل') ? `ل${bare.slice(article.length)}` : '';
    return hasUsualSpelling(hidden) ? romanize(hidden) : romanize(afterLetters(word, article.length));
  }
  const rest = bare.replace(PARTICLE, '');
  if (rest !== bare && hasUsualSpelling(rest.replace(ARTICLE, '')))
    return romanize(rest.replace(ARTICLE, ''));
  if (bare.startsWith('و') && isStopWord(foldWord(rest))) return '';
  return romanize(afterLetters(word, SURE_PARTICLE.exec(bare)?.[0].length ?? 0));
}

/** A word without its first letters, and their marks. */
function afterLetters(word: string, letters: number): string {
  const parts = word.match(/\p{L}\p{M}*/gu) ?? [];
  return parts.slice(letters).join('');
}

/**
 * A slug from a headline: ASCII, words that readers pronounce (romanize.ts), without those that say nothing, at most
 * {@link LONGEST_SLUG} characters, cut between words. Latin words and digits (٢٤ too) are kept.
 */
export function headlineSlug(headline: string): string {
  const text = latinDigits(stripInvisible(headline).normalize('NFKC').replaceAll('\u0640', ''))
    .replace(/(?<=\p{Script=Latin})\+\+/gu, 'pp')
    .replace(/(?<=\p{Script=Latin})#/gu, 'sharp');
  const words = text.match(WORD) ?? [];
  const telling = words
    .map((word, at) => slugOfWord(word, words[at - 1] ?? ''))
    .filter((word) => word !== '');
  const all =
    telling.length > 0
      ? telling
      : words
          .filter((word) => /\p{Script=Arabic}/u.test(word))
          .map(romanize)
          .filter(Boolean);
  let slug = '';
  for (const word of all) {
    const longer = slug === '' ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  slug = slug.replace(/^-+|-+$/gu, '');
  // A number alone would be the address of a day.
  return slug === '' ? NOTHING : /^\d+$/u.test(slug) ? `${NOTHING}-${slug}` : slug;
}
