import type { Run, Token } from './word-diff.ts';

/** A stretch of a paragraph: unchanged, added, removed, or unchanged and left out. */
export interface Part {
  kind: 'same' | 'added' | 'removed' | 'folded';
  /** Empty where it is left out. */
  text: string;
}

/** A paragraph of what is shown of a change. */
export type Paragraph = Part[];

/** Unchanged words shown before and after a change. */
const AROUND = 12;

/** Words that are worth leaving out. */
const WORTH = 8;

/** A token, or the mark of what is left out. */
type Shown = Token & { isFold?: true };

/** How many of the first tokens are shown after a change: at most to the end of its paragraph. */
function headOf(tokens: readonly Token[]): number {
  const end = tokens.slice(0, AROUND).findIndex(({ gap }) => gap === 'paragraph');
  return end === -1 ? AROUND : end;
}

/** How many of the last tokens are shown before a change: at most from the beginning of its paragraph. */
function tailOf(tokens: readonly Token[], next: Run): number {
  if (next.tokens[0]?.gap === 'paragraph') return 0;
  const begin = tokens.slice(-AROUND).findLastIndex(({ gap }) => gap === 'paragraph');
  return begin === -1 ? AROUND : AROUND - begin;
}

/**
 * An unchanged run with its middle, beginning or end left out; whole paragraphs before and after all need no mark.
 * @param next the run after it, if any
 */
function folded({ tokens }: Run, isFirst: boolean, next: Run | undefined): Shown[] {
  const head = isFirst ? 0 : headOf(tokens);
  const tail = next ? tailOf(tokens, next) : 0;
  if (tokens.length < head + tail + WORTH) return [...tokens];
  const hidden = tokens.slice(head, tokens.length - tail);
  const [first, ...others] = tokens.slice(tokens.length - tail);
  const shownFirst = tokens.slice(0, head);
  const beginsParagraph = hidden[0]?.gap === 'paragraph';
  const endsParagraph = !next || (first ?? next.tokens[0])?.gap === 'paragraph';
  const rest = first ? [first, ...others] : [];
  if ((isFirst || beginsParagraph) && endsParagraph && (isFirst || !next)) return [...shownFirst, ...rest];
  // The mark stands with the words whose paragraph it belongs to.
  const isOfNext = isFirst || (beginsParagraph && !endsParagraph);
  const fold: Shown = { text: '', gap: isOfNext ? 'paragraph' : 'space', isFold: true };
  if (!first || isOfNext || !hidden.some(({ gap }) => gap === 'paragraph'))
    return [...shownFirst, fold, ...rest];
  return [...shownFirst, fold, { ...first, gap: 'paragraph' }, ...others];
}

/** Adds text to a paragraph, to its last part if that is of the same kind. */
function append(paragraph: Paragraph, kind: Part['kind'], { text, gap }: Token): void {
  const last = paragraph.at(-1);
  // What was put in the place of something stands apart from it, also where neither had white space before it.
  const isReplacing = kind === 'added' && last?.kind === 'removed';
  const space = last && (gap !== '' || isReplacing) ? ' ' : '';
  if (last?.kind === kind) last.text += space + text;
  else {
    // White space between two parts belongs to neither.
    if (space) {
      if (last?.kind === 'same') last.text += space;
      else if (kind === 'same') text = space + text;
      else paragraph.push({ kind: 'same', text: space });
    }
    paragraph.push({ kind, text });
  }
}

/**
 * Whether a run's first token goes on with the paragraph that what was removed before it began: it was put in its place,
 * or stood behind it.
 */
function isGoingOn({ gap, gapBefore }: Token, { kind }: Run, before: Run | undefined): boolean {
  const hasBegun = before?.kind === 'removed' && before.tokens[0]?.gap === 'paragraph';
  return gap === 'paragraph' && hasBegun && (kind === 'added' || gapBefore !== 'paragraph');
}

/**
 * Lays out a change for reading: paragraphs as they stood, changes where they are, and of what did not change only a few
 * words around them.
 */
export function layOut(runs: readonly Run[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: Run | undefined;
  for (const [index, run] of runs.entries()) {
    const tokens: Shown[] = run.kind === 'same' ? folded(run, index === 0, runs[index + 1]) : run.tokens;
    for (const [at, token] of tokens.entries()) {
      const gap = at === 0 && isGoingOn(token, run, before) ? 'space' : token.gap;
      if (paragraphs.length === 0 || gap === 'paragraph') paragraphs.push([]);
      append(paragraphs.at(-1) ?? [], token.isFold ? 'folded' : run.kind, { text: token.text, gap });
    }
    before = run;
  }
  return paragraphs;
}
