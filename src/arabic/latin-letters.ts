/** Arabic consonants in Latin letters, by BGN/PCGN 1956 without its dots (romanize.ts). */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh' },
  ...{
    ص: 's',
    ض: 'd',
    ط: 't',
    ظ: 'z',
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
    پ: 'p',
    چ: 'ch',
    ڤ: 'v',
    ڨ: 'g',
    گ: 'g',
    ک: 'k',
    ژ: 'zh',
  },
};

/** What stands for an unwritten hamza or ayn until all is put together, so that two vowels beside it stay two. */
const STOP = '\u02BC';

/** Consonants still in Arabic, between Latin vowels, as Latin letters alone. */
export function latinLetters(said: string): string {
  return Array.from(said, (letter) => (/[a-z]/u.test(letter) ? letter : letterOf(letter)))
    .join('')
    .replace(/(.)\1{2,}/gu, '$1$1')
    .replace(/([iu])\1/gu, '$1')
    .replaceAll(STOP, '')
    .replace(/(.)\1{2,}/gu, '$1$1');
}

function letterOf(letter: string): string {
  if (/[ءأإؤئع]/u.test(letter)) return STOP;
  return CONSONANTS[letter] ?? (/[اىة]/u.test(letter) ? 'a' : '');
}
