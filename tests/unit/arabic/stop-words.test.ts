import { describe, expect, it } from 'vitest';
import { isStopWord } from '../../../src/arabic/stop-words.ts';
import { foldWord } from '../../../src/arabic/words.ts';

describe('isStopWord', () => {
  it.each([
    ['prepositions', 'في من إلى الى على عن مع حتى منذ خلال بين'],
    ['one-letter words, as «الـ24» leaves them', 'و ف ب ل ك'],
    ['conjunctions and particles', 'أو أم ثم لكن لأن إن أن إذا لو كي'],
    ['negations and tenses', 'لا لم لن ليس قد سوف'],
    ['personal pronouns', 'هو هي هم هن أنا نحن أنت'],
    ['demonstratives', 'هذا هذه هؤلاء ذلك تلك هنا هناك'],
    ['relative pronouns', 'الذي التي الذين اللذين'],
    ['question words', 'هل أين متى كيف كم لماذا ماذا'],
    ['كان and its sisters', 'كان كانت يكون أصبح صار ظل'],
    ['prepositions with pronouns', 'فيه فيها منهم عليها إليه لهم لديها'],
    ['what stands behind و', 'وهو وفي ومن وقد ولا والتي'],
  ])('is true of %s', (_class, words) => {
    expect(words.split(' ').filter((word) => !isStopWord(foldWord(word)))).toEqual([]);
  });

  it('takes every spelling of a word', () => {
    for (const word of ['إلى', 'الى', 'إلي', 'إِلَى', 'إلـى']) expect(isStopWord(foldWord(word))).toBe(true);
  });

  it('is false of words that a story can be about, also short ones', () => {
    const telling = 'سد غزة حق دم يد قمة حرب اليوم أمس عام رئيس وزير نفط سوريا مصر حال الاقتصاد 24 f16 nasa';
    expect(telling.split(' ').filter((word) => isStopWord(foldWord(word)))).toEqual([]);
    expect(isStopWord('')).toBe(false);
  });
});
