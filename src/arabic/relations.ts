import { splitAffixes, type Affixes } from './affixes.ts';

/**
 * How much two forms of one group (affixes.ts) mean the same: weighed by the rules of clitics and endings, and by what
 * the archive itself shows. A first letter is a clitic only where the word without it, bare or with ال, is the commoner
 * one: «وزارة» must not become «زارة», nor «لجنة» find «جنة».
 */

/** A form of a group that has something to do with the one asked for. */
export interface RelatedForm {
  /** Folded. */
  form: string;
  /** 1 for the form itself, below that for others, never 0. */
  weight: number;
  /** Documents that have it. */
  documents: number;
}

/** Clitics that can stand before a word: a conjunction, then a preposition, the article, or both. */
const CLITICS = /^[وف]?(?:[بك]?ال|لل|[بلك])?$/u;

/** An article among the clitics. */
const ARTICLE = /ال|لل/u;

/** How much an article tells that the letters behind it are the word's own. */
const ARTICLE_COUNTS = 3;

/** How much forms with another ending tell of the letters before the core, beside those with the same one. */
const OTHER_ENDING = 0.1;

/** Weight of a form that differs by its clitics: the article changes less than a conjunction or a preposition. */
const OTHER_ARTICLE = 0.85;
const OTHER_LETTER = 0.75;

/** Pronouns behind nouns and verbs (folded). */
const PRONOUN = '(?:هما|كما|ها|هم|هن|كم|نا|ه|ي)';

/**
 * Endings by kind, most telling first. `base` is the ending's own kind without a pronoun, so that «كتاباتهم» is near
 * «كتابات».
 */
const KINDS: readonly [kind: string, pattern: RegExp][] = [
  ['bare', /^$/u],
  ['accusative', /^ا$/u],
  ['feminine', /^[هت]$/u],
  ['feminine plural', /^ات$/u],
  ['masculine plural', /^(?:ون|ين|وا|و)$/u],
  ['dual', /^ان$/u],
  ['feminine dual', /^(?:تان|تين)$/u],
  ['nisba', /^(?:ي|يا)$/u],
  ['feminine nisba', /^(?:يه|يت|يات)$/u],
  ['plural nisba', /^(?:يون|يين|يان)$/u],
];

/** Pairs of endings of the same word; other pairs weigh 0 here. */
const PAIRS: Readonly<Record<string, number>> = {
  'bare accusative': 0.8,
  'bare feminine': 0.45,
  'bare feminine plural': 0.6,
  'bare masculine plural': 0.65,
  'bare dual': 0.65,
  'accusative masculine plural': 0.55,
  'feminine feminine plural': 0.65,
  'feminine feminine dual': 0.65,
  'feminine plural feminine dual': 0.5,
  'masculine plural dual': 0.6,
  'nisba feminine nisba': 0.6,
  'nisba plural nisba': 0.65,
  'feminine nisba plural nisba': 0.5,
  'bare nisba': 0.4,
  'bare feminine nisba': 0.35,
  'bare plural nisba': 0.35,
  'feminine masculine plural': 0.4,
};

/** Weight of endings that have nothing to do with each other, as far as the rules know, by letters of the core. */
const DISTANT = [0, 0, 0.05, 0.15, 0.25];

/** The most that two different endings weigh. */
const ALIKE = 0.7;

/** Weight of a pronoun that only one of two forms has. */
const OTHER_PRONOUN = 0.7;

/** An ending as a kind and whether a pronoun follows it; several readings where it is ambiguous. */
function readings(suffix: string): { kind: string; pronoun: boolean }[] {
  const found: { kind: string; pronoun: boolean }[] = [];
  for (const [kind, pattern] of KINDS) {
    if (pattern.test(suffix)) found.push({ kind, pronoun: false });
    const before = new RegExp(`^(.*?)${PRONOUN}$`, 'u').exec(suffix)?.[1];
    if (before !== undefined && pattern.test(before)) found.push({ kind, pronoun: true });
  }
  return found;
}

const endings = new Map<string, number>();

