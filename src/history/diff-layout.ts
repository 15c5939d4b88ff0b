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

const FOLD = Symbol('fold');

/** An unchanged run with its middle, beginning or end left out. */
function folded(tokens: readonly Token[], isFirst: boolean, isLast: boolean): (Token | typeof FOLD)[] {
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  if (tokens.length < head + tail + WORTH) return [...tokens];
  return [...tokens.slice(0, head), FOLD, ...(tail > 0 ? tokens.slice(-tail) : [])];
}

/** Adds text to a paragraph, to its last part if that is of the same kind. */
function append(paragraph: Paragraph, kind: Part['kind'], { text, gap }: Token): void {
  const last = paragraph.at(-1);
  const space = gap === '' || !last ? '' : ' ';
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
 * Lays out a change for reading: paragraphs as they stood, changes where they are, and of what did not change only a few
 * words around them.
 */
export function layOut(runs: readonly Run[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: Run | undefined;
  for (const [index, run] of runs.entries()) {
    const tokens: (Token | typeof FOLD)[] =
      run.kind === 'same' ? folded(run.tokens, index === 0, index === runs.length - 1) : run.tokens;
    for (const [at, token] of tokens.entries()) {
      if (token === FOLD) {
        if (paragraphs.length === 0) paragraphs.push([]);
        paragraphs.at(-1)?.push({ kind: 'folded', text: '' });
        continue;
      }
      // What was put in the place of a paragraph's first words stands in the same paragraph.
      const isReplacing = at === 0 && run.kind === 'added' && before?.kind === 'removed';
      const hasBegun = isReplacing && before?.tokens[0]?.gap === 'paragraph';
      const gap = hasBegun && token.gap === 'paragraph' ? 'space' : token.gap;
      if (paragraphs.length === 0 || gap === 'paragraph') paragraphs.push([]);
      append(paragraphs.at(-1) ?? [], run.kind, { text: token.text, gap });
    }
    before = run;
  }
  return paragraphs;
}
