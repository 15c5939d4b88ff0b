import { LETTER, MARK } from '../letters.ts';
import { OBJECT } from '../passage.ts';
import type { Found, TextRule } from '../rule.ts';

/** A tatweel with a letter on both sides: «الـ24», «لـ«الشرق»» and «1443هـ» need theirs. */
const STRETCHED = new RegExp(`(?<=[${LETTER}][\u064B-\u0652]*)\u0640+(?=[\u064B-\u0652]*[${LETTER}])`, 'gu');

/** «لـ» before «ال» becomes «لل», which no deletion makes. */
const NEEDS_MORE = /(?:^|[^\u0620-\u06D3])[وف]?[لكب]$/u;

/** A letter stretched by U+0640. */
export const tatweel: TextRule = {
  id: 'tatweel',
  title: 'التطويل داخل الكلمة',
  level: 'warning',
  message: 'تطويل داخل الكلمة «{0}».',
  remedy: 'احذف علامة التطويل: البحث والفرز لا يحتاجان إليها، والخط يمد الحروف وحده.',
  wrong: 'الكـــويت',
  right: 'الكويت',
  fixes: true,
  find: ({ text, words }) =>
    (text.includes('\u0640') ? words : []).flatMap((word): Found[] => {
      const said = text.slice(word.start, word.end);
      const edits = Array.from(said.matchAll(STRETCHED), ({ 0: marks, index }) => ({
        start: word.start + index,
        end: word.start + index + marks.length,
        text: '',
      }));
      const [first] = edits;
      if (!first) return [];
      const isPrefix = NEEDS_MORE.test(text.slice(Math.max(0, word.start - 1), first.start));
      const found = { start: first.start, end: first.end, words: [said] };
      return [isPrefix && text.startsWith('ا', first.end) ? found : { ...found, edits }];
    }),
};

/** Presentation forms that say a letter; not ﷲ, ﷺ and their like (U+FDF0-FDFF), nor ﴾ and ﴿. */
const HAS_PRESENTED = /[\uFB50-\uFD3D\uFD40-\uFDEF\uFE80-\uFEFC]/u;
const PRESENTED =
  /[\u0620-\u065F]*[\uFB50-\uFD3D\uFD40-\uFDEF\uFE80-\uFEFC][\u0620-\u065F\uFB50-\uFD3D\uFD40-\uFDEF\uFE80-\uFEFC]*/gu;

/** Letters in the shapes that old programs and PDF files copy. */
export const presentationForms: TextRule = {
  id: 'presentation-forms',
  title: 'حروف بأشكالها لا بأصولها',
  level: 'warning',
  message: 'حروف منسوخة بأشكالها: «{0}»، فلا يجدها البحث ولا يقرؤها قارئ الشاشة.',
  remedy: 'اكتب «{1}».',
  wrong: 'ﺍﻟﻜﻮﻳﺖ',
  right: 'الكويت',
  fixes: true,
  find: ({ text }) =>
    Array.from(HAS_PRESENTED.test(text) ? text.matchAll(PRESENTED) : [], ({ 0: forms, index }) => {
      const plain = forms.normalize('NFKC');
      const end = index + forms.length;
      return { start: index, end, words: [forms, plain], edits: [{ start: index, end, text: plain }] };
    }),
};

/** Letters of Persian and Urdu keyboards that stand for Arabic ones. */
const KEYBOARD: Readonly<Record<string, string>> = { ک: 'ك', ی: 'ي', ھ: 'ه', ہ: 'ه' };
/** Letters that Arabic does not have: a word or a passage with them is Persian, Urdu or Kurdish (ێ ۆ ە ڕ ڵ). */
const PERSIAN_ONLY = /[پچژگےٹڈڑں\u06CE\u06C6\u06D5\u0695\u06B5]/gu;