/** How much two endings change a word, both without the letters that they share at the beginning. */
function pairWeight(a: string, b: string): number {
  let best = 0;
  for (const one of readings(a)) {
    for (const other of readings(b)) {
      const kinds =
        one.kind === other.kind
          ? 1
          : (PAIRS[`${one.kind} ${other.kind}`] ?? PAIRS[`${other.kind} ${one.kind}`] ?? 0);
      best = Math.max(best, kinds * (one.pronoun === other.pronoun ? 1 : OTHER_PRONOUN));
    }
  }
  // Two readings alike, as of two different pronouns, are still two forms.
  return Math.min(best, ALIKE);
}

/** How much two endings change a word; 0 where no rule knows them of one word. Shared letters may be the word's own. */
function endingWeight(a: string, b: string): number {
  if (a === b) return 1;
  const key = `${a} ${b}`;
  let weight = endings.get(key);
  if (weight === undefined) {
    weight = 0;
    for (let same = 0; same <= Math.min(a.length, b.length); same++) {
      weight = Math.max(weight, pairWeight(a.slice(same), b.slice(same)));
      if (a[same] !== b[same]) break;
    }
    endings.set(key, weight);
  }
  return weight;
}

/** Where a prefix can be cut into clitics and letters of the word: the letters, longest clitics first. */
function innersOf(prefix: string): string[] {
  const inners: string[] = [];
  for (let cut = prefix.length; cut >= 0; cut--) {
    if (CLITICS.test(prefix.slice(0, cut))) inners.push(prefix.slice(cut));
  }
  return inners;
}

/** The forms of one core with their counts, and what they say of each other. */
export class FormGroup {
  readonly #forms: { form: string; documents: number; affixes: Affixes }[];

  /** @param forms documents by folded form, all of one core */
  constructor(forms: Iterable<[form: string, documents: number]>) {
    this.#forms = [...forms].map(([form, documents]) => ({ form, documents, affixes: splitAffixes(form) }));
  }

  /** By letters that may be the word's own: documents with them bare or behind an article, in forms near the ending. */
  #evidence(suffix: string): Map<string, number> {
    const evidence = new Map<string, number>();
    for (const { documents, affixes } of this.#forms) {
      const near = endingWeight(suffix, affixes.suffix);
      if (near === 0) continue;
      for (const inner of innersOf(affixes.prefix)) {
        const clitics = affixes.prefix.slice(0, affixes.prefix.length - inner.length);
        const counts = clitics === '' ? 1 : ARTICLE.test(clitics) ? ARTICLE_COUNTS : 0;
        evidence.set(
          inner,
          (evidence.get(inner) ?? 0) + counts * documents * (near === 1 ? 1 : OTHER_ENDING * near),
        );
      }
    }
    return evidence;
  }

  /** All forms of the group that the asked one may stand for, nearest first; itself first where the archive has it. */
  related(asked: string): RelatedForm[] {
    const own = splitAffixes(asked);
    const evidence = this.#evidence(own.suffix);
    const likely = (prefix: string) => {
      const inners = innersOf(prefix);
      const counts = inners.map((inner) => (evidence.get(inner) ?? 0) + 0.5);
      const sum = counts.reduce((total, count) => total + count, 0);
      return new Map(inners.map((inner, index) => [inner, (counts[index] ?? 0) / sum]));
    };
    const ownLikely = likely(own.prefix);
    const distant = DISTANT[Math.min(own.core.length, DISTANT.length - 1)] ?? 0;
    const related = this.#forms.map(({ form, documents, affixes }): RelatedForm => {
      if (form === asked) return { form, documents, weight: 1 };
      let same = 0;
      for (const [inner, share] of likely(affixes.prefix))
        same += Math.sqrt(share * (ownLikely.get(inner) ?? 0));
      const clitics =
        own.prefix === affixes.prefix
          ? 1
          : ARTICLE.test(own.prefix) !== ARTICLE.test(affixes.prefix)
            ? OTHER_ARTICLE
            : OTHER_LETTER;
      const ending = Math.max(distant, endingWeight(own.suffix, affixes.suffix));
      return { form, documents, weight: Math.min(0.95, Math.min(1, same) * clitics * ending) };
    });
    return related.filter(({ weight }) => weight > 0.02).sort((a, b) => b.weight - a.weight);
  }
}
