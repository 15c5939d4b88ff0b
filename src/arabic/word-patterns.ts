/**
 * The patterns (أوزان) by which Arabic words are made, each with its vowels: so that an unvowelled word can be written in
 * Latin letters that readers pronounce. From the grammar's tables of verbal nouns, participles, broken plurals and
 * present verbs; where one shape is several patterns, the one that headlines use most.
 */

/**
 * A shape and how it is said; 1 to 5 are the root's letters in both. The longer and the more certain stand first. A
 * hamza's seat tells the vowel beside it (كتابة الهمزة): ؤ that of u, ئ that of i. So يؤ and مؤ begin words of the second
 * and fourth forms (يؤكد yuakid), and ؤ after the first letter is said u (رؤية ruya, بؤرة bura).
 */
const PATTERNS: readonly [shape: string, said: string][] = [
  // Verbal nouns and what begins with an alef.
  ['ائت1ا2', 'iti1a2'],
  ['است12ا3', 'isti12a3'],
  ['است1ا2', 'isti1a2'],
  ['است123', 'ista12a3'],
  ['ات1ا2', 'itti1a2'],
  ['ا1ت2ا3', 'i1ti2a3'],
  ['ا1ط2ا3', 'i1ti2a3'],
  ['ان12ا3', 'in1i2a3'],
  ['ا1ت23', 'i1ta2a3'],
  ['ان123', 'in1a2a3'],
  ['إ12ا3', 'i12a3'],
  ['إ1ا2', 'i1a2'],
  ['ا12ا3', 'i12a3'],
  ['أ12يا3', 'a12iya3'],
  ['أ12ا3', 'a12a3'],
  ['أ1ا23', 'a1a2i3'],
  ['أ1ا2ي3', 'a1a2i3'],
  ['أ12و3', 'u12u3'],
  ['أ123', 'a12a3'],
  ['أ123ة', 'a12i3a'],
  ['أ123اء', 'a12i3a'],
  ['أ12ي', 'a12i'],
  ['أ12', 'a1a2'],
  ['ا123', 'a12a3'],
  ['إ1ا2ي', 'i1a2i'],
  ['ا1ا2ي', 'i1a2i'],
  // Present verbs, and nouns with ت. A first و or hamza stays only in the second form and the fourth.
  ['يؤي1', 'yuayi1'],
  ['تؤي1', 'tuayi1'],
  ['يؤ12', 'yua1i2'],
  ['تؤ12', 'tua1i2'],
  ['يؤ1ي', 'yua1i'],
  ['تؤ1ي', 'tua1i'],
  ['يو12', 'yuwa1i2'],
  ['تو12', 'tuwa1i2'],
  ['ي1وي', 'ya1wi'],
  ['ت1وي', 'ta1wi'],
  ['تست12ي3', 'tasta12i3'],
  ['تست1ي2', 'tasta1i2'],
  ['يست1ي2', 'yasta1i2'],
  ['تست123', 'tasta12i3'],
  ['يست123', 'yasta12i3'],
  ['ت1ت23', 'ta1ta2i3'],
  ['ي1ت23', 'ya1ta2i3'],
  ['تتوي1', 'tatwi1'],
  ['تت123', 'tata1a2a3'],
  ['يت123', 'yata1a2a3'],
  ['تت1ا23', 'tata1a2a3'],
  ['يت1ا23', 'yata1a2a3'],
  ['ين123', 'yan1a2i3'],
  ['تن123', 'tan1a2i3'],
  ['ت123ات', 'ta1a2u3at'],
  ['ت1ا23', 'ta1a2u3'],
  ['ي1ا23', 'yu1a2i3'],
  ['ي12أ', 'ya12a'],
  ['ت12أ', 'ta12a'],
  ['ت12ي3', 'ta12i3'],
  ['ت123', 'ta12i3'],
  ['ي123', 'ya12i3'],
  ['ت1و2', 'ta1u2'],
  ['ي1و2', 'ya1u2'],
  ['ت1ي2', 'tu1i2'],
  ['ي1ي2', 'yu1i2'],
  // Participles, places, tools: with م. Whole plurals in ين and ون are people, and they are participles.
  ['مؤت12', 'muta1a2'],
  ['مؤي1', 'muayi1'],
  ['مؤ12', 'mua1i2'],
  ['م123ين', 'mu12i3in'],
  ['م123ون', 'mu12i3un'],
  ['م1ا23ين', 'mu1a2i3in'],
  ['م1ا23ون', 'mu1a2i3un'],
  ['م1ا23ي', 'mu1a2i3i'],
  ['م1ت2ي', 'mu1ta2i'],
  ['م1ت2ية', 'mu1ta2iya'],
  ['م12ى', 'ma12a'],
  ['من123', 'mun1a2a3'],
  ['مي1ا2', 'mi1a2'],
  ['مست123', 'musta12a3'],
  ['مست1ي2', 'musta1i2'],
  ['مت1ا23', 'muta1a2i3'],
  ['مت123', 'muta1a2i3'],
  ['م1ت23', 'mu1ta2a3'],
  ['م1ا23ة', 'mu1a2a3a'],
  ['م1ا23ات', 'mu1a2a3at'],
  ['م1ا2ي3', 'ma1a2i3'],
  ['م1ا23', 'ma1a2i3'],
  ['م12و3', 'ma12u3'],
  ['م12ا3', 'mi12a3'],
  ['م123', 'ma12a3'],
  ['م1234', 'mu1a23a4'],
  ['م1ت2', 'mu1ta2'],
  ['م1ا2', 'ma1a2'],
  ['م1ي2', 'mu1i2'],
  // Plurals and plain nouns.
  ['1ؤا2', '1ua2'],
  ['1ؤ2ؤ', '1u2u'],
  ['1ؤية', '1uya'],
  ['1ؤ2ة', '1u2a'],
  ['1ؤ2', '1u2'],
  ['1ئا2', '1ia2'],
  ['1ئا2ة', '1ia2a'],
  ['1ئ2', '1i2'],
  ['12ئي', '1u2i'],
  ['12ء', '1u2'],
  ['12أ', '1a2a'],
  ['12أة', '1a2a'],
  ['1أ2', '1a2'],
  ['123اء', '1u2a3a'],
  ['1وا2ي3', '1awa2i3'],
  ['1وا23', '1awa2i3'],
  ['12ائ3', '1a2ai3'],
  ['12ا3ي4', '1a2a3i4'],
  ['12ا34', '1a2a3i4'],
  ['1ا2و3', '1a2u3'],
  ['1ا2ي3', '1a2i3'],
  ['1ا23', '1a2i3'],
  ['1ا2ي', '1a2i'],
  ['1يا2', '1iya2'],
  ['1ي2ا3', '1i2a3'],
  ['12اية', '1i2aya'],
  ['12وي3', '1a2wi3'],
  ['12وي', '1a2awi'],
  ['12وية', '1a2awiya'],
  ['123وي', '1a23awi'],
  ['123وية', '1a23awiya'],
  ['12ا3', '1a2a3'],
  ['12ي3', '1a2i3'],
  ['12و3', '1u2u3'],
  ['123ان', '1a23an'],
  ['123ى', '1u23a'],
  ['1و2ية', '1aw2iya'],
  ['1وية', '1awiya'],
  ['1ا2ية', '1a2iya'],
  ['1و2ة', '1aw2a'],
  ['123ت', '1a2a3at'],
  ['123وا', '1a2a3u'],
  ['و12ت', 'wa1a2at'],
];

