import { fold, stripMarks } from './fold.ts';
import { latinLetters } from './latin-letters.ts';
import { usualSpelling } from './usual-spellings.ts';
import { byPattern } from './word-patterns.ts';

/**
 * Arabic words in ASCII letters that readers pronounce. The standard is BGN/PCGN 1956 (U.S. Board on Geographic Names,
 * "Romanization System for Arabic", https://geonames.nga.mil/geonames/GNSSearch/GNSDocs/romanization/ROMANIZATION_OF_ARABIC.pdf).
 * Departures, all for addresses: no dots and macrons (ح is h, ص is s); the signs of hamza and ayn are left out, but the
 * vowels on both sides stay (شؤون is shuun, شعور shuur), and where none is written a hamza inside a word gets that of its
 * seat: ؤ u, ئ i, أ a; ة is always `a` (BGN: `ah`, `at`) and swallows the ا before it (مأساة masa); the article is left
 * out, like other words that say nothing, so nothing is assimilated; a doubled letter is written twice only where the
 * author wrote the shadda.
 * Arabic leaves out its short vowels and the standard wants them: they come from the author's tashkeel, else from a table
 * of usual spellings, else from the word's pattern (word-patterns.ts), else `a` where two consonants cannot meet.
 */

/** The vowel of a hamza's seat. */
const SEATS: Readonly<Record<string, string>> = { ؤ: 'u', ئ: 'i', أ: 'a' };

/** Tashkeel as vowels; tanween is not said at the end of a word. */
const MARKS: Readonly<Record<string, string>> = { '\u064E': 'a', '\u064F': 'u', '\u0650': 'i' };
const SUKUN = '\u0652';
const SHADDA = '\u0651';

/** Endings that leave the pattern of the word before them as it is. */
const ENDINGS: readonly [arabic: string, said: string][] = [
  ['يات', 'iyat'],
  ['يين', 'iyin'],
  ['يون', 'iyun'],
  ['ية', 'iya'],
  ['يا', 'iya'],
  ['ات', 'at'],
  ['ين', 'in'],
  ['ون', 'un'],
  ['وا', 'u'],
  ['ها', 'ha'],
  ['هم', 'hum'],
  ['نا', 'na'],
  ['ه', 'uh'],
  ['اة', 'a'],
  ['ة', 'a'],
  ['ي', 'i'],
  ['ا', 'a'],
];

/** Those of them that say whose it is, and the ا of tanween: what stands before them is a whole word. */
const OWNERS = ['ها', 'هم', 'نا', 'ه', 'ا'];

/** The fewest letters that a foreign word has before an ending. */
const FEWEST_OF_STEM = 4;

const SONORANTS = /[رلمنوي]/u;

/** Endings of a relation (نسبة), its feminine, its plurals and its tanween: the word before them is said as it is by itself. */
const RELATION = /^(.{3,})ي(ة|ين|ون|ا|)$/u;

/** The consonants of a spelling: by them a conventional name (Egypt) is told from one that follows the letters (Pakistan). */
const consonantsOf = (spelling: string) => spelling.replace(/[aeiou-]/gu, '').replaceAll('p', 'b');

/** A relation of a word with a usual spelling that follows its letters: تراثية turathiya, يمنيين yemeniyin. */
function relation(word: string): string | undefined {
  const [, stem = '', ending = ''] = RELATION.exec(word) ?? [];
  if (stem === '') return undefined;
  const said = { ة: 'ya', ا: 'ya', ين: 'yin', ون: 'yun' }[ending] ?? '';
  const whole = ending === '' ? undefined : usualSpelling(fold(`${stem}ي`));
  if (whole?.endsWith('i') === true) return whole + said;
  const usual = usualSpelling(fold(stem));
  const isByLetters =
    usual !== undefined && consonantsOf(usual) === consonantsOf(latinLetters(bySound(stem)));
  return isByLetters ? `${usual}i${said}` : undefined;
}

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
    // قناة has one long vowel.
    if (letter === 'ة' && letters[at - 1] === 'ا') continue;
    if (isVowel(at)) {
      said += letter === 'و' ? 'u' : letter === 'ي' ? 'i' : /[aui]/u.test(letter) ? letter : 'a';
      run = 0;
      continue;
    }
    if (letter === SUKUN) continue;
    const isLast = at === letters.length - 1;
    const before = letters[at - 1] ?? '';
    // نموذج namudhaj: after a long vowel two meet only where the first is a sonorant, or hisses (بريفوست).
    const isLong = /[اوي]/u.test(letters[at - 2] ?? '') && isVowel(at - 2);
    const isHard =
      isLast && !SONORANTS.test(before) && (SONORANTS.test(letter) || (isLong && !/[سش]/u.test(before)));
    // At the beginning no two consonants meet; elsewhere no three, and at the end none that rise in sonority.
    const opensWord = said === '' || !/[aui]/u.test(said);
    // Between two consonants one of which is a hamza, its seat tells the vowel.
    if (run > 0 && before !== SUKUN && (opensWord || run > 1 || isHard)) {
      said += SEATS[letter] ?? SEATS[before] ?? 'a';
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

/** A word in ة behind which something is joined, so that its ت is said: دولتين dawlatayn, حكومته hukumatuh. */
const JOINED = /^(.{2,})ت(ين|ان|ي|ه|ها|هم|نا)$/u;

const JOINED_SAID: Readonly<Record<string, string>> = {
  ...{ ين: 'ayn', ان: 'an', ي: 'i', ه: 'uh', ها: 'ha', هم: 'hum', نا: 'na' },
};

/** How such a word is said when the word in ة is known, by itself or by its pattern. */
function joined(word: string): string | undefined {
  const [, stem = '', ending = ''] = JOINED.exec(word) ?? [];
  const alone = stem === '' ? undefined : (usualSpelling(fold(`${stem}ة`)) ?? byPattern(`${stem}ة`));
  return alone?.endsWith('a') === true ? `${alone}t${JOINED_SAID[ending] ?? ''}` : undefined;
}

/** Three consonants alone: قلب qalb and رفض rafd, but قمر qamar. */
function ofThree(word: string): string | undefined {
  const match = /^([^اىةوي])([^اىة])([^اىةوي])$/u.exec(word);
  if (!match || /[وي]/u.test(match[2] ?? '')) return undefined;
  const [, first = '', second = '', third = ''] = match;
  // سبب sabab, since twins are kept apart; غضب ghadab, as most of those in ب.
  const isObstruent = !SONORANTS.test(second) && !SONORANTS.test(third) && second !== third && third !== 'ب';
  // شحن shahn, لحم lahm, as شهر and بحر.
  const meet = isObstruent || /[حهخغ]/u.test(second) || (SONORANTS.test(second) && !SONORANTS.test(third));
  return `${first}a${second}${meet || /[عأؤئ]/u.test(second) ? '' : 'a'}${third}`;
}

/** An unvowelled word with vowels, its consonants still in Arabic. */
function vowelled(word: string): string {
  const whole = relation(word) ?? joined(word) ?? byPattern(word) ?? ofThree(word);
  if (whole !== undefined) return whole;
  for (const [ending, said] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < 3) continue;
    // These are said after the whole word; before the others its last vowel would change.
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
  const open = (text: string) => text.replaceAll('ىء', 'ئ').replaceAll('آ', 'أا').replace(/[ٱ]/gu, 'ا');
  const composed = word.normalize('NFC').replaceAll('\u0640', '');
  return latinLetters(
    /[\u064E-\u0650]/u.test(composed) ? bySound(marked(open(composed))) : vowelled(open(bare)),
  );
}
