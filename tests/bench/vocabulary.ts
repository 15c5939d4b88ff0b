import { Random } from './random.ts';

/** Letters that roots are made of. */
const LETTERS = Array.from('بتثجحخدذرزسشصضطظعغفقكلمنهوي');

/** Patterns of nouns and verbs; 1, 2 and 3 are the letters of the root. */
const PATTERNS =
  '123 12ا3 1ا23 م12و3 ت12ي3 12ي3 12و3 أ12ا3 م123 ا1ت2ا3 است12ا3 م1ا2ي3 ي123 ت123 1ا23ة 123ي م12 ت1ا23 ان12ا3 12ي3ة';

const PREFIXES = ['', '', '', 'ال', 'ال', 'ال', 'و', 'وال', 'بال', 'لل'];
const SUFFIXES = ['', '', '', '', 'ة', 'ات', 'ين', 'ها', 'ية', 'هم'];

/** Words without which no sentence is Arabic, commonest first. */
const PARTICLES = 'في من على أن إلى عن التي هذا كما قد ما لا هذه بين كان ذلك مع بعد قبل خلال'.split(' ');

/** Words of a made-up newspaper Arabic, commonest first: real letters, real patterns, no meaning. */
export function vocabulary(count: number, seed: number): string[] {
  const random = new Random(seed);
  const patterns = PATTERNS.split(' ');
  const words = new Set(PARTICLES);
  while (words.size < count) {
    const root = [random.pick(LETTERS), random.pick(LETTERS), random.pick(LETTERS)];
    const stem = random.pick(patterns).replace(/[123]/gu, (place) => root[Number(place) - 1] ?? '');
    words.add(random.pick(PREFIXES) + stem + random.pick(SUFFIXES));
  }
  return [...words];
}
