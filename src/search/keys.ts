import { splitAffixes } from '../arabic/affixes.ts';
import { foldWord, isArabicWord, rawWords } from '../arabic/words.ts';

/**
 * What a word is called in the index. Pagefind gets keys instead of words, under a language for which it has no stemmer:
 * the core of the word (affixes.ts), then a code of its affixes, so that all forms of a word lie side by side in one
 * index file. A key ends in a letter that no key has before its end, since Pagefind finds whatever begins with what is
 * asked: so a whole key finds just its own word. The codes are small Latin letters, which Pagefind neither folds nor
 * splits, and which no Arabic word holds.
 */

/** Between the core and its affixes. */
const AFFIXES = 'x';

/** Between a core and the links of its words (links.ts): a letter of the N'Ko script. */
const LINK = '\u07CB';

/** Ends the key of an Arabic word. */
const END = 'z';

/** Ends the key of any other word: a letter of the N'Ko script, which follows no Latin letter or digit. */
const OTHER_END = '\u07CA';

/** Codes of the letters of prefixes, none of which is one of {@link SUFFIX_CODES}. */
const PREFIX_CODES: Readonly<Record<string, string>> = { و: 'v', ف: 'f', ب: 'b', ل: 'l', ك: 'q', ا: 'o' };

/** Codes of the letters of suffixes. */
const SUFFIX_CODES: Readonly<Record<string, string>> = {
  ه: 'h',
  ا: 'a',
  ي: 'i',
  ن: 'n',
  ت: 't',
  و: 'w',
  م: 'm',
  ك: 'k',
};

const inverse = (codes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(codes).map(([letter, code]) => [code, letter]));
const PREFIX_LETTERS = inverse(PREFIX_CODES);
const SUFFIX_LETTERS = inverse(SUFFIX_CODES);

function recode(text: string, codes: Readonly<Record<string, string>>): string {
  let coded = '';
  for (const letter of text) coded += codes[letter] ?? '';
  return coded;
}

/** The key of a folded word. */
export function keyOf(word: string): string {
  if (!isArabicWord(word)) return word + OTHER_END;
  const { prefix, core, suffix } = splitAffixes(word);
  return core + AFFIXES + recode(suffix, SUFFIX_CODES) + recode(prefix, PREFIX_CODES) + END;
}

/** Keys with a space before them. A newsroom's words recur: finding a key again costs less than making it. */
const keys = new Map<string, string>();

/** Keys after which their memory begins anew. */
const MOST_KEYS = 300_000;

/** The keys of a text's words in their order, parted by spaces: what Pagefind indexes. */
export function keysOf(text: string): string {
  let found = '';
  for (const raw of rawWords(text)) {
    let key = keys.get(raw);
    if (key === undefined) {
      const word = foldWord(raw);
      key = word === '' ? '' : ` ${keyOf(word)}`;
      if (keys.size >= MOST_KEYS) keys.clear();
      keys.set(raw, key);
    }
    found += key;
  }
  return found.slice(1);
}

/** What a search for all forms of a word begins with: its core, or the word itself where it has no forms. */
export function groupOf(word: string): string {
  return isArabicWord(word) ? splitAffixes(word).core : word;
}

/** The group ({@link groupOf}) of the word or the link with this key. */
export function groupOfKey(key: string): string {
  return /^(?:\p{Script=Arabic}+|[^\u07CA\u07CB]+)/u.exec(key)?.[0] ?? key;
}

/** The folded word of a key; undefined for a link. */
export function wordOfKey(key: string): string | undefined {
  if (key.endsWith(OTHER_END)) return key.slice(0, -1);
  const at = key.indexOf(AFFIXES);
  if (at < 1 || !key.endsWith(END)) return undefined;
  let suffix = '';
  let prefix = '';
  for (const code of key.slice(at + 1, -1)) {
    suffix += SUFFIX_LETTERS[code] ?? '';
    prefix += PREFIX_LETTERS[code] ?? '';
  }
  return prefix + key.slice(0, at) + suffix;
}

/** Words that mean the same though no affix makes one of the other: a broken plural, another spelling of a name. */
export interface Link {
  /** Folded, without clitics. */
  from: string;
  /** Folded, without clitics. */
  to: string;
  /** How sure: 1 to 9. */
  grade: number;
}

/** Letters for grades, since keys have no digits: Pagefind splits words where digits begin. */
const GRADES = 'abcdefghi';

/** The key under which the index keeps a link, beside the forms of its first word. */
export function keyOfLink({ from, to, grade }: Link): string {
  return groupOf(from) + LINK + from + LINK + to + LINK + (GRADES[grade - 1] ?? 'a');
}

/** The link of a key; undefined for a word. */
export function linkOfKey(key: string): Link | undefined {
  const [, from, to, grade] = key.split(LINK);
  if (from === undefined || to === undefined || grade === undefined) return undefined;
  return { from, to, grade: GRADES.indexOf(grade) + 1 };
}
