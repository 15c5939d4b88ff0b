import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAffixes } from '../../../src/arabic/affixes.ts';
import { foldWord } from '../../../src/arabic/words.ts';

const coreOf = (word: string) => splitAffixes(foldWord(word)).core;
const arabic = fc
  .array(fc.constantFrom(...Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي')), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''));
const clitics = fc.constantFrom('', 'ال', 'و', 'ف', 'ب', 'ل', 'ك', 'وال', 'بال', 'لل', 'وبال', 'فال', 'كال');

describe('the core of a word', () => {
  it.each([
    ['the article', ['مدرسة', 'المدرسة']],
    ['the article behind one letter', ['مدرسة', 'والمدرسة', 'بالمدرسة', 'كالمدرسة', 'فالمدرسة', 'وبالمدرسة']],
    ['the article that ل swallows', ['مدرسة', 'للمدرسة', 'وللمدرسة']],
    ['one letter', ['مدرسة', 'ومدرسة', 'بمدرسة', 'لمدرسة', 'كمدرسة', 'فمدرسة', 'ولمدرسة']],
    ['pronouns', ['مدرس', 'مدرسه', 'مدرسها', 'مدرسهم', 'مدرسهن', 'مدرسكم', 'مدرسنا', 'مدرسي', 'مدرسهما']],
    ['a pronoun behind ة, which becomes ت', ['مدرسة', 'مدرستها', 'مدرستهم', 'مدرستنا', 'مدرستي', 'ومدرسته']],
    ['the masculine plural', ['معلم', 'معلمون', 'معلمين', 'المعلمون', 'معلموها', 'للمعلمين']],
    ['the feminine plural', ['معلمة', 'معلمات', 'المعلمات', 'معلماتهم', 'وبالمعلمات']],
    ['the dual', ['رجل', 'رجلان', 'رجلين', 'الرجلين']],
    ['the feminine dual', ['دولة', 'دولتان', 'دولتين', 'الدولتان']],
    ['nisba', ['سياس', 'سياسي', 'سياسية', 'سياسيون', 'سياسيين', 'سياسيات', 'السياسيتين']],
    ['the accusative', ['رئيس', 'رئيسا', 'رئيساً']],
    ['endings of verbs', ['شارك', 'شاركت', 'شاركوا', 'شاركنا', 'شاركتا', 'وشاركوا']],
    ['letters of the word that look like clitics', ['وزارة', 'الوزارة', 'وزارات', 'بوزارة', 'ووزارتها']],
    ['a word that begins as the article does', ['التزام', 'الالتزام', 'التزامات', 'بالتزامه']],
    ['a word that begins with ل', ['لبنان', 'اللبناني', 'اللبنانية', 'لبنانيين', 'بلبنان']],
  ])('is the same with and without %s', (_class, forms) => {
    expect(new Set(forms.map(coreOf)).size).toBe(1);
  });

  it.each([
    ['مدرسة', 'مكتبة'],
    ['كتاب', 'كتب'],
    ['مسجد', 'مساجد'],
    ['علم', 'عالم'],
  ])('of %s is not that of %s, which no affix makes of it', (one, other) => {
    expect(coreOf(one)).not.toBe(coreOf(other));
  });

  it.each(['في', 'من', 'هو', 'ال', 'له', 'يد', 'وال', 'ب'])('of %s has all that is there to keep', (word) => {
    expect(coreOf(word).length).toBeGreaterThanOrEqual(Math.min(2, word.length));
  });
});

describe('splitAffixes', () => {
  it.each([
    ['وبالمدرسة', { prefix: 'وبال', core: 'مدرس', suffix: 'ه' }],
    ['مهندسون', { prefix: '', core: 'مهندس', suffix: 'ون' }],
    ['مشروعهما', { prefix: '', core: 'مشروع', suffix: 'هما' }],
    ['الله', { prefix: 'ال', core: 'له', suffix: '' }],
    ['في', { prefix: '', core: 'في', suffix: '' }],
  ])('takes %s apart', (word, affixes) => {
    expect(splitAffixes(foldWord(word))).toEqual(affixes);
  });

  it('gives parts that join to the word, with a core of at least two letters where there are two', () => {
    fc.assert(
      fc.property(arabic, (word) => {
        const { prefix, core, suffix } = splitAffixes(word);
        expect(prefix + core + suffix).toBe(word);
        expect(core.length).toBeGreaterThanOrEqual(Math.min(2, word.length));
        expect(prefix).toMatch(/^(?:ال|[وفبلك])*$/u);
        expect(suffix).toMatch(/^(?:[هايتنو]|هم|كم)*$/u);
      }),
    );
  });

  it('finds the core of a word again behind any clitics, if the word has two letters that are no affix', () => {
    const strong = fc.array(fc.constantFrom(...Array.from('ثجحخدذرزسشصضطظعغقم')), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(clitics, strong, (before, letters) => {
        const word = letters.join('');
        expect(splitAffixes(before + word).core).toBe(splitAffixes(word).core);
      }),
    );
  });
});
