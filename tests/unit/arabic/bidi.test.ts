import { describe, expect, it } from 'vitest';
import { bidiPieces } from '../../../src/arabic/bidi.ts';

const isolated = (text: string) =>
  bidiPieces(text)
    .filter((piece) => piece.isolate)
    .map((piece) => piece.text);

describe('bidiPieces', () => {
  it.each([
    ['a telephone number', 'اتصل على +965 2222-3333 الآن', ['+965 2222-3333']],
    ['a telephone number before a full stop', 'الهاتف +96522223333.', ['+96522223333']],
    ['a negative number', 'بلغت الحرارة -5 درجات', ['-5']],
    ['a negative number in brackets', 'الفارق (-5)', ['-5']],
    ['a real minus sign', 'تراجع −3.5% أمس', ['−3.5%']],
    ['a signed number', 'بفارق +2', ['+2']],
    ['an ISO date', 'في 2022-09-19 صدر', ['2022-09-19']],
    ['an ISO moment', 'عند 2022-09-19T12:00Z، ثم', ['2022-09-19T12:00Z']],
    ['a handle', 'كتب @nashra_news: «نعم»', ['@nashra_news']],
    ['a handle of one letter', 'حساب @X الرسمي', ['@X']],
    ['a handle before a full stop', 'حساب @user.name.', ['@user.name']],
    ['a handle glued to a conjunction', 'و@handle ولـ@bbc', ['@handle', '@bbc']],
    ['a Latin hashtag', 'وسم #Kuwait2022 يتصدر', ['#Kuwait2022']],
    ['a word that ends in a symbol', 'لغات C++ و C# و Disney+', ['C++', 'C#', 'Disney+']],
    ['an address that holds Arabic', 'انظر https://example.com/صفحة، ثم', ['https://example.com/صفحة']],
    ['an address that ends in one Arabic letter', 'https://example.com/a/ب.', ['https://example.com/a/ب']],
    ['an address that ends in a slash', 'زر https://example.com/a/ الآن', ['https://example.com/a/']],
    ['an address that ends in a slash and the text', 'زر https://example.com/', ['https://example.com/']],
    ['an address without a scheme that ends in a slash', 'زر www.example.com/، ثم', ['www.example.com/']],
    ['a signed number before another, which is no telephone number', 'بين +3.5 12 درجة', ['+3.5']],
    ['an address without a scheme', 'زر www.موقع.com.', ['www.موقع.com']],
  ])('isolates %s', (_class, text, runs) => {
    expect(isolated(text)).toEqual(runs);
  });

  it.each([
    'وكالة الأنباء ((TFTC)) أعلنت',
    'كوفيد-19 في 21 مايو 2017',
    'من 5-10 أيام',
    'موسم 2021-2022',
    'طائرة F-16 و GPT-4 و A-5',
    'زر https://example.com/a/b الآن',
    'زر https://example.com/a-b و www.example.com',
    'بريد a@example.com',
    'وسم #عدن و #1',
    'عند 10:30، بنسبة 3:2',
    'نعم - لا',
    'IPv4 10.0.0.1',
    '',
  ])('leaves %j as it is', (text) => {
    expect(bidiPieces(text)).toEqual([{ text, isolate: false }]);
  });

  it('loses and adds no character', () => {
    const text = '-5 و C++ ثم +965 2222-3333، @a @b 2022-09-19';
    expect(
      bidiPieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('cuts a text into what stands before, the run, and what stands after', () => {
    expect(bidiPieces('قال @bbc نعم')).toEqual([
      { text: 'قال ', isolate: false },
      { text: '@bbc', isolate: true },
      { text: ' نعم', isolate: false },
    ]);
  });
});
