import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords, diffWords, tokensOf, type Run } from '../../../src/history/word-diff.ts';

/** Runs as short texts: `-` removed, `+` added. */
const shown = (runs: readonly Run[]) =>
  runs.map(
    ({ kind, tokens }) =>
      `${{ same: '', added: '+', removed: '-' }[kind]}${tokens.map(({ text }) => text).join(' ')}`,
  );

describe('tokensOf', () => {
  it.each([
    ['a word with its marks', 'المُدَرِّسُونَ', ['المُدَرِّسُونَ']],
    ['a stretched word', 'الـعــربية', ['الـعــربية']],
    ['a word with a joiner', 'می‌رود', ['می‌رود']],
    ['signs apart from words', '«قال»، ثم', ['«', 'قال', '»', '،', 'ثم']],
    ['a decimal', '3.5', ['3.5']],
    ['a telephone number', '(+965 2222-3333)', ['(', '+965 2222-3333', ')']],
    ['a date', 'في 2022-09-19.', ['في', '2022-09-19', '.']],
  ])('keeps %s whole', (_what, text, tokens) => {
    expect(tokensOf(text).map((token) => token.text)).toEqual(tokens);
  });

  it('knows where paragraphs begin', () => {
    expect(tokensOf('أ ب\n\nج').map(({ gap }) => gap)).toEqual(['paragraph', 'space', 'paragraph']);
  });
});

describe('diffWords', () => {
  it.each([
    ['a figure', 'قُتل خمسة أشخاص', 'قُتل ستة أشخاص', ['قُتل', '-خمسة', '+ستة', 'أشخاص']],
    ['a mark', 'قال إنّ العدد', 'قال إن العدد', ['قال', '-إنّ', '+إن', 'العدد']],
    ['words added', 'أول ثان', 'أول جديد كل الجدة ثان', ['أول', '+جديد كل الجدة', 'ثان']],
    // One change is easier to read than three with a particle between them.
    ['a phrase', 'وزير من مصر', 'سفير من تونس', ['-وزير من مصر', '+سفير من تونس']],
    ['all', 'أول', '', ['-أول']],
  ])('finds %s', (_what, before, after, runs) => {
    expect(shown(diffWords(before, after))).toEqual(runs);
  });

  it.each([
    ['white space', 'أول  ثان', 'أول ثان'],
    ['the cut into paragraphs', 'أول ثان', 'أول\n\nثان'],
    ['a mark of direction', 'كوفيد-19', 'كوفيد-19\u200F'],
    ['another encoding of the same letter', 'أ\u0627\u0653خر', 'أآخر'],
  ])('takes %s for no change', (_what, before, after) => {
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['same']);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('خبر', 'من', '،', 'مدينة', '24', 'إنّ', '('))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        const without = (kind: Run['kind']) =>
          runs.filter((run) => run.kind !== kind).flatMap(({ tokens }) => tokens.map((token) => token.text));
        expect(without('added').join(' ')).toBe(before);
        expect(without('removed').join(' ')).toBe(after);
      }),
    );
  });

  it('shows a text that was written anew as that', () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${String(n)}`).join(' ');
    expect(diffWords(text('قديم'), text('جديد')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('changedWords', () => {
  it('counts words and figures, not signs', () => {
    expect(changedWords(diffWords('قُتل خمسة.', 'قُتل 24 شخصا!'))).toBe(3);
  });
});
