import { fold, stripMarks } from './fold.ts';
import { usualSpelling } from './usual-spellings.ts';
import { byPattern } from './word-patterns.ts';

/**
 * Arabic words in ASCII letters that readers pronounce. The standard is BGN/PCGN 1956 (U.S. Board on Geographic Names,
 * "Romanization System for Arabic", https://geonames.nga.mil/geonames/GNSSearch/GNSDocs/romanization/ROMANIZATION_OF_ARABIC.pdf).
 * Departures, all for addresses: no dots and macrons (ح is h, ص is s); hamza and ayn are left out; ة is always `a`
 * (BGN: `ah`, `at`); the article is left out, like other words that say nothing, so nothing is assimilated; a doubled
 * letter is written twice only where the author wrote the shadda. Arabic leaves out its short vowels and the
 * standard wants them: they come from the author's tashkeel, else from a table of usual spellings, else from the word's
 * pattern (word-patterns.ts), else `a` where two consonants cannot meet.
 */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh' },
  ...{
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
    ع: '',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
  },
  ...{
    و: 'w',
    ي: 'y',
    ء: '',
    أ: '',
    إ: '',
    ؤ: '',
    ئ: '',
    پ: 'p',
    چ: 'ch',
    ڤ: 'v',
    ڨ: 'g',
    گ: 'g',
    ک: 'k',
    ژ: 'zh',
  },
};

/** Tashkeel as vowels; tanween is not said at the end of a word. */
const MARKS: Readonly<Record<string, string>> = { '\u064E': 'a', '\u064F': 'u', '\u0650': 'i' };
const SUKUN = '\u0652';
const SHADDA = '\u0651';

/** Endings that leave the pattern of the word before them as it is. */
const ENDINGS: readonly [arabic: string, said: string][] = [
  ['يات', 'iyat'],
  ['ية', 'iya'],
  ['يا', 'iya'],
  ['ات', 'at'],
  ['ين', 'in'],
  ['ون', 'un'],
  ['ها', 'ha'],
  ['هم', 'hum'],
  ['نا', 'na'],
  ['ه', 'uh'],
  ['ة', 'a'],
  ['ي', 'i'],
  ['ا', 'a'],
];

/** Those of them that say whose it is. */
const OWNERS = ['ها', 'هم', 'نا', 'ه'];

/** The fewest letters that a foreign word has before an ending. */
const FEWEST_OF_STEM = 4;

const SONORANTS = /[رلمنوي]/u;

/** Where a word is no known pattern: long vowels as written, and `a` between consonants that cannot meet. */
function bySound(word: string): string {
  const letters = Array.from(word);
  const isVowel = (at: number): boolean => {
    const letter = letters[at] ?? '';
    if (letter === 'ا' || letter === 'ى' || letter === 'ة') return true;
    if (letter !== 'و' && letter !== 'ي') return /[aui]/u.test(letter);
    // Beside a vowel, and at the beginning, و and ي are consonants.
    return at > 0 && !isVowel(at - 1) && !/[اوىةaui]/u.test(letters[at + 1] ?? '');
  };
  let said = '';
  // Consonants since the last vowel.
  let run = 0;
  for (const [at, letter] of letters.entries()) {
    if (isVowel(at)) {
      said += letter === 'و' ? 'u' : letter === 'ي' ? 'i' : /[aui]/u.test(letter) ? letter : 'a';
      run = 0;
      continue;
    }
    if (letter === SUKUN) continue;
    const isLast = at === letters.length - 1;
    const isHard = isLast && SONORANTS.test(letter) && !SONORANTS.test(letters[at - 1] ?? '');
    // At the beginning no two consonants meet; elsewhere no three, and at the end none that rise in sonority.
    const opensWord = said === '' || !/[aui]/u.test(said);
    if (run > 0 && letters[at - 1] !== SUKUN && (opensWord || run > 1 || isHard)) {
      said += letters[at] === 'ؤ' ? 'u' : letters[at] === 'ئ' && !isVowel(at + 1) ? 'i' : 'a';
      run = 0;
    }
    if (at === 0 && 'أإ'.includes(letter) && !isVowel(1)) {
      said += letter === 'إ' ? 'i' : 'a';
      continue;
    }
    said += letter;
    run += 1;
  }
  return said;
}

