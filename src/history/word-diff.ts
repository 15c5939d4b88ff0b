import { diffArrays } from 'diff';
import { bidiPieces } from '../arabic/bidi.ts';
import { stripInvisible } from '../arabic/fold.ts';

/** A word, number or sign of a text. */
export interface Token {
  /** As written. */
  text: string;
  /** What stands before it: nothing, white space, or the beginning of a paragraph. */
  gap: '' | 'space' | 'paragraph';
  /** What stood before it in the text before, where it stayed. */
  gapBefore?: Token['gap'];
}

/** Tokens that follow one another and share their fate. */
export interface Run {
  kind: 'same' | 'added' | 'removed';
  tokens: Token[];
}

/** Words by Unicode's rules (UAX #29): marks, tatweel and joiners stay with their letters. */
const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

/**
 * Words added and removed at most that are looked at one by one: beyond that a text was written anew, and is shown so.
 * Time grows with the square of it.
 */
const MOST_EDITS = 1500;

/** The pieces of a paragraph that are one in any case: a telephone number in two halves would be read in a wrong order. */
function segmentsOf(paragraph: string): string[] {
  return bidiPieces(paragraph).flatMap(({ text, isolate }) =>
    isolate ? [text] : [...segmenter.segment(text)].map(({ segment }) => segment),
  );
}

/** The tokens of a text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const paragraph of text.split('\n')) {
    let gap: Token['gap'] = 'paragraph';
    for (const segment of segmentsOf(paragraph.trim())) {
      if (segment.trim() === '') gap = gap === 'paragraph' ? gap : 'space';
      else {
        tokens.push({ text: segment, gap });
        gap = '';
      }
    }
  }
  return tokens;
}

/** What a token is compared by: neither its encoding nor what is never seen is a change. */
function identity({ text }: Token): string {
  return stripInvisible(text.normalize('NFC'));
}

/** Whether a run that stayed is too little to read between two changes: a sign, or a particle. */
function isCrumb({ kind, tokens: [token, ...others] }: Run): boolean {
  return kind === 'same' && others.length === 0 && (token?.text.length ?? 0) <= 3;
}

/** Puts runs of a kind together, within each change what was removed first. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];
  const flush = () => {
    if (removed.length > 0) tidied.push({ kind: 'removed', tokens: removed });
    if (added.length > 0) tidied.push({ kind: 'added', tokens: added });
    removed = [];
    added = [];
  };
  for (const [index, run] of runs.entries()) {
    const isInside = index < runs.length - 1 && removed.length > 0 && added.length > 0;
    if (run.kind === 'removed') removed.push(...run.tokens);
    else if (run.kind === 'added') added.push(...run.tokens);
    else if (isInside && isCrumb(run)) {
      removed.push(...run.tokens);
      added.push(...run.tokens);
    } else {
      flush();
      tidied.push(run);
    }
  }
  flush();
  return tidied;
}

/**
 * How a text became another, word by word, in the order of reading. White space, the cut into paragraphs and invisible
 * characters are no change. `diff` finds the words (Myers, http://www.xmailserver.org/diff2.pdf); what a word is, is ours:
 * its own splitting of text leaves white space in the way.
 */
export function diffWords(before: string, after: string): Run[] {
  const old = tokensOf(before);
  const current = tokensOf(after);
  const found = diffArrays(old.map(identity), current.map(identity), { maxEditLength: MOST_EDITS });
  if (!found) {
    return [
      { kind: 'removed', tokens: old },
      { kind: 'added', tokens: current },
    ];
  }
  let inOld = 0;
  let inCurrent = 0;
  const runs = found.map(({ added, removed, count }): Run => {
    if (removed) return { kind: 'removed', tokens: old.slice(inOld, (inOld += count)) };
    const tokens = current.slice(inCurrent, (inCurrent += count));
    if (added) return { kind: 'added', tokens };
    const stayed = tokens.map((token, at) => ({ ...token, gapBefore: old[inOld + at]?.gap ?? '' }));
    inOld += count;
    return { kind: 'same', tokens: stayed };
  });
  return tidy(runs);
}

/** How many words were added and removed. */
export function changedWords(runs: readonly Run[]): number {
  return runs
    .filter(({ kind }) => kind !== 'same')
    .flatMap(({ tokens }) => tokens)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
}
