/**
 * The six plural forms of an Arabic count (CLDR plural rules for `ar`):
 * 0, 1, 2, 3-10 (few), 11-99 (many), 100 and fractions (other). `{n}` stands for the number.
 */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const rules = new Intl.PluralRules('ar');

/**
 * A counted phrase, such as «3 مقالات» or «مقالان».
 * @param count a whole number, zero or more
 * @param forms the phrase for each plural form
 * @param print how the number is written (digits of the newsroom)
 */
export function pluralize(count: number, forms: PluralForms, print: (n: number) => string): string {
  return forms[rules.select(count)].replace('{n}', print(count));
}
