import { DIGIT, LETTER, MARK } from '../letters.ts';
import { OBJECT } from '../passage.ts';
import type { Found, TextRule } from '../rule.ts';

/** All places of an expression, each mended by putting `text` there. */
function replacing(text: string, expression: RegExp, by: string): Found[] {
  return Array.from(text.matchAll(expression), ({ 0: found, index }) => {
    const end = index + found.length;
    return { start: index, end, words: [around(text, index, end)], edits: [{ start: index, end, text: by }] };
  });
}

/** A place with a word on each side, for a message. */
export function around(text: string, start: number, end: number): string {
  const before = /\S*\s*$/u.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  const after = /^\s*\S*/u.exec(text.slice(end, end + 18))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.replaceAll(OBJECT, '…').replace(/\n/gu, ' ').trim();
}

const LATIN_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

/** Between an Arabic letter and one of these marks may stand a number, and what closes a quotation. */
const AFTER_ARABIC = new RegExp(
  `(?<=[${LETTER}${MARK}](?:[\\s"»”)\\]%${DIGIT}]{0,12}))[,;?]+(?=[\\s"«»“”()\\]!.]*(?:[${LETTER}${OBJECT}]|$)|\\s+[${DIGIT}])`,
  'gu',
);

/** Latin marks in Arabic text. */
export const latinPunctuation: TextRule = {
  id: 'latin-punctuation',
  title: 'علامة ترقيم لاتينية بعد كلمة عربية',
  level: 'warning',
  message: 'علامة لاتينية في «{0}».',
  remedy: 'اكتب الفاصلة ، والفاصلة المنقوطة ؛ وعلامة الاستفهام ؟ بالعربية.',
  wrong: 'وصل الوفد, ثم غادر',
  right: 'وصل الوفد، ثم غادر',
  fixes: true,
  find: ({ text }) =>
    /[,;?]/u.test(text)
      ? Array.from(text.matchAll(AFTER_ARABIC), ({ 0: marks, index }): Found[] => {
          const end = index + marks.length;
          const isNumber = /[\d]$/u.test(text.slice(0, index)) && /^\d/u.test(text.slice(end));
          const isFace = marks === ';' && /^[-)(]/u.test(text.slice(end));
          if (isNumber || isFace) return [];
          const mended = marks.replace(/[,;?]/gu, (mark) => LATIN_MARKS[mark] ?? mark);
          const words = [around(text, index, end)];
          return [{ start: index, end, words, edits: [{ start: index, end, text: mended }] }];
        }).flat()
      : [],
};

const SPACE_BEFORE = new RegExp(
  `(?<=[${LETTER}${MARK}${DIGIT}»”")\\]%])[ \\u00A0]+(?=[،؛؟!]|[.:](?![.:\\p{L}\\p{N})(/-]))`,
  'gu',
);
const BETWEEN_DIGITS = new RegExp(`^[${DIGIT}][ \\u00A0]+[:،.]\\s*[${DIGIT}]`, 'u');

/** A space before a mark. */
export const spaceBeforePunctuation: TextRule = {
  id: 'space-before-punctuation',
  title: 'مسافة قبل علامة الترقيم',
  level: 'warning',
  message: 'مسافة قبل علامة الترقيم في «{0}».',
  remedy: 'ألصق العلامة بالكلمة التي قبلها.',
  wrong: 'قال الوزير : نعم',
  right: 'قال الوزير: نعم',
  fixes: true,
  find: ({ text }) =>
    (/[ \u00A0][،؛؟!.:]/u.test(text) ? replacing(text, SPACE_BEFORE, '') : []).filter(
      ({ start }) => !BETWEEN_DIGITS.test(text.slice(start - 1, start + 12)),
    ),
};

const WORD_3 = `[${LETTER}][${LETTER}${MARK}]{2,}`;
const NO_SPACE_AFTER = new RegExp(
  [
    `(?<=[${LETTER}${MARK}${DIGIT}»”")\\]])[،؛](?=[${LETTER}«“(])`,
    `(?<=[${LETTER}${MARK}»”")\\]])[،؛](?=[${DIGIT}])`,
    `(?<=[${LETTER}${MARK}»”")\\]])[؟!](?=[${LETTER}«“])`,
    `(?<=[${LETTER}][${LETTER}${MARK}]+["»”)]?):(?=[${LETTER}«“])`,
    `(?<=(?:^|[^\\p{L}\\p{M}.])${WORD_3}[»”)]?)\\.(?=${WORD_3}(?![\\p{L}.]))`,
  ].join('|'),
  'gu',
);
/** Ends of Arabic names of sites: «الجزيرة.نت», «هسبريس.كوم». */
const SITE_NAME = /^(?:نت|كوم|كم|أورغ|أورج|اورج|تي|اف|إف|نيوز|أونلاين|اونلاين|لايف|نيت|موقع|شبكة)(?!\p{L})/u;