/** Shapes in which و and ي are no roots: foreign names have the first one (كوستا), relations the others (مدنيين). */
const STRONG_ONLY = new Set(['123ت', '123وا', 'م123ين', 'م123ون', '123اء', '12ئي', '12ء', 'م1234']);

/** Letters of the throat: beside one the first form's present has `a` (يفتح yaftah), as grammars have it since Sibawayh. */
const THROAT = /[حخعغهءأ]/u;

/** The present verb whose vowel the throat decides. */
const PRESENT = new Set(['ي123', 'ت123']);

/** Roots of four and five letters have no shape but their letters: و and ي in them are vowels. */
const LONG_ROOTS: readonly [shape: RegExp, said: string][] = [
  [/^([^اوىية])([^اوىية])([^اوىية])([^اوىية])$/u, '$1a$2$3a$4'],
  [/^([^اوىية])([^اوىية])([^اوىية])([^اوىية])([^اوىية])$/u, '$1a$2$3a$4a$5'],
];

/** Letters that are a root's in any place; و and ي are too, but only where no pattern reads them as vowels. */
const STRONG = '[بتثجحخدذرزسشصضطظعغفقكلمنهءأؤئ]';
const WEAK = '[بتثجحخدذرزسشصضطظعغفقكلمنهءأؤئوي]';

const shapes = PATTERNS.map(([shape, said]) => ({
  shape,
  strong: new RegExp(`^${shape.replace(/\d/gu, `(${STRONG})`)}$`, 'u'),
  // At the end of a word و and ي are vowels.
  weak: new RegExp(`^${shape.replace(/\d$/u, `(${STRONG})`).replace(/\d/gu, `(${WEAK})`)}$`, 'u'),
  said,
}));

/**
 * How a word is said, by the first pattern that it fits: its consonants still in Arabic, between Latin vowels.
 * Undefined when it fits none, as most foreign names.
 */
export function byPattern(word: string): string | undefined {
  for (const sort of ['strong', 'weak'] as const) {
    for (const { shape, said, [sort]: pattern } of shapes) {
      if (sort === 'weak' && STRONG_ONLY.has(shape)) continue;
      const match = pattern.exec(word);
      if (!match) continue;
      const opens = PRESENT.has(shape) && THROAT.test(word.slice(2));
      return (opens ? said.replace('i', 'a') : said).replace(/\d/gu, (slot) => match[Number(slot)] ?? '');
    }
    const long = LONG_ROOTS.find(([shape]) => sort === 'strong' && shape.test(word));
    if (long) return word.replace(...long);
  }
  return undefined;
}
