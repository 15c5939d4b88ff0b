import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedRuns } from '../../../../src/search/page/marked.ts';

const plain = (text: string) => ({ text, mark: false });
const marked = (text: string) => ({ text, mark: true });

describe('markedRuns', () => {
  it('isolates a telephone number though only half of it is marked', () => {
    expect(markedRuns([plain('اتصل على +965 '), marked('2222'), plain('-3333 الآن')])).toEqual([
      { pieces: [plain('اتصل على ')], isolate: false },
      { pieces: [plain('+965 '), marked('2222'), plain('-3333')], isolate: true },
      { pieces: [plain(' الآن')], isolate: false },
    ]);
  });

  it('parts a mark that reaches from Arabic into an isolated run', () => {
    expect(markedRuns([marked('لغة C++'), plain(' سريعة')])).toEqual([
      { pieces: [marked('لغة ')], isolate: false },
      { pieces: [marked('C++')], isolate: true },
      { pieces: [plain(' سريعة')], isolate: false },
    ]);
  });

  it('changes no character and no mark, whatever the pieces', () => {
    const piece = fc.record({
      text: fc.string({ unit: fc.constantFrom('ع', ' ', '+965 2222', '-5', '@x', 'ُ', '😀'), maxLength: 6 }),
      mark: fc.boolean(),
    });
    const characters = (pieces: readonly { text: string; mark: boolean }[]) =>
      pieces.flatMap(({ text, mark }) => Array.from(text, (character) => [character, mark]));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expect(characters(markedRuns(pieces).flatMap((run) => run.pieces))).toEqual(characters(pieces));
      }),
    );
  });
});
