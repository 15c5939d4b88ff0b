/**
 * Foreign names, which Arabic newsrooms write by ear: ترامب and ترمب, غوغل and جوجل and قوقل, ناسا and NASA. Rules of
 * what a sound may be written as, not a list of names; whether two words are names at all is judged by the archive
 * (src/search/links.ts). Rules: the habits of transcription described in Wikipedia's «نقحرة» and by Alghamdi,
 * "Algorithms for Romanizing Arabic Names" (2005). Words are folded (fold.ts).
 */

/** Letters that stand for one foreign sound: g; t; s; z; d; h. */
const SOUNDS = ['غجقك', 'تط', 'سصث', 'زذظ', 'دض', 'هح'];

const SOUND_OF = new Map(
  SOUNDS.flatMap((letters) => Array.from(letters, (letter) => [letter, letters.charAt(0)])),
);

/** Long vowels, which are written or left out. */
const VOWELS = /[اوي]/gu;

/** The fewest consonants of a name that is compared: shorter ones sound like too many words. */
const FEWEST = 3;

/** What a name sounds like: its consonants by sound. Undefined where there are too few to tell names apart. */
export function soundOf(name: string): string | undefined {
  const consonants = name.replace(VOWELS, '').replace(/ه$/u, '');
  if (consonants.length < FEWEST) return undefined;
  return Array.from(consonants, (letter) => SOUND_OF.get(letter) ?? letter).join('');
}

/** The long vowels of a word by the number of consonants before them. */
function vowelsOf(word: string): string[] {
  return word.replace(/ه$/u, 'ا').split(/[^اوي]/u);
}

/** Whether two words that sound alike may be one name: at most one long vowel more in one, none in the place of another. */
export function areSpellingsOfOneName(a: string, b: string): boolean {
  const [one, other] = [vowelsOf(a), vowelsOf(b)];
  if (one.length !== other.length) return false;
  let more = 0;
  for (const [index, vowels] of one.entries()) {
    const others = other[index] ?? '';
    const same = vowels === others || vowels.includes(others) || others.includes(vowels);
    if (!same) return false;
    more += Math.abs(vowels.length - others.length);
  }
  return more <= (Math.min(a.length, b.length) > 6 ? 2 : 1);
}

/** How Latin letters are written in Arabic, the longest first. */
const LATIN: readonly [letters: string, arabic: string][] = [
  ['sch', 'ش'],
  ['sh', 'ش'],
  ['ch', '(?:تش|ش|خ|ك)'],
  ['th', '(?:ث|ذ|ت)'],
  ['kh', 'خ'],
  ['gh', '(?:غ|ج)'],
  ['ph', 'ف'],
  ['ck', 'ك'],
  ['qu', '(?:كو|ك)'],
  ['oo', 'و'],
  ['ou', 'و'],
  ['ee', 'ي'],
  ['ea', 'ي'],
  ['eu', '(?:يو|وي|و|ي)'],
  ['ai', '(?:اي|ي)'],
  // Facebook فيسبوك
  ['a', '[اي]?'],
  ['b', 'ب'],
  ['c', '[كسش]'],
  ['d', '[دض]'],
  ['e', '[يا]?'],
  ['f', 'ف'],
  ['g', '[غجقك]'],
  ['h', '[هح]?'],
  ['i', '(?:اي|ي)?'],
  ['j', 'ج'],
  ['k', '[كق]'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
  ['o', 'و?'],
  ['p', 'ب'],
  ['q', '[قك]'],
  ['r', 'ر'],
  ['s', '[سصز]'],
  ['t', '[تط]'],
  // Trump ترامب
  ['u', '(?:يو|و|ا)?'],
  ['v', 'ف'],
  ['w', 'و'],
  ['x', 'كس'],
  ['y', 'ي?'],
  ['z', '[زظ]'],
];

/** The Arabic words that a Latin name may be written as, as an expression; undefined for what is no name. */
export function arabicOf(latin: string): RegExp | undefined {
  if (!/^[a-z]{3,}$/u.test(latin)) return undefined;
  const letters = latin.replace(/(.)\1/gu, (pair) => (/[eo]/u.test(pair) ? pair : pair.charAt(0)));
  let source = /^[aeiou]/u.test(latin) ? 'ا?' : '';
  for (let at = 0; at < letters.length;) {
    const [found = '', arabic = ''] = LATIN.find(([one]) => letters.startsWith(one, at)) ?? [];
    source += arabic;
    at += found.length || 1;
  }
  return new RegExp(`^${source}[اهي]?$`, 'u');
}
