import { isArabicWord } from '../arabic/words.ts';
import type { Group } from './archive.client.ts';
import { SAME, type Expanded, type Words } from './expand.ts';

/** From this weight on the links of a form are the asked word's. */
const LINKED = 0.45;

/** What a grade of a link is worth. */
const GRADE = 1 / 15;

/** A form's weight counts no less than this for its links. */
const LEAST_FACTOR = 0.7;

/** Clitics that a link's word has not. */
const CLITICS = /^[وف]?(?:[بك]?ال|لل)/u;

/** A word that an asked one is linked with, and all forms of it. */
interface LinkedGroup {
  to: string;
  /** What the link leaves of the asked word's weight. */
  factor: number;
  group: Group;
}

/**
 * The groups that a word is linked with (links.ts). Each may be in an index file that is not there yet: all are asked
 * for at once, and by a caller who will need them, beforehand.
 * @param least grade below which links are left alone
 */
export async function linkedGroups(
  { asked, forms }: Pick<Expanded, 'asked' | 'forms'>,
  words: Words,
  least: number,
): Promise<LinkedGroup[]> {
  const { links } = await words.group(asked.word);
  const near = new Map([[asked.word, 1]]);
  for (const [form, weight] of forms) {
    for (const base of [form, form.replace(CLITICS, '')])
      if (weight >= LINKED) near.set(base, Math.max(weight, near.get(base) ?? 0));
  }
  const wanted = links.filter(({ from, grade }) => near.has(from) && grade >= least);
  return Promise.all(
    wanted.map(async ({ from, to, grade }) => ({
      to,
      factor: grade * GRADE * Math.max(near.get(from) ?? 0, LEAST_FACTOR),
      group: await words.group(to),
    })),
  );
}

/**
 * Adds the words that a word is linked with: broken plurals, other spellings of a name.
 * @param least grade below which links are left alone
 * @returns whether there was anything to add
 */
export async function addLinked(expanded: Expanded, words: Words, least: number): Promise<boolean> {
  const { forms, counts } = expanded;
  let added = false;
  for (const { to, factor, group } of await linkedGroups(expanded, words, least)) {
    for (const { form, weight, documents } of group.related.related(to)) {
      const linked = weight * factor;
      if (weight < LINKED || linked <= (forms.get(form) ?? 0)) continue;
      forms.set(form, linked);
      counts.set(form, documents);
      added = true;
    }
  }
  return added;
}

/** First parts of names that are written with the next word as one, or apart: عبدالله and عبد الله, أبوظبي and أبو ظبي. */
const HEADS = ['عبد', 'ابو', 'ابا', 'ابي', 'ام', 'ال', 'نصر', 'فيس', 'واتس', 'فولكس', 'بيت', 'نور', 'سيف'];

/** Weight of a compound name in its other spelling. */
export const COMPOUND = 0.95;

/** Adds the other spelling of compound names, as one word or as two. */
export async function addCompounds(expanded: readonly Expanded[], words: Words): Promise<void> {
  for (const [index, one] of expanded.entries()) {
    const { word } = one.asked;
    if (!isArabicWord(word)) continue;
    const next = expanded[index + 1];
    if (next && HEADS.includes(word)) {
      const joined = word + next.asked.word;
      const { related } = await words.group(joined);
      for (const { form, weight, documents } of related.related(joined)) {
        if (weight < SAME) continue;
        for (const part of [one, next]) {
          part.forms.set(form, Math.max(COMPOUND * weight, part.forms.get(form) ?? 0));
          part.counts.set(form, documents);
        }
      }
    }
    const head = HEADS.find((first) => word.startsWith(first) && word.length - first.length >= 3);
    const rest = head === undefined ? '' : word.slice(head.length);
    if (head === undefined || head === 'ال') continue;
    const [first, second] = await Promise.all([words.group(head), words.group(rest)]);
    if (first.forms.has(head) && second.forms.has(rest)) one.phrases.push([head, rest]);
  }
}
