/**
 * Folding: giving spellings that an Arabic reader takes for the same word the same letters.
 * Used for identity (topics, addresses), search and related stories; never for display.
 */

/** Tashkeel (Unicode Mn of the Arabic block) and Quranic marks: U+0610-061A, U+064B-065F, U+0670, U+06D6-06ED. */
const TASHKEEL = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/gu;

/** Tatweel (U+0640), which only stretches a word. */
const TATWEEL = /\u0640/gu;

/**
 * Characters that are never seen: bidi controls (UAX #9, 2.1-2.6), zero-width joiners and spaces, the BOM.
 */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** Combining accents of Latin letters, after NFD. */
const ACCENTS = /[\u0300-\u036F]/gu;

/** Letters that writers interchange, and Persian or Urdu forms of Arabic letters. */
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ې: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'ك',
  ء: '',
};

const INTERCHANGED = /[أإآٱىئیېؤةہھەۀکڪگء]/gu;

/** Most words by far: basic letters without a mark, to which only the last step of folding does anything. */
const PLAIN_ARABIC = /^[\u0621-\u063A\u0641-\u064A]+$/u;

/** Text without tashkeel and tatweel; the letters stay as the author wrote them. */
export function stripMarks(text: string): string {
  return text.normalize('NFC').replace(TASHKEEL, '').replace(TATWEEL, '');
}

/** Text without bidi controls, zero-width characters and the byte order mark. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Arabic-Indic (٠-٩) and Persian (۰-۹) digits as 0-9; all else as it was. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * The folded form of a text: NFKC (so presentation forms become letters), no marks, no invisible characters,
 * one form for each group of interchangeable letters, digits 0-9, lower case, no Latin accents, single spaces.
 * Two texts with the same folded form are the same topic. Rules: ../shared/SEARCH.md, way B.
 */
export function fold(text: string): string {
  if (PLAIN_ARABIC.test(text)) return text.replace(INTERCHANGED, (letter) => LETTERS[letter] ?? letter);
  const plain = stripInvisible(stripMarks(text.normalize('NFKC')));
  return latinDigits(plain)
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(TASHKEEL, '')
    .replace(INTERCHANGED, (letter) => LETTERS[letter] ?? letter)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