/** Persian letters in Arabic words. */
export const persianLetters: TextRule = {
  id: 'persian-letters',
  title: 'حروف فارسية في كلمة عربية',
  level: 'warning',
  message: 'في الكلمة «{0}» حرف فارسي (ک أو ی) مكان الحرف العربي.',
  remedy: 'اكتب الكاف والياء العربيتين. الياء في آخر الكلمة لك أن تقرر: ي أو ى.',
  wrong: 'الکویت',
  right: 'الكويت',
  fixes: true,
  find: ({ text, words }) => {
    if (!/[کیھہ]/u.test(text) || (text.match(PERSIAN_ONLY)?.length ?? 0) > 2) return [];
    return words.flatMap(({ start, end }): Found[] => {
      const word = text.slice(start, end);
      if (!/[کیھہ]/u.test(word) || word.search(PERSIAN_ONLY) >= 0) return [];
      const found = { start, end, words: [word] };
      if (/ی[\u064B-\u0652]*$/u.test(word)) return [found];
      const mended = word.replace(/[کیھہ]/gu, (letter) => KEYBOARD[letter] ?? letter);
      return [{ ...found, edits: [{ start, end, text: mended }] }];
    });
  },
};

/** Signs that nobody sees and that part or join nothing in Arabic: U+00AD, U+200B, U+2060, U+FEFF. */
export const invisible: TextRule = {
  id: 'invisible',
  title: 'محارف لا ترى',
  level: 'warning',
  message: 'محرف لا يُرى ({0}) منسوخ مع النص.',
  remedy: 'احذفه: يقطع الكلمة على من يبحث عنها.',
  wrong: 'الكو\u200Bيت',
  right: 'الكويت',
  fixes: true,
  find: ({ text }) =>
    Array.from(text.matchAll(/[\u00AD\u200B\u2060\uFEFF]+/gu), ({ 0: signs, index }) => {
      const end = index + signs.length;
      const name = `U+${(signs.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return { start: index, end, words: [name], edits: [{ start: index, end, text: '' }] };
    }),
};

/** Controls that reach to another one, and so only go together. */
const REACHING = /[\u202A-\u202E\u2066-\u2069]/u;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
/** What has a direction of its own beside an Arabic letter; signs and spaces between take that of their neighbours. */
const DIRECTED = new RegExp(`[\\p{L}\\p{N}${OBJECT}]`, 'u');
const IS_ARABIC = new RegExp(`[${LETTER}${MARK}]`, 'u');

/** The nearest sign with a direction, looking from a place of the text. */
function nearestDirected(text: string, from: number, step: 1 | -1): string | undefined {
  for (let at = from; at >= 0 && at < text.length; at += step) {
    const sign = text.charAt(at);
    if (DIRECTED.test(sign)) return sign;
  }
  return undefined;
}

/** Bidi controls: the site isolates what needs it by itself (src/arabic/bidi.ts). */
export const bidiControls: TextRule = {
  id: 'bidi-controls',
  title: 'محارف اتجاه خفية (خطأ في العنوان والوسوم)',
  level: 'warning',
  message: 'محرف اتجاه خفي ({0}).',
  remedy: 'احذفه: الموقع يضبط اتجاه الأرقام والكلمات الأجنبية وحده.',
  wrong: 'افتتاح\u200F المعرض',
  right: 'افتتاح المعرض',
  fixes: true,
  find: ({ text, kind }) => {
    const isName = kind === 'title' || kind === 'kicker' || kind === 'tag';
    const isIdle = (start: number, end: number) =>
      [nearestDirected(text, start - 1, -1), nearestDirected(text, end, 1)].every(
        (sign) => sign === undefined || IS_ARABIC.test(sign),
      );
    const places = Array.from(text.matchAll(BIDI), ({ 0: signs, index }) => ({
      signs,
      index,
      end: index + signs.length,
    }));
    const canReach = places.every(({ signs, index, end }) => !REACHING.test(signs) || isIdle(index, end));
    return places.map(({ signs, index, end }): Found => {
      const name = `U+${(signs.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const found: Found = { start: index, end, words: [name], ...(isName && { grave: true }) };
      return isIdle(index, end) && (canReach || !REACHING.test(signs))
        ? { ...found, edits: [{ start: index, end, text: '' }] }
        : found;
    });
  },
};
