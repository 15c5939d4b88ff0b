import { isNewsWord } from '../arabic/news-words.ts';
import { stem } from '../arabic/stem.ts';
import { isStopWord } from '../arabic/stop-words.ts';
import { isArabicWord, wordsOf } from '../arabic/words.ts';
import type { Article } from './article.ts';

/** What a story is about, as stems of words (src/arabic/stem.ts), each once. */
export interface TellingWords {
  /** Those of headline and kicker. */
  headline: string[];
  /** Those of summary and beginning that the headline has not. */
  text: string[];
}

/** Characters of a body that are looked at: news tells what it is about in its first paragraphs. */
const BEGINNING = 700;

/** Words that are kept of summary and beginning: as many for a long story as for a short one. */
const MOST_WORDS = 40;

/** What is no word of the story in its Markdown: addresses, HTML, names of directives. */
const MARKUP = /\]\([^)]*\)|<[^>]*>|https?:\S+|^:{2,}\w*/gmu;

/** The stem of each folded word met so far, empty for one that says nothing: a newsroom's words recur. */
const stems = new Map<string, string>();

/** Entries after which that memory begins anew. */
const MOST_STEMS = 200_000;

/** The stem of a folded word; empty when it says nothing of what a story is about. */
function tellingStem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    const isEmpty = word.length < 3 || isStopWord(word) || isNewsWord(word);
    known = isEmpty ? '' : isArabicWord(word) ? stem(word) : word;
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(word, known);
  }
  return known;
}

/** The stems of the words of a text that say something, in their order, each once. */
function stemsOf(text: string): Set<string> {
  const found = new Set(wordsOf(text).map(({ word }) => tellingStem(word)));
  found.delete('');
  return found;
}

/**
 * The telling words of an article.
 * @param body its Markdown; short wire stories have no summary, and their headlines alone say too little
 */
export function tellingWords(article: Article, body = ''): TellingWords {
  const headline = stemsOf(`${article.title} ${article.kicker ?? ''}`);
  const beginning = body.slice(0, BEGINNING).replaceAll(MARKUP, ' ');
  const text = [...stemsOf(`${article.summary ?? ''} ${beginning}`)].filter((word) => !headline.has(word));
  return { headline: [...headline], text: text.slice(0, MOST_WORDS) };
}
