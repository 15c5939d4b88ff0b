import { describe, expect, it } from 'vitest';
import { areSpellingsOfOneName, arabicOf, soundOf } from '../../../src/arabic/transliteration.ts';
import { foldWord } from '../../../src/arabic/words.ts';

/** Whether two words sound alike and may be one name. */
function mayBeOne(one: string, other: string): boolean {
  const [a, b] = [foldWord(one), foldWord(other)];
  const sound = soundOf(a);
  return sound !== undefined && sound === soundOf(b) && areSpellingsOfOneName(a, b);
}

describe('two spellings of a name', () => {
  it.each([
    ['ترامب', 'ترمب'],
    ['غوغل', 'جوجل'],
    ['غوغل', 'قوقل'],
    ['نتنياهو', 'نتانياهو'],
    ['زيلينسكي', 'زيلنسكي'],
    ['إنستغرام', 'إنستجرام'],
    ['تيليغرام', 'تليجرام'],
    ['ميركل', 'ميركيل'],
    ['واشنطن', 'واشنطون'],
    ['شيكاغو', 'شيكاجو'],
    ['أوكرانيا', 'أوكرانية'],
    ['كازاخستان', 'كازخستان'],
    ['ليفربول', 'ليفربوول'],
    ['برشلونة', 'برشلونا'],
    ['سامسونغ', 'سامسونج'],
    ['هونغكونغ', 'هونجكونج'],
    ['مانشستر', 'منشستر'],
    ['طاجيكستان', 'تاجيكستان'],
    ['بلينكن', 'بلنكن'],
    ['أردوغان', 'أردوجان'],
    ['لافروف', 'لافرف'],
    ['تشيرنوبيل', 'تشرنوبيل'],
    ['بوتفليقة', 'بوتفليقا'],
    ['ديمقراطية', 'ديموقراطية'],
  ])('%s and %s may be one', (one, other) => {
    expect(mayBeOne(one, other)).toBe(true);
    expect(mayBeOne(other, one)).toBe(true);
  });

  it.each([
    ['ترامب', 'تريمب'],
    ['مدريد', 'مردود'],
    ['باريس', 'بروس'],
    ['لندن', 'لينودن'],
    ['بغداد', 'بعداد'],
    ['موسكو', 'مسك'],
    ['علي', 'علا'],
    ['بوش', 'بيش'],
  ])('%s and %s may not', (one, other) => {
    expect(mayBeOne(one, other)).toBe(false);
  });

  it('needs three consonants, since shorter names sound like too many words', () => {
    expect(['ناسا', 'بوتين', 'تويتر', 'علي'].map(soundOf)).toEqual([undefined, 'بتن', 'تتر', undefined]);
  });
});

describe('the Arabic of a Latin name', () => {
  it.each([
    ['google', ['غوغل', 'جوجل', 'قوقل', 'كوكل']],
    ['trump', ['ترامب', 'ترمب']],
    ['musk', ['ماسك']],
    ['facebook', ['فيسبوك']],
    ['reuters', ['رويترز']],
    ['nasa', ['ناسا']],
    ['biden', ['بايدن', 'بيدن']],
    ['macron', ['ماكرون']],
    ['merkel', ['ميركل', 'مركل']],
    ['putin', ['بوتين', 'بوتن']],
    ['obama', ['أوباما']],
    ['twitter', ['تويتر']],
    ['instagram', ['انستغرام', 'إنستجرام', 'انستقرام']],
    ['youtube', ['يوتيوب']],
    ['whatsapp', ['واتساب']],
    ['microsoft', ['مايكروسوفت', 'ميكروسوفت']],
    ['amazon', ['أمازون']],
    ['tesla', ['تسلا', 'تيسلا', 'تسله']],
    ['samsung', ['سامسونغ', 'سامسونج']],
    ['netflix', ['نتفليكس', 'نيتفليكس']],
    ['covid', ['كوفيد']],
    ['messi', ['ميسي']],
    ['ronaldo', ['رونالدو']],
    ['chelsea', ['تشيلسي', 'تشلسي']],
    ['liverpool', ['ليفربول']],
    ['philips', ['فيليبس']],
    ['ghana', ['غانا']],
    ['khamenei', ['خامنئي']],
    ['thatcher', ['تاتشر']],
    ['jackson', ['جاكسون']],
    ['qatar', ['قطر']],
    ['sharon', ['شارون']],
    ['unesco', ['يونسكو']],
    ['fifa', ['فيفا']],
    ['boeing', ['بوينغ', 'بوينج']],
    ['toyota', ['تويوتا']],
  ])('%s may be each of %j', (latin, arabic) => {
    expect(arabic.filter((word) => !arabicOf(latin)?.test(foldWord(word)))).toEqual([]);
  });

  it.each([
    ['google', ['غول', 'قول', 'غوغلها', 'الغوغل']],
    ['nasa', ['مناسا', 'ناصر']],
    ['trump', ['ترمي', 'تراب', 'طرب']],
    ['apple', ['ابيض', 'قبل']],
    ['messi', ['مسك', 'موسى']],
  ])('%s is none of %j', (latin, arabic) => {
    expect(arabic.filter((word) => arabicOf(latin)?.test(foldWord(word)))).toEqual([]);
  });

  it.each(['', 'ab', 'f16', 'غوغل', 'Google', 'москва', 'a.b.c'])('is not asked of %j', (word) => {
    expect(arabicOf(word)).toBeUndefined();
  });
});
