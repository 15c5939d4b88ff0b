import { LETTER } from '../letters.ts';
import type { Found, TextRule } from '../rule.ts';
import type { StyleSettings } from '../../site-schema.ts';
import { around } from './spacing.ts';

/** The marks of a house style: outside, and inside of others. */
function marksOf({ quotes }: StyleSettings): {
  outer: readonly [string, string];
  inner: readonly [string, string];
} {
  const [guillemets, curly] = [
    ['«', '»'],
    ['“', '”'],
  ] as const;
  return quotes === 'guillemets' ? { outer: guillemets, inner: curly } : { outer: curly, inner: guillemets };
}

/** How deep a place lies in quotations of the house style. */
function depthAt(text: string, at: number, [open, close]: readonly [string, string]): number {
  let depth = 0;
  for (const sign of text.slice(0, at)) {
    if (sign === open) depth += 1;
    else if (sign === close) depth = Math.max(0, depth - 1);
  }
  return depth;
}

const IS_ARABIC = new RegExp(`[${LETTER}]`, 'u');

/** Brackets written twice instead of quotation marks. */
export const doubledBrackets: TextRule = {
  id: 'doubled-brackets',
  title: 'قوسان مزدوجان مكان علامتي الاقتباس',
  level: 'warning',
  message: 'قوسان مزدوجان حول «{0}».',
  remedy: 'اكتب علامتي الاقتباس «…».',
  wrong: 'مركز ((TFTC)) الجديد',
  right: 'مركز «TFTC» الجديد',
  fixes: true,
  find: ({ text }, style) => {
    const { outer, inner } = marksOf(style);
    return Array.from(
      text.matchAll(/(?<!\()\(\(([^()]{1,160})\)\)(?!\))/gu),
      ({ 0: whole, 1: words = '', index }) => {
        const end = index + whole.length;
        const isInside = depthAt(text, index, outer) > 0;
        const [open, close] = isInside ? inner : outer;
        const edits = [
          { start: index, end: index + 2, text: open },
          { start: end - 2, end, text: close },
        ];
        const found = { start: index, end, words: [words] };
        // A verse keeps the brackets that its editor gave it, or gets ﴿ and ﴾ from an author.
        const isVerse = /(?:تعالى|سبحانه|وجل|وعلا|جلاله)[^\p{L}]{0,4}$/u.test(text.slice(0, index));
        return isVerse || words.includes(outer[0]) || words.includes('"') ? found : { ...found, edits };
      },
    );
  },
};

/** Whether a mark can open what follows it, or close what precedes it, going by the signs beside it. */
function sidesOf(text: string, at: number): { opens: boolean; closes: boolean } {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const isGlued = /(?:^|[^\p{L}\p{M}])[وفبكل]?(?:[بلكو]|ال|لل)?\u0640?$/u.test(
    text.slice(Math.max(0, at - 6), at),
  );
  const opens =
    (before === '' || /[\s([«“:،؛\-–—/]/u.test(before) || isGlued) &&
    after !== '' &&
    !/[\s،؛؟!.:)»”]/u.test(after);
  const closes = before !== '' && !/[\s(«“]/u.test(before) && (after === '' || !/[\p{L}\p{N}]/u.test(after));
  return { opens, closes };
}

/** The pairs that marks form, or undefined where it is not plain which opens and which closes. */
export function pairsOf(text: string, places: readonly number[]): [number, number][] | undefined {
  if (places.length % 2 === 1) return undefined;
  const pairs: [number, number][] = [];
  for (let index = 0; index < places.length; index += 2) {
    const [open = 0, close = 0] = [places[index], places[index + 1]];
    if (!sidesOf(text, open).opens || !sidesOf(text, close).closes || close - open < 2) return undefined;
    pairs.push([open, close]);
  }
  return pairs;
}

const LETTERS_BESIDE = /\p{L}/gu;

/** Whether a quotation stands in an English sentence, which keeps its own marks: `The "Times" said`. */
function isInLatin(text: string, open: number, close: number): boolean {
  const before = text.slice(0, open).match(LETTERS_BESIDE)?.at(-1);
  const after = text
    .slice(close + 1)
    .match(LETTERS_BESIDE)
    ?.at(0);
  const beside = [before, after].filter((letter) => letter !== undefined);
  const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter);
  return beside.length > 0 && beside.every(isLatin) && !IS_ARABIC.test(text.slice(open, close));
}

/** Findings for marks that should be those of the house. */
function convert(text: string, marks: RegExp, style: StyleSettings): Found[] {
  const places = Array.from(text.matchAll(marks), ({ index }) => index);
  const [first] = places;
  if (first === undefined || !IS_ARABIC.test(text)) return [];
  const { outer, inner } = marksOf(style);
  const pairs = pairsOf(text, places);
  if (!pairs) return [{ start: first, end: first + 1, words: [around(text, first, first + 1)] }];
  const quotations = pairs.filter(([open, close]) => !isInLatin(text, open, close));
  return quotations.map(([open, close]) => {
    const [start, end] = depthAt(text, open, outer) > 0 ? inner : outer;
    const found = { start: open, end: close + 1, words: [text.slice(open, close + 1)] };
    // A quotation that ends in the middle of another, or holds one of the house's own, is for the author.
    const within = text.slice(open + 1, close);
    if (outer.some((mark) => within.includes(mark)) || /^\s|\s$/u.test(within)) return found;
    return {
      ...found,
      edits: [
        { start: open, end: open + 1, text: start },
        { start: close, end: close + 1, text: end },
      ],
    };
  });
}

/** Straight marks, but not those of inches: 6'2", or a lone one after a number. */
const STRAIGHT = /(?<!\d['’′]\d{1,2})"/gu;
const LONE_INCHES = /^[^"]*\d"[^"]*$/u;

/** Straight quotation marks. */
export const straightQuotes: TextRule = {
  id: 'straight-quotes',
  title: 'علامتا اقتباس مستقيمتان',
  level: 'warning',
  message: 'علامة اقتباس مستقيمة: {0}',
  remedy: 'اكتب علامتي الاقتباس كما في أسلوب الصحيفة (style.quotes في site.yaml).',
  wrong: 'صحيفة "الشرق"',
  right: 'صحيفة «الشرق»',
  fixes: true,
  find: ({ text }, style) =>
    text.includes('"') && !LONE_INCHES.test(text) ? convert(text, STRAIGHT, style) : [],
};

/** Quotation marks of the other style, outside of those of the house. */
export const mixedQuotes: TextRule = {
  id: 'mixed-quotes',
  title: 'علامتا اقتباس من غير أسلوب الصحيفة',
  level: 'warning',
  message: 'علامتا اقتباس من غير أسلوب الصحيفة: {0}',
  remedy: 'اكتب علامتي الصحيفة خارجا والأخريين داخلهما: «قال: “نعم”».',
  wrong: 'صحيفة “الشرق”',
  right: 'صحيفة «الشرق»',
  fixes: true,
  find: ({ text }, style) => {
    const { outer, inner } = marksOf(style);
    const marks = new RegExp(`[${inner.join('')}${style.quotes === 'guillemets' ? '„‟' : ''}]`, 'gu');
    return convert(text, marks, style).filter(({ start, edits }) =>
      edits === undefined ? depthAt(text, start, outer) === 0 : edits[0]?.text === outer[0],
    );
  },
};
