/**
 * The names of all rules of the copy desk: what `style.rules` of site.yaml and `nashra-allow` comments say. The rules
 * themselves are in registry.ts; this list stands alone so that the schema of site.yaml can know it.
 */
export const RULE_IDS = [
  'tatweel',
  'presentation-forms',
  'persian-letters',
  'invisible',
  'bidi-controls',
  'latin-punctuation',
  'space-before-punctuation',
  'space-after-punctuation',
  'double-space',
  'space-inside-brackets',
  'doubled-brackets',
  'straight-quotes',
  'mixed-quotes',
  'unbalanced',
  'mixed-digits',
  'house-digits',
  'glued-number',
  'spelling',
  'hamza-choice',
  'repeated-word',
  'emphasis',
  'arabic-list',
  'relative-date',
  'long-title',
  'long-summary',
  'alt-missing',
  'alt-file-name',
  'alt-caption',
  'small-picture',
  'duplicate-title',
  'similar-title',
  'topic-spelling',
  'topic-near',
  'broken-link',
  'unknown-rule',
] as const;

/** The name of a rule. */
export type RuleId = (typeof RULE_IDS)[number];

/** How grave a finding is; `off` says nothing. */
export const LEVELS = ['off', 'note', 'warning', 'error'] as const;

/** How a newsroom weighs a rule. */
export type Level = (typeof LEVELS)[number];
