import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillLines, fitText, type TextSpace } from '../../../src/cards/fit.ts';

const room: TextSpace = { width: 1000, height: 400, sizes: [100, 80, 60, 40], leading: 1.25 };
const measured = (words: number[]) => ({ words, space: 0.25, ellipsis: 0.5 });

describe('fitText', () => {
  it('sets a short headline in the largest size, in a column no wider than it', () => {
    expect(fitText(measured([2, 3]), room)).toEqual({ size: 100, width: 526, lines: 1, shown: 2 });
  });

  it('takes a smaller size when the lines would be too many', () => {
    const { size, lines, shown } = fitText(measured(Array.from({ length: 12 }, () => 3)), room);
    expect({ size, lines, shown }).toEqual({ size: 80, lines: 4, shown: 12 });
  });

  it('takes a smaller size rather than break a word', () => {
    expect(fitText(measured([12]), room)).toMatchObject({ size: 80, lines: 1, shown: 1 });
    expect(fitText(measured([30]), room)).toMatchObject({ size: 100, lines: 3, width: 1000, shown: 1 });
  });

  it('keeps a name in one line where its size allows', () => {
    const name = measured([6, 6]);
    expect(fitText(name, room)).toMatchObject({ size: 100, lines: 2 });
    expect(fitText(name, { ...room, oneLineFrom: 80 })).toMatchObject({ size: 80, lines: 1 });
    expect(fitText(name, { ...room, oneLineFrom: 90 })).toMatchObject({ size: 100, lines: 2 });
  });

  it('makes lines about as long as each other', () => {
    const words = [3, 3, 3, 1];
    const { width, lines } = fitText(measured(words), room);
    expect(lines).toBe(2);
    // One after the other they would be 9.5 and 1 em.
    expect(width).toBe(626);
    expect(fillLines(words, 0.25, width / 100).lines).toBe(2);
  });

  it('ends with an ellipsis at a word when nothing else fits', () => {
    const { size, lines, shown } = fitText(measured(Array.from({ length: 100 }, () => 5)), room);
    expect({ size, lines, shown }).toEqual({ size: 40, lines: 8, shown: 32 });
  });

  it('needs no words', () => {
    expect(fitText(measured([]), room)).toMatchObject({ size: 100, lines: 1, shown: 0 });
  });

  it('never leaves its space, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 40, noNaN: true }), { maxLength: 60 }), (words) => {
        const { size, width, lines, shown } = fitText(measured(words), room);
        expect(width).toBeLessThanOrEqual(room.width);
        expect(lines * size * room.leading).toBeLessThanOrEqual(room.height);
        expect(fillLines(words.slice(0, shown), 0.25, width / size).lines).toBeLessThanOrEqual(lines);
      }),
    );
  });
});
