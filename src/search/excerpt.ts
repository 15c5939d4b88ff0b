import { wordsOf, type TextWord } from '../arabic/words.ts';
import type { ExcerptPiece, ResultView } from './protocol.ts';

/** Words of an excerpt. */
const LENGTH = 32;

/** What a further occurrence of a word is worth beside its first. */
const AGAIN = 0.1;

/** A text in pieces, cut where wanted words begin and end. */
function piecesOf(
  text: string,
  words: readonly TextWord[],
  wanted: ReadonlyMap<string, number>,
): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const { word, start, end } of words) {
    if (!wanted.has(word)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false });
    pieces.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: false });
  return pieces;
}

/** A headline with the wanted words marked. */
export function markedText(text: string, wanted: ReadonlyMap<string, number>): ExcerptPiece[] {
  return piecesOf(text, wordsOf(text), wanted);
}

/** Where the window of words begins that holds most of what is wanted, each word's first occurrence above all. */
function bestWindow(words: readonly TextWord[], wanted: ReadonlyMap<string, number>): number {
  const places = words.flatMap(({ word }, index) => (wanted.has(word) ? [index] : []));
  let best = { start: 0, worth: 0 };
  for (const place of places) {
    const seen = new Set<string>();
    let worth = 0;
    for (const other of places) {
      if (other < place || other >= place + LENGTH) continue;
      const word = words[other]?.word ?? '';
      worth += (wanted.get(word) ?? 0) * (seen.has(word) ? AGAIN : 1);
      seen.add(word);
    }
    if (worth > best.worth) best = { start: place, worth };
  }
  // Some words before the first one tell what it stands in.
  return Math.max(0, Math.min(best.start - LENGTH / 4, words.length - LENGTH));
}

/**
 * The part of a text that shows best what was asked for, in the author's spelling.
 * @param wanted weights of folded words
 */
export function excerptOf(text: string, wanted: ReadonlyMap<string, number>): ResultView['excerpt'] {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const words = wordsOf(flat);
  const start = bestWindow(words, wanted);
  const shown = words.slice(start, start + LENGTH);
  const from = start === 0 ? 0 : (shown[0]?.start ?? 0);
  const next = words[start + LENGTH];
  const to = next === undefined ? flat.length : (shown.at(-1)?.end ?? flat.length);
  const moved = shown.map(({ word, start: begins, end }) => ({
    word,
    start: begins - from,
    end: end - from,
  }));
  return {
    pieces: piecesOf(flat.slice(from, to), moved, wanted),
    fromStart: from === 0,
    toEnd: next === undefined,
  };
}
