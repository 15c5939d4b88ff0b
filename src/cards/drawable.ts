import { bidiPieces } from '../arabic/bidi.ts';
import { FONT_CHARACTERS } from '../styles/font-characters.ts';

/**
 * A text as it can be drawn with the newspaper's own font alone: no boxes for what it lacks, and the runs that a
 * right-to-left paragraph scrambles isolated.
 */

const inFont = new Set(FONT_CHARACTERS);

/** Letters of Kurdish, Urdu and Maghrebi names that the font lacks and Unicode does not decompose: the nearest shape. */
const NEAREST: Readonly<Record<string, string>> = {
  ڕ: 'ر',
  ڵ: 'ل',
  ۆ: 'و',
  ێ: 'ی',
  ە: 'ه',
  ں: 'ن',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ے: 'ی',
  ڨ: 'ق',
  ݣ: 'گ',
  ڭ: 'گ',
  ڥ: 'ڤ',
  ڢ: 'ف',
  ڧ: 'ق',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  œ: 'oe',
  Œ: 'OE',
  '‐': '-',
  '‑': '-',
  '―': '—',
  '″': '"',
  '′': "'",
};

/** Marks for display that a text may carry: we set our own; a variation selector asks for a look the font has not. */
const MARKS = /[\uFE00-\uFE0F\u00AD\u061C\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

const isDrawn = (text: string) => Array.from(text).every((one) => inFont.has(one));

/** One grapheme in the font's characters; empty when there are none for it, as for an emoji. */
function inOurFont(grapheme: string): string {
  const plain = grapheme.normalize('NFC').replace(MARKS, '');
  if (isDrawn(plain)) return plain;
  const nearest = Array.from(plain, (one) => NEAREST[one] ?? one).join('');
  if (isDrawn(nearest)) return nearest;
  // ğ becomes g, a ligature its letters; a base that is not ours takes its marks with it.
  const [first = '', ...rest] = Array.from(nearest.normalize('NFKD'));
  const base = NEAREST[first] ?? first;
  if (!isDrawn(base)) return '';
  return (base + rest.filter((one) => inFont.has(one)).join('')).normalize('NFC');
}

/** A text in the font's characters, with single spaces, and without brackets that have become empty. */
export function drawableText(text: string): string {
  const drawn = [...graphemes.segment(text)].map(({ segment }) => inOurFont(segment)).join('');
  return drawn
    .replace(/\s+/gu, ' ')
    .replace(/\( ?\)|\[ ?\]|« ?»|“ ?”/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
}

/** LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE: what `<bdi dir="ltr">` is on the page. */
const ISOLATE = ['\u2066', '\u2069'] as const;

/**
 * The words of a drawable text, each with the marks it needs. An isolated run (a telephone number) is not broken
 * between lines: its spaces become no-break ones.
 */
export function drawableWords(text: string): string[] {
  return bidiPieces(text)
    .map(({ text: piece, isolate }) =>
      isolate ? ISOLATE[0] + piece.replaceAll(' ', '\u00A0') + ISOLATE[1] : piece,
    )
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}