/** No space after a mark. */
export const spaceAfterPunctuation: TextRule = {
  id: 'space-after-punctuation',
  title: 'لا مسافة بعد علامة الترقيم',
  level: 'warning',
  message: 'لا مسافة بعد علامة الترقيم في «{0}».',
  remedy: 'اترك مسافة بعد العلامة.',
  wrong: 'وصل الوفد،ثم غادر',
  right: 'وصل الوفد، ثم غادر',
  fixes: true,
  find: ({ text }) =>
    Array.from(
      /[،؛؟!:.][^\s.]/u.test(text) ? text.matchAll(NO_SPACE_AFTER) : [],
      ({ 0: mark, index }): Found[] => {
        const end = index + 1;
        if (mark === '.' && SITE_NAME.test(text.slice(end))) return [];
        const words = [around(text, index, end)];
        return [{ start: index, end, words, edits: [{ start: end, end, text: ' ' }] }];
      },
    ).flat(),
};

/** More than one space. */
export const doubleSpace: TextRule = {
  id: 'double-space',
  title: 'مسافات متكررة',
  level: 'note',
  message: 'أكثر من مسافة في «{0}».',
  remedy: 'اكتب مسافة واحدة.',
  wrong: 'وصل  الوفد',
  right: 'وصل الوفد',
  fixes: true,
  find: ({ text }) => (text.includes('  ') ? replacing(text, /(?<=\S) {2,}(?=\S)/gu, ' ') : []),
};

const INSIDE_BRACKETS = /(?<=[(«“[])[ \u00A0]+(?=[^\s)»”\]])|(?<=[^\s(«“[:;])[ \u00A0]+(?=[)»”\]])/gu;
const PAIRS = ['()', '«»', '“”', '[]'] as const;

/** A word of more letters than what Arabic glues to the next one. */
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]{4}$|[\p{N}]$/u;

/** Whether the bracket beside a space has its other half next to it among its kind: `« x «` may close with either. */
function isPaired(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const opens = PAIRS.find(([open]) => open === before);
  const closes = PAIRS.find(([, close]) => close === after);
  // An opening mark with a word before it closes: «مدينة ”مسقط“ ثم».
  const isTurned = /[«“]/u.test(before) && WORD_BEFORE.test(text.slice(0, start - 1));
  const next = !isTurned && opens && Array.from(text.slice(end)).find((sign) => opens.includes(sign));
  if (opens && next === opens[1]) return true;
  // A closing mark with a letter behind it opens, whatever its shape: «مدينة ”مسقط“».
  if (!closes || (/[»”]/u.test(after) && /[\p{L}\p{N}]/u.test(text.charAt(end + 1)))) return false;
  const last = Array.from(text.slice(0, start)).findLast((sign) => closes.includes(sign));
  return last === closes[0];
}

/** Spaces inside brackets and quotation marks. */
export const spaceInsideBrackets: TextRule = {
  id: 'space-inside-brackets',
  title: 'مسافة داخل القوسين أو علامتي الاقتباس',
  level: 'warning',
  message: 'مسافة داخل القوس في «{0}».',
  remedy: 'ألصق القوس بالكلمة التي بعده أو قبله.',
  wrong: 'صحيفة « الشرق » ( الأولى )',
  right: 'صحيفة «الشرق» (الأولى)',
  fixes: true,
  find: ({ text }) =>
    /[(«“[)»”\]]/u.test(text)
      ? replacing(text, INSIDE_BRACKETS, '').filter(({ start, end }) => isPaired(text, start, end))
      : [],
};

const GLUED = new RegExp(`(?<=(?:^|[^\\p{L}\\p{N}.,٫/_-])[${DIGIT}]+)(?=[${LETTER}]{3,})`, 'gu');

/** One digit may be part of a name, «4ماتيك», unless what follows is counted. */
const ONE_DIGIT = new RegExp(`(?:^|[^${DIGIT}])[${DIGIT}]$`, 'u');
const COUNTED =
  /^(?:مليون|ملايين|مليار|مليارات|ألف|آلاف|أيام|أشهر|شهور|سنوات|أعوام|ساعات|دقائق|مرات|أشخاص|قتلى|جرحى|لاعبين|دول|مدن|مباريات|أهداف|نقاط|طلاب|فائزين|متر|أمتار|كيلو|دولار|ريال|ريالات|درهم|دراهم|دينار|دنانير)(?!\p{L})/u;

/** A number that runs into the next word. */
export const gluedNumber: TextRule = {
  id: 'glued-number',
  title: 'رقم ملتصق بالكلمة بعده',
  level: 'warning',
  message: 'رقم ملتصق بكلمة في «{0}».',
  remedy: 'اترك مسافة بين الرقم والكلمة.',
  wrong: 'في 2022آخر مرة',
  right: 'في 2022 آخر مرة',
  fixes: true,
  find: ({ text }) =>
    /[\d\u0660-\u0669\u06F0-\u06F9]/u.test(text)
      ? Array.from(text.matchAll(GLUED), ({ index }): Found => {
          const found = { start: index, end: index, words: [around(text, index, index)] };
          const isName =
            ONE_DIGIT.test(text.slice(Math.max(0, index - 2), index)) && !COUNTED.test(text.slice(index));
          return isName
            ? { ...found, mild: true }
            : { ...found, edits: [{ start: index, end: index, text: ' ' }] };
        })
      : [],
};
