import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormGroup } from '../../../src/arabic/relations.ts';
import { foldWord } from '../../../src/arabic/words.ts';

/** Weights by form of what an asked word is related to in an archive of these forms. */
function related(asked: string, forms: Readonly<Record<string, number>>): Map<string, number> {
  const group = new FormGroup(Object.entries(forms).map(([form, count]) => [foldWord(form), count]));
  return new Map(group.related(foldWord(asked)).map(({ form, weight }) => [form, weight]));
}

const SCHOOL = { مدرسة: 50, المدرسة: 80, مدرسات: 5, مدرستها: 6, بالمدرسة: 20, ومدرسة: 3, المدرسين: 9 };
const MINISTRY = { وزارة: 100, الوزارة: 120, ووزارة: 10, بوزارة: 5, زارة: 1, زار: 30 };
const COMMITTEE = { لجنة: 100, اللجنة: 90, للجنة: 5, جنة: 10, الجنة: 20 };
const LEBANON = { لبنان: 100, اللبناني: 40, لبناني: 20, بلبنان: 4, اللبنانية: 30, بنان: 2 };
const ALL = [SCHOOL, MINISTRY, COMMITTEE, LEBANON];

/** The weight of one form for another in an archive. */
const weight = (asked: string, form: string, forms: Readonly<Record<string, number>>) =>
  related(asked, forms).get(foldWord(form)) ?? 0;

describe('the forms of a word', () => {
  it.each(ALL.flatMap((forms) => Object.keys(forms).map((form) => [form, forms] as const)))(
    'have %s itself first when it is asked for',
    (asked, forms) => {
      const [first, second] = [...related(asked, forms)];
      expect(first).toEqual([foldWord(asked), 1]);
      expect(second?.[1] ?? 0).toBeLessThan(1);
    },
  );

  it.each([
    ['the article', 'مدرسة', 'المدرسة', SCHOOL],
    ['a preposition', 'مدرسة', 'بالمدرسة', SCHOOL],
    ['a conjunction', 'مدرسة', 'ومدرسة', SCHOOL],
    ['the article that ل swallows', 'لجنة', 'للجنة', COMMITTEE],
    ['the article before a letter like a clitic', 'وزارة', 'الوزارة', MINISTRY],
    ['a conjunction before the same letter', 'وزارة', 'ووزارة', MINISTRY],
    ['a pronoun, before which ة is ت', 'مدرسة', 'مدرستها', SCHOOL],
  ])('with %s are nearly the same: %s, %s', (_class, asked, form, forms) => {
    expect(weight(asked, form, forms)).toBeGreaterThan(0.6);
    expect(weight(form, asked, forms)).toBeGreaterThan(0.6);
  });

  it.each([
    ['masculine plural', 'معلم', 'معلمون'],
    ['masculine plural in the genitive', 'معلم', 'معلمين'],
    ['feminine plural', 'معلمة', 'معلمات'],
    ['dual', 'رجل', 'رجلان'],
    ['feminine dual', 'دولة', 'دولتان'],
    ['accusative', 'رئيس', 'رئيسا'],
    ['feminine nisba', 'سياسي', 'سياسية'],
    ['plural nisba', 'سياسي', 'سياسيين'],
    ['nisba of a country', 'لبنان', 'لبناني'],
    ['plural with a pronoun', 'كتابات', 'كتاباتهم'],
  ])('are near in the %s: %s, %s', (_class, asked, form) => {
    const forms = { [asked]: 20, [form]: 10 };
    expect(weight(asked, form, forms)).toBeGreaterThanOrEqual(0.35);
    expect(weight(asked, form, forms)).toBeLessThan(0.8);
    expect(weight(form, asked, forms)).toBeCloseTo(weight(asked, form, forms));
  });

  it.each([
    ['وزارة', 'زارة', MINISTRY],
    ['وزارة', 'زار', MINISTRY],
    ['لبنان', 'بنان', LEBANON],
    ['لجنة', 'الجنة', COMMITTEE],
    ['لجنة', 'جنة', COMMITTEE],
    ['جنة', 'لجنة', COMMITTEE],
  ])(
    'do not make %s of %s where the archive shows that its first letter is its own',
    (asked, other, forms) => {
      expect(weight(asked, other, forms)).toBeLessThan(0.4);
    },
  );

  it('make a clitic of a first letter where the word without it is the common one', () => {
    const forms = { قرار: 80, القرار: 100, بقرار: 20, وقرار: 5 };
    expect(weight('قرار', 'بقرار', forms)).toBeGreaterThan(0.7);
    expect(weight('بقرار', 'القرار', forms)).toBeGreaterThan(0.6);
  });

  it('are found for a word that the archive does not have', () => {
    expect(related('معلمون', { معلم: 9 }).get('معلم')).toBeGreaterThan(0.5);
    expect(related('معلمون', {})).toEqual(new Map());
  });

  it('carry the number of their documents', () => {
    const group = new FormGroup([
      ['قرار', 8],
      ['القرار', 5],
    ]);
    expect(group.related('القرار').map(({ form, documents }) => [form, documents])).toEqual([
      ['القرار', 5],
      ['قرار', 8],
    ]);
  });

  it('come nearest first, weigh between 0 and 1, and have the asked one first, whatever the archive', () => {
    const prefix = fc.constantFrom('', 'ال', 'و', 'وال', 'ب', 'بال', 'ل', 'لل', 'ك', 'ولل', 'وب');
    const suffix = fc.constantFrom('', 'ه', 'ات', 'ون', 'ين', 'ي', 'يه', 'ها', 'هم', 'تها', 'ا', 'تان', 'نا');
    const form = fc.tuple(prefix, suffix).map(([before, after]) => `${before}مجر${after}`);
    const archive = fc.uniqueArray(fc.tuple(form, fc.integer({ min: 1, max: 5000 })), {
      minLength: 1,
      selector: ([one]) => one,
    });
    fc.assert(
      fc.property(archive, fc.nat(), (forms, which) => {
        const asked = forms[which % forms.length]?.[0] ?? '';
        const found = new FormGroup(forms).related(asked);
        expect(found[0]).toMatchObject({ form: asked, weight: 1 });
        const weights = found.map((one) => one.weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(weights.slice(1).every((one) => one > 0 && one < 1)).toBe(true);
      }),
    );
  });
});
