import { fold } from './fold.ts';

/**
 * The words of a text, as the index, the query, related stories and duplicate checks take them: runs of one script, so
 * that «الـ24» and «2022آخر» are two words each, and Latin letters with digits (F16, 5G) one.
 */

/** Marks, tatweel and invisible characters that may stand inside a word. */
const INSIDE = String.raw`[\p{M}\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]`;

const WORD = new RegExp(
  [
    // Arabic letters, presentation forms too.
    String.raw`(?:(?=\p{Script=Arabic})\p{L}${INSIDE}*)+`,
    // Latin letters with digits.
    String.raw`(?=\p{Nd}*\p{Script=Latin})[\p{Script=Latin}\p{M}\p{Nd}]+`,
    // Numbers, with their thousands' separators; the decimals are a word of their own.
    String.raw`\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+(?!\p{Nd})`,
    String.raw`\p{Nd}+`,
    // All other scripts.
    String.raw`(?:(?!\p{Script=Arabic})[\p{L}\p{Nl}\p{No}]\p{M}*)+`,
  ].join('|'),
  'gu',
);

/** A word and where it stands. */
export interface TextWord {
  /** Folded (fold.ts); never empty. */
  word: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
}

/** Folding costs more than finding it again: a newsroom's words recur. */
const folded = new Map<string, string>();

/** Entries after which the memory of folded words begins anew. */
const MOST_FOLDED = 300_000;

/** Letters for foreign sounds, which most keyboards lack and most writers replace: ڤيروس is looked for as فيروس. */
const FOREIGN: Readonly<Record<string, string>> = { پ: 'ب', چ: 'ج', ژ: 'ز', ڤ: 'ف', ڨ: 'ق' };

/**
 * A single word folded, without the separators of thousands, without what folding turns into spaces (ﷺ), and without
 * any further mark, since Pagefind indexes none: the open tanween of the Quran, the vowels of Hindi.
 */
export function foldWord(word: string): string {
  let known = folded.get(word);
  if (known === undefined) {
    known = fold(word)
      .replace(/[\s,٬\p{M}]/gu, '')
      .replace(/[پچژڤڨ]/gu, (letter) => FOREIGN[letter] ?? letter);
    if (folded.size >= MOST_FOLDED) folded.clear();
    folded.set(word, known);
  }
  return known;
}

/** The words of a text in their order, as written. */
export function rawWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text in their order. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = foldWord(match[0]);
    if (word !== '') words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const ARABIC = /^\p{Script=Arabic}+$/u;

/** Whether a folded word is written in Arabic letters: only those have clitics and endings. */
export function isArabicWord(word: string): boolean {
  return ARABIC.test(word);
}
