import type { SiteConfig } from '../site-schema.ts';
import type { FileRule, Rule, TextRule } from './rule.ts';
import type { Level, RuleId } from './rule-ids.ts';
import * as archive from './rules/archive-rules.ts';
import * as characters from './rules/characters.ts';
import * as dates from './rules/dates.ts';
import * as digits from './rules/digits.ts';
import { houseDigits } from './rules/house-digits.ts';
import * as lengths from './rules/lengths.ts';
import * as markdown from './rules/markdown.ts';
import { unbalanced } from './rules/pairs.ts';
import * as pictureWords from './rules/picture-words.ts';
import * as quotes from './rules/quotes.ts';
import * as spacing from './rules/spacing.ts';
import * as words from './rules/words.ts';

/** Rules of one passage, in the order in which they are told. */
export const TEXT_RULES: readonly TextRule[] = [
  characters.tatweel,
  characters.presentationForms,
  characters.persianLetters,
  characters.invisible,
  characters.bidiControls,
  spacing.latinPunctuation,
  spacing.spaceBeforePunctuation,
  spacing.spaceAfterPunctuation,
  spacing.doubleSpace,
  spacing.spaceInsideBrackets,
  spacing.gluedNumber,
  quotes.doubledBrackets,
  quotes.straightQuotes,
  quotes.mixedQuotes,
  words.spelling,
  words.hamzaChoice,
  words.repeatedWord,
  markdown.emphasis,
  markdown.arabicList,
  dates.relativeDate,
  lengths.longTitle,
  lengths.longSummary,
];

/** Rules of a whole file. */
export const FILE_RULES: readonly FileRule[] = [
  unbalanced,
  digits.mixedDigits,
  houseDigits,
  pictureWords.altMissing,
  pictureWords.altFileName,
  pictureWords.altCaption,
];

/** All rules, as their documentation lists them. */
export const RULES: readonly Rule[] = [
  ...TEXT_RULES,
  ...FILE_RULES,
  archive.smallPicture,
  archive.duplicateTitle,
  archive.similarTitle,
  archive.topicSpelling,
  archive.topicNear,
  archive.brokenLink,
  archive.unknownRule,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of a name. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/**
 * How grave a finding of a rule is in this newsroom.
 * @param weight `grave` is an error, `mild` a note, unless the newsroom has its own level for the rule
 */
export function levelOf(id: RuleId, { rules }: SiteConfig['style'], weight?: 'grave' | 'mild'): Level {
  return rules[id] ?? (weight === 'grave' ? 'error' : weight === 'mild' ? 'note' : ruleOf(id).level);
}
