import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, mendedBy, STYLE } from './finding.ts';

const arabic = { ...STYLE, digits: 'arabic' as const };
const latin = { ...STYLE, digits: 'latin' as const };
const inArabic = (text: string) => mendedBy('house-digits', text, arabic);
const inLatin = (text: string) => mendedBy('house-digits', text, latin);

/** Copy in Latin digits, the same in the Arabic ones of the house, and back. */
const SAME_EITHER_WAY: readonly [latin: string, arabic: string][] = [
  ['عام 2022.', 'عام ٢٠٢٢.'],
  ['نحو 1,234.5 طن', 'نحو ١٬٢٣٤٫٥ طن'],
  ['1,234,567 نسمة', '١٬٢٣٤٬٥٦٧ نسمة'],
  ['ارتفع 0.25%، ثم 3.5.', 'ارتفع ٠٫٢٥%، ثم ٣٫٥.'],
  ['عند 14:30، وفي 9:05:00', 'عند ١٤:٣٠، وفي ٩:٠٥:٠٠'],
  ['يوم 19/9/2022', 'يوم ١٩/٩/٢٠٢٢'],
  ['الساعة 14.30', 'الساعة ١٤.٣٠'],
  ['الصفحات 1,2 و0,250', 'الصفحات ١,٢ و٠,٢٥٠'],
  ['120 000 نسمة', '١٢٠ ٠٠٠ نسمة'],
  ['(24) والـ48 و5،6', '(٢٤) والـ٤٨ و٥،٦'],
  ['007', '٠٠٧'],
];

/** What stands in Latin digits in every house. */
const CODES = [
  '2022-09-19',
  '1.2.3',
  '192.168.0.1',
  '19.9.2022',
  '+965 2222 3333',
  '+965-2222-3333',
  'هاتف 2222 3333',
  '055 123 4567',
  'F16',
  'F-16',
  '5G',
  'كوفيد-19',
  'iOS 17.2',
  'الإصدار 4.4',
  'البند 3.2',
  'C4_2',
  '-5',
  '10-20',
  '`1,234.5`',
  'https://example.org/1,234.5',
];

describe('house-digits', () => {
  it.each(SAME_EITHER_WAY)('%s is %s in a house of Arabic digits, and back', (one, other) => {
    expect(inArabic(one)).toBe(other);
    expect(inLatin(other)).toBe(one);
  });

  it.each(CODES)('leaves %s to be copied as it is', (code) => {
    expect(inArabic(`من ${code} إلى`)).toBe(`من ${code} إلى`);
    expect(findingsOf('house-digits', `من ${code} إلى`, arabic)).toEqual([]);
  });

  it('mends Latin separators that stand between Arabic digits, and the other way about', () => {
    expect(inArabic('نحو ١,٢٣٤.٥ طن')).toBe('نحو ١٬٢٣٤٫٥ طن');
    expect(inLatin('نحو 1٬234٫5 طن')).toBe('نحو 1,234.5 طن');
  });

  it('turns codes that an author wrote in Arabic digits to Latin ones, sign by sign', () => {
    expect(inLatin('١.٢.٣ و٢٠٢٢-٠٩-١٩ و+٩٦٥ ٢٢٢٢ ٣٣٣٣ وF١٦ و۱۲')).toBe(
      '1.2.3 و2022-09-19 و+965 2222 3333 وF16 و12',
    );
  });

  const number = fc.oneof(
    fc.nat({ max: 5_000_000 }).map((value) => value.toLocaleString('en')),
    fc.nat({ max: 9_999_999 }).map((value) => String(value / 100)),
    fc.constantFrom(
      ...SAME_EITHER_WAY.map(([one]) => one),
      ...CODES,
      '14:30',
      '1,5',
      '1..2',
      ',5',
      '3.',
      '1,234,',
      '.5',
    ),
  );
  const word = fc.constantFrom(
    'قال',
    'و',
    '**',
    '«',
    '»',
    '،',
    ' ',
    ' ',
    ' ',
    '.',
    ',',
    ':',
    '/',
    '-',
    '\n',
    '%',
    'طن',
    '**ب**',
    '`9`',
  );
  const copy = fc.array(fc.oneof(number, word), { maxLength: 12 }).map((parts) => parts.join(''));

  it('changes digits and separators of numbers and no other byte', () => {
    const bare = (text: string) =>
      text
        .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
        .replaceAll('٬', ',')
        .replaceAll('٫', '.');
    fc.assert(
      fc.property(copy, (text) => {
        const mended = inArabic(text);
        expect(bare(mended)).toBe(bare(text));
        expect(mended.length).toBe(text.length);
        // Arabic separators stand between Arabic digits alone.
        expect(mended).not.toMatch(/(?<![٠-٩])[٬٫]|[٬٫](?![٠-٩])/u);
      }),
      { numRuns: 500 },
    );
  });

  it('is mended at once, and comes back whole', () => {
    fc.assert(
      fc.property(copy, (text) => {
        const mended = inArabic(text);
        expect(inArabic(mended)).toBe(mended);
        expect(inLatin(mended)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
