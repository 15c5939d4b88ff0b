import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/history/diff-layout.ts';
import { diffWords } from '../../../src/history/word-diff.ts';

/** A change as it is read: `[-removed-]`, `{+added+}`, `…` for what is left out. */
function shown(before: string, after: string): string[] {
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'], folded: ['…', ''] } as const;
  return layOut(diffWords(before, after)).map((parts) =>
    parts.map(({ kind, text }) => marks[kind].join(text)).join(''),
  );
}

const many = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => `كلمة${String(from + index)}`).join(' ');

describe('layOut', () => {
  it('keeps white space and signs where they stood', () => {
    expect(shown('قال (خمسة)، ثم.', 'قال (ستة)، ثم.')).toEqual(['قال ([-خمسة-] {+ستة+})، ثم.']);
  });

  it.each([
    ['removed', 'أول.\nثان.\nثالث.', 'أول.\nثالث.', ['أول.', '[-ثان.-]', 'ثالث.']],
    ['added', 'أول.', 'أول.\nثان.', ['أول.', '{+ثان.+}']],
    ['begun otherwise', 'قديم هنا.', 'جديد هنا.', ['[-قديم-] {+جديد+} هنا.']],
    ['begun later', 'في أمس قال.', 'قال.', ['[-في أمس-] قال.']],
  ])('shows a paragraph that was %s in its place', (_what, before, after, paragraphs) => {
    expect(shown(before, after)).toEqual(paragraphs);
  });

  it('leaves out what did not change, but for twelve words around a change', () => {
    expect(shown(`${many(40)} قديم ${many(40, 41)}`, `${many(40)} جديد ${many(40, 41)}`)).toEqual([
      `… ${many(12, 29)} [-قديم-] {+جديد+} ${many(12, 41)} …`,
    ]);
  });

  it('shows no more than the paragraph of a change, and needs no mark for whole ones', () => {
    const around = many(30);
    expect(shown(`${around}\nقديم هنا.\n${around}`, `${around}\nجديد هنا.\n${around}`)).toEqual([
      '[-قديم-] {+جديد+} هنا.',
    ]);
  });

  it('begins a new paragraph after a fold over the end of one', () => {
    const text = (word: string) => `${word} ${many(30)}\n${many(30, 50)} ${word}`;
    expect(shown(text('قديم'), text('جديد'))).toEqual([
      `[-قديم-] {+جديد+} ${many(12)} …`,
      `${many(12, 68)} [-قديم-] {+جديد+}`,
    ]);
  });
});
