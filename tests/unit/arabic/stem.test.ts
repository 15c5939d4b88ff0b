import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/arabic/stem.ts';
import { foldWord } from '../../../src/arabic/words.ts';

const stemOf = (word: string) => stem(foldWord(word));

describe('stem', () => {
  it.each([
    ['the article', ['مدرسة', 'المدرسة', 'والمدرسة', 'بالمدرسة', 'كالمدرسة', 'فالمدرسة', 'للمدرسة']],
    ['the conjunction', ['قرار', 'وقرار', 'والقرار']],
    ['sound plurals', ['مهندس', 'مهندسون', 'مهندسين', 'المهندسين', 'مهندسات']],
    ['the dual', ['اتفاق', 'اتفاقان', 'الاتفاقين']],
    ['nisba', ['سياس', 'سياسي', 'سياسية', 'سياسيين', 'السياسيون']],
    ['a pronoun', ['قرار', 'قرارها', 'قراره', 'قراري']],
    ['hamza and tashkeel', ['إِعْلَام', 'الاعلام', 'أعلام']],
  ])('is one for forms that differ by %s', (_class, forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each(['ولد', 'وزن', 'ابن', 'دول', 'يد', 'ال', 'و', ''])('leaves the short word %j as it is', (word) => {
    expect(stem(word)).toBe(word);
  });

  it('leaves at least two letters, which stand in the word as they do in the stem', () => {
    const letters = fc.array(fc.constantFrom(...Array.from('ابتجدرسعفقكلمنهوي')), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (some) => {
        const word = some.join('');
        expect(stem(word).length).toBeGreaterThanOrEqual(2);
        expect(word).toContain(stem(word));
      }),
    );
  });
});
