/** Classes of signs that the rules share, as the inside of a regular expression's class. */

/** Arabic letters, as Arabic and its neighbours write them, without digits and marks. */
export const LETTER = String.raw`\u0620-\u063F\u0641-\u064A\u066E-\u06D3\u06D5\u06FA-\u06FF`;

/** Marks that stand on letters, and the tatweel. */
export const MARK = String.raw`\u0640\u064B-\u065F\u0670`;

/** Digits: 0-9, ٠-٩, ۰-۹. */
export const DIGIT = String.raw`0-9\u0660-\u0669\u06F0-\u06F9`;

/** Marks that close a quotation or a bracket. */
export const CLOSING = String.raw`»”"')\]’`;

/** A word without tashkeel and tatweel. */
export function bare(word: string): string {
  return word.replace(/\u0640|\p{M}/gu, '');
}
