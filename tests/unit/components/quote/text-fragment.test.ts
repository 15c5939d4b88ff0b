import { describe, expect, it } from 'vitest';
import { textDirective, type Place } from '../../../../src/components/quote/text-fragment.ts';

/** The directive of a piece of the page, given by its block and its words there (their first occurrence). */
function directive(blocks: readonly string[], words: string, block = 0): string | undefined {
  const offset = blocks[block]?.indexOf(words) ?? -1;
  if (offset < 0) throw new Error(`«${words}» is not there`);
  return textDirective(blocks, { block, offset }, { block, offset: offset + words.length });
}

/** Its terms, decoded. */
function terms(found: string | undefined): string[] {
  return (found ?? '')
    .replace(/^text=/u, '')
    .split(',')
    .map(decodeURIComponent);
}

describe('textDirective', () => {
  it('names words that stand once on the page by themselves', () => {
    expect(directive(['قال الوزير إن العمل بدأ اليوم.'], 'العمل بدأ')).toBe(
      `text=${encodeURIComponent('العمل بدأ')}`,
    );
  });

  it('widens a selection that cuts words to whole ones, and leaves the punctuation around them', () => {
    expect(terms(directive(['قال: «العمل بدأ اليوم».'], 'مل بدأ ال'))).toEqual(['العمل بدأ اليوم']);
  });

  it('encodes what means something in a directive', () => {
    const found = directive(['في (كوفيد-19) أرقام: 1,000 & أكثر من ذلك'], 'كوفيد-19) أرقام: 1,000 & أكثر');
    expect(found).not.toMatch(/[-&]/u);
    expect(found).toContain('%2D19');
    expect(found).toContain('1%2C000');
    expect(terms(found)).toEqual(['كوفيد-19) أرقام: 1,000 & أكثر']);
  });

  it('adds the words around where an earlier place has the same ones', () => {
    const blocks = ['زار الوفد مدينة الكويت أمس.', 'ثم عاد إلى مدينة الكويت اليوم.'];
    expect(terms(directive(blocks, 'مدينة الكويت', 1))).toEqual(['إلى-', 'مدينة الكويت', '-اليوم']);
    expect(terms(directive(blocks, 'مدينة الكويت', 0))).toEqual(['مدينة الكويت']);
  });

  it('takes words for the same whatever their marks, tatweel and case', () => {
    const blocks = ['يوم كَتَبَ الكـتاب TFTC هنا', 'كتب الكتاب tftc هناك'];
    expect(terms(directive(blocks, 'كتب الكتاب tftc', 1)).length).toBeGreaterThan(1);
  });

  it('keeps the marks and the tatweel of the text in the term', () => {
    expect(terms(directive(['عنه: كَتَبَ الكـتاب هنا'], 'كَتَبَ الكـتاب'))).toEqual(['كَتَبَ الكـتاب']);
  });

  it('takes context from the block before, but no term from two blocks', () => {
    const blocks = ['أول الكلام', 'نص متكرر', 'ثاني الكلام', 'نص متكرر', 'خاتمة'];
    expect(terms(directive(blocks, 'نص متكرر', 3))).toEqual(['الكلام-', 'نص متكرر', '-خاتمة']);
  });

  it('names a long quotation, and one of several blocks, by its first and last words', () => {
    const long = Array.from({ length: 60 }, (_, n) => `كلمة${String(n)}`).join(' ');
    expect(terms(directive([long], long))).toEqual(['كلمة0 كلمة1 كلمة2', 'كلمة57 كلمة58 كلمة59']);
    const start: Place = { block: 0, offset: 4 };
    const found = textDirective(['بدأ النص هنا', 'وانتهى هناك تماما'], start, { block: 1, offset: 10 });
    expect(terms(found)).toEqual(['النص هنا', 'وانتهى هناك']);
  });

  it('gives a long quotation the words around where its first or last ones stand elsewhere too', () => {
    const filler = Array.from({ length: 40 }, (_, n) => `حشو${String(n)}`).join(' ');
    const blocks = ['أ ب ج غير', `أ ب ج د ${filler} ه و ز ح ${filler} ه و ز`];
    const text = blocks[1] ?? '';
    const cut = text.indexOf('ه و ز ح') + 7;
    const found = terms(textDirective(blocks, { block: 1, offset: 0 }, { block: 1, offset: cut }));
    expect(found).toEqual(['غير-', 'أ ب ج', 'و ز ح', '-حشو0']);
  });

  it('gives nothing where there is no word, or nothing tells the place from others', () => {
    expect(directive(['… — !'], '—')).toBeUndefined();
    const same = Array.from({ length: 40 }, () => 'نعم').join(' ');
    expect(textDirective([same], { block: 0, offset: 80 }, { block: 0, offset: 87 })).toBeUndefined();
  });
});
