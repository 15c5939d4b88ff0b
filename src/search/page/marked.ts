import { bidiPieces } from '../../arabic/bidi.ts';
import type { ExcerptPiece } from '../protocol.ts';

/** A run of a text with its marks; `isolate` says that it must stand in `<bdi dir="ltr">`. */
export interface MarkedRun {
  pieces: ExcerptPiece[];
  isolate: boolean;
}

/**
 * Lays marks over the runs that must be isolated (src/arabic/bidi.ts). What breaks is judged on the whole text: a mark
 * may cover half a telephone number, and each half alone would not be known as one.
 */
export function markedRuns(pieces: readonly ExcerptPiece[]): MarkedRun[] {
  const whole = pieces.map(({ text }) => text).join('');
  const rest = pieces.filter(({ text }) => text !== '').map((piece) => ({ ...piece }));
  return bidiPieces(whole).map(({ text, isolate }) => {
    const run: MarkedRun = { pieces: [], isolate };
    let wanted = text.length;
    while (wanted > 0 && rest[0]) {
      const [next] = rest;
      run.pieces.push({ text: next.text.slice(0, wanted), mark: next.mark });
      if (next.text.length <= wanted) rest.shift();
      else rest[0] = { ...next, text: next.text.slice(wanted) };
      wanted -= Math.min(wanted, next.text.length);
    }
    return run;
  });
}
