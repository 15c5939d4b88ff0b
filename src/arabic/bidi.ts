/**
 * Bidi isolation: which runs of a right-to-left paragraph the Unicode Bidirectional Algorithm (UAX #9) lays out in
 * the wrong order. Measured in Chromium (../shared/FINDINGS.md, "Bidi"). Only these are isolated: ordinary Latin
 * words, numbers, years, (TFTC) and plain addresses are right as they are.
 */

/** A piece of text; `isolate` says that it must stand in `<bdi dir="ltr">`. */
export interface BidiPiece {
  /** The text, unchanged. */
  text: string;
  /** Whether the run breaks unless it is isolated left to right. */
  isolate: boolean;
}

/** A run may not begin inside a Latin word or a number; a glued Arabic «و» or «لـ» before it is common. */
const BEFORE = String.raw`(?<![\p{Script=Latin}\p{N}@#+./:_-])`;

const BREAKING_RUNS: readonly string[] = [
  // Web addresses that hold Arabic letters: the path turns around.
  String.raw`(?:https?:\/\/|www\.)[^\s<>«»"“”()،؛؟]*\p{Script=Arabic}(?:[^\s<>«»"“”()،؛؟]*[^\s<>«»"“”()،؛؟.,:!])?`,
  // Web addresses that end in a slash: it would jump to the other side.
  String.raw`(?:https?:\/\/|www\.)[\x21-\x7E]*\/(?=[.,:!?)]*(?:[^\x21-\x7E]|$))`,
  // International telephone numbers: +965 2222-3333. Groups of at least two digits, so that «+3.5 12» is none.
  String.raw`${BEFORE}\+(?:\d{7,15}|\d{1,4}(?:[\s().-]{1,2}\d{2,}){1,5})`,
  // ISO dates and other numbers of three or more hyphenated groups: 2022-09-19.
  String.raw`${BEFORE}\d+(?:-\d+){2,}(?:T\d{2}:\d{2}(?::\d{2})?Z?)?(?![\p{L}\p{N}-])`,
  // Handles and Latin hashtags: @handle, #Kuwait, @X; not #1, which is right as it is.
  String.raw`${BEFORE}[@#](?=[0-9_]*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?`,
  // Latin words that end in a symbol: C++, C#, F#.
  String.raw`${BEFORE}[A-Za-z][A-Za-z0-9]*(?:\+\+|#|\+)(?![\p{L}\p{N}])`,
  // Negative and signed numbers: -5, −3.5, +2; not «كوفيد-19», which is right as it is.
  String.raw`(?<![\p{L}\p{N}\p{M}@#+./:_-])[-−+]\d+(?:[.,]\d+)?%?(?![\p{L}\p{N}]|-\d)`,
];

const BREAKING = new RegExp(BREAKING_RUNS.join('|'), 'gu');

/** Whether a text can hold a breaking run at all; lets plain Arabic pass quickly. */
const CANDIDATE = /[@#+\u2212-]|:\/\/|www\./u;

/** A text cut into pieces; those that break in a right-to-left paragraph are marked to be isolated. */
export function bidiPieces(text: string): BidiPiece[] {
  if (!CANDIDATE.test(text)) return [{ text, isolate: false }];
  const pieces: BidiPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(BREAKING)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isolate: false });
    pieces.push({ text: match[0], isolate: true });
    end = match.index + match[0].length;
  }
  if (end < text.length || pieces.length === 0) pieces.push({ text: text.slice(end), isolate: false });
  return pieces;
}