/** Three consonants alone: قلب qalb, but قمر qamar. */
function ofThree(word: string): string | undefined {
  const match = /^([^اىةوي])([^اىة])([^اىةوي])$/u.exec(word);
  if (!match || /[وي]/u.test(match[2] ?? '')) return undefined;
  const [, first = '', second = '', third = ''] = match;
  const meet = SONORANTS.test(second) && !SONORANTS.test(third);
  return `${first}a${second}${meet || /[عأؤئ]/u.test(second) ? '' : 'a'}${third}`;
}

/** An unvowelled word with vowels, its consonants still in Arabic. */
function vowelled(word: string): string {
  const whole = byPattern(word) ?? ofThree(word);
  if (whole !== undefined) return whole;
  for (const [ending, said] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    // A possessive is said after the whole word; before the others its last vowel would change.
    const known = (OWNERS.includes(ending) ? usualSpelling(fold(stem)) : undefined) ?? byPattern(stem);
    if (known !== undefined) return known + said;
    // Before a vowel the last two of three consonants can meet: لجنة lajna.
    if (ofThree(stem) !== undefined && /^[aiu]/u.test(said)) {
      return `${stem.charAt(0)}a${stem.slice(1)}${said}`;
    }
  }
  const [ending = '', said = ''] =
    ENDINGS.find(([one]) => word.endsWith(one) && word.length - one.length >= FEWEST_OF_STEM) ?? [];
  return bySound(word.slice(0, word.length - ending.length)) + said;
}

/** The author's own vowels in place of their marks. */
function marked(word: string): string {
  return word
    .replace(/[\u064B-\u064D\u0670]/gu, '')
    .replace(/\u0650?ي\u0651$/u, 'ي')
    .replace(/\u064E([ةى])/gu, '$1')
    .replace(new RegExp(`(.)([\u064E-\u0650]?)${SHADDA}`, 'gu'), '$1$1$2')
    .replace(/[\u064E-\u0650]([اوي](?![\u064B-\u0652]))?/gu, (mark, long: string | undefined) => {
      const vowel = MARKS[mark.charAt(0)] ?? '';
      const lengthens = { a: 'ا', u: 'و', i: 'ي' }[vowel] === long;
      return vowel + (long === undefined || lengthens ? '' : long);
    });
}

/**
 * One Arabic word, without its article, as lower-case ASCII; a usual spelling may have hyphens (saudi-arabia).
 * @param word letters with or without tashkeel, no clitics
 */
export function romanize(word: string): string {
  const bare = stripMarks(word);
  // Who writes more than one vowel means them all.
  const isVowelled = (word.match(/[\u064E-\u0650]/gu)?.length ?? 0) > 1;
  const usual = isVowelled ? undefined : usualSpelling(fold(word));
  if (usual !== undefined) return usual;
  // عبدالعزيز in one word: the second part begins with its article.
  if (/^عبدال.{2}/u.test(bare)) return `abdul${romanize(bare.slice(5))}`;
  const open = (text: string) => text.replaceAll('آ', 'أا').replace(/[ٱ]/gu, 'ا');
  const composed = word.normalize('NFC').replaceAll('\u0640', '');
  const said = /[\u064E-\u0650]/u.test(composed) ? bySound(marked(open(composed))) : vowelled(open(bare));
  return Array.from(said, (letter) => (/[a-z]/u.test(letter) ? letter : letterOf(letter)))
    .join('')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/([iu])\1/gu, '$1');
}

function letterOf(letter: string): string {
  return CONSONANTS[letter] ?? (/[اىة]/u.test(letter) ? 'a' : '');
}
