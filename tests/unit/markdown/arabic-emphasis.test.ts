import { describe, expect, it } from 'vitest';
import { htmlOf } from './render-body.ts';

describe('emphasis beside Arabic punctuation', () => {
  it.each([
    ['**«داعش»**والتحالف', '<strong>«داعش»</strong>والتحالف'],
    ['**قال الوزير:**إن', '<strong>قال الوزير:</strong>إن'],
    ['و**«داعش»**والتحالف', 'و<strong>«داعش»</strong>والتحالف'],
    ['لـ**«الشرق الأوسط»** ثم', 'لـ<strong>«الشرق الأوسط»</strong> ثم'],
    ['خاصةً**«داعش»** ثم', 'خاصةً<strong>«داعش»</strong> ثم'],
    ['**قَالَ:**إنّ', '<strong>قَالَ:</strong>إنّ'],
    ['**نعم؟**قال', '<strong>نعم؟</strong>قال'],
    ['**"نعم"**وقال', '<strong>"نعم"</strong>وقال'],
    ['*«أ»*و*«ب»*', '<em>«أ»</em>و<em>«ب»</em>'],
    ['***«داعش»***والتحالف', '<em><strong>«داعش»</strong></em>والتحالف'],
    ['نعم**،**لا', 'نعم<strong>،</strong>لا'],
    ['قال:**مهم**', 'قال:<strong>مهم</strong>'],
    ['*كلمة*، ثم', '<em>كلمة</em>، ثم'],
    ['«**نعم**»', '«<strong>نعم</strong>»'],
    ['قال **الوزير**: «نعم»', 'قال <strong>الوزير</strong>: «نعم»'],
  ])('is read in %s', async (markdown, html) => {
    expect(await htmlOf(markdown)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ['stars among spaces', '2 ** 3 ** 4'],
    ['stars beside spaces', '** كلمة **'],
    ['one star', 'السعر 5* فقط'],
    ['an escaped star', '\\*كلمة\\*', '*كلمة*'],
    ['underscores inside a word', 'كلمة_أخرى_هنا و snake_case_word'],
    ['underscores glued to a word', '_«نعم»_والتحالف'],
    ['Latin letters, for which CommonMark stands', '**«a»**b'],
  ])('leaves %s', async (_class, markdown, text = markdown) => {
    expect(await htmlOf(markdown)).toBe(`<p>${text}</p>`);
  });

  it('leaves CommonMark as it is elsewhere', async () => {
    expect(await htmlOf('**bold**, *it* _it_ ***both*** **a*b*c**')).toBe(
      '<p><strong>bold</strong>, <em>it</em> <em>it</em> <em><strong>both</strong></em> <strong>a<em>b</em>c</strong></p>',
    );
  });
});
