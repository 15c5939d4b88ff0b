import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/copy-desk/check-file.ts';
import { fixFile } from '../../../src/copy-desk/fix.ts';
import { render } from '../markdown/render-body.ts';
import { fileOf, STYLE } from './finding.ts';

/** The body of a mended file, for bodies that are put in by fileOf. */
const bodyOf = (source: string) => source.slice(source.indexOf('\n---\n') + 5);

/** Pieces of copy, right and wrong, plain and with mark-up. */
const piece = fc.constantFrom(
  'الكـــويت',
  'الاخبار',
  'فى',
  '"الشرق"',
  '“عكاظ”',
  '((TFTC))',
  '( نعم )',
  '«',
  '»',
  '"',
  '(',
  ')',
  ',',
  '،',
  ' .',
  ' : ',
  '؟',
  '!',
  '.',
  ':',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '2022آخر',
  '1,200',
  '14:30',
  '5 .',
  '٢٠٢٢',
  'إلى إلى',
  '**قال:**',
  '*نعم*',
  '**',
  '`فى  "كود" ,`',
  '\n\n```\nفى  "كود" , الكـــويت\n```\n\n',
  'https://x.example/فى,الاخبار?a="b"',
  '[فى رابط](https://x.example/الاخبار "فى")',
  '<https://x.example/فى>',
  'a@b.example',
  '![فى صورة](./فى.jpg)',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n# ',
  '| أ | فى |\n| - | - |\n| ( 1 ) | "ب" |\n\n',
  '<kbd>فى  ,</kbd>',
  '\\,',
  '&quot;',
  '\\*',
  '[^1]',
  '\n\n[^1]: فى الهامش ,\n\n',
  '\u200F',
  '\u200B',
  '\n:::note[فى]\n',
  '\n:::\n',
  ':) ',
);
const copy = fc
  .array(fc.oneof(piece, fc.constantFrom('الوزير', 'وصل', 'Apple', 'إلى')), { maxLength: 14 })
  .map((pieces) => pieces.join(' '));
const glued = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** What nobody may touch: code, addresses, in the order in which they stand. */
function untouchable(html: string): string[] {
  return html.match(/<(?:code|kbd|pre)[^>]*>[\s\S]*?<\/(?:code|kbd|pre)>|(?:href|src)="[^"]*"/gu) ?? [];
}

/** The shape of HTML: its tags alone, without headings' ids, which are made of their words, and isolation of runs. */
function tagsOf(html: string): string[] {
  return (html.match(/<[^>]*>/gu) ?? [])
    .map((tag) => tag.replace(/ (?:id|href|alt|title|aria-label)="[^"]*"/gu, ''))
    .filter((tag) => !/^<\/?bdi/u.test(tag));
}

/** Texts that a property is tried on. */
const RUNS = 100;

/** A slow machine under load needs more than five seconds for a hundred texts. */
const SLOW = 60_000;

describe('--fix', () => {
  it('is done when it is done: a second run changes nothing', { timeout: SLOW }, () => {
    fc.assert(
      fc.property(fc.oneof(copy, glued), (body) => {
        const { text } = fixFile(fileOf(body), STYLE);
        expect(fixFile(text, STYLE)).toEqual({ text, fixed: 0 });
      }),
      { numRuns: RUNS },
    );
  });

  it('leaves code, addresses and the shape of the page as they are', { timeout: SLOW }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(copy, glued), async (body) => {
        const source = fileOf(body);
        const { text } = fixFile(source, STYLE);
        const [before, after] = await Promise.all([render(bodyOf(source)), render(bodyOf(text))]);
        expect(untouchable(after.html).filter((one) => !one.startsWith('href="#'))).toEqual(
          untouchable(before.html).filter((one) => !one.startsWith('href="#')),
        );
        expect(tagsOf(after.html)).toEqual(tagsOf(before.html));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps byte order mark, CRLF, trailing blanks and all that it does not mend', () => {
    const source =
      '\uFEFF---\r\ntitle:   خبر فى "عدن"   # تعليق\r\ndate: 2022-09-19\r\nsection: science\r\n---\r\n\r\nوصل , ثم  غادر.  \r\n\r\n```\r\nفى ,\r\n```\t\r\n\r\n\r\n';
    expect(fixFile(source, STYLE).text).toBe(
      '\uFEFF---\r\ntitle:   خبر في «عدن»   # تعليق\r\ndate: 2022-09-19\r\nsection: science\r\n---\r\n\r\nوصل، ثم غادر.  \r\n\r\n```\r\nفى ,\r\n```\t\r\n\r\n\r\n',
    );
    expect(fixFile('---\ntitle: خبر\n---\nوصل فى', STYLE).text).toBe('---\ntitle: خبر\n---\nوصل في');
  });

  it.each([
    ["title: 'قال: ''نعم'' فى عدن'", "title: 'قال: ''نعم'' في عدن'"],
    ['title: "قال \\"نعم\\" فى عدن"', 'title: "قال «نعم» في عدن"'],
    ['title: >-\n  خبر فى\n  عدن فى', 'title: >-\n  خبر في\n  عدن في'],
    ['title: خبر\ntags: ["فى عدن", فى الكويت]', 'title: خبر\ntags: ["في عدن", في الكويت]'],
    [
      'title: خبر\nimage: { src: ./فى.jpg, alt: "ميناء فى عدن" }',
      'title: خبر\nimage: { src: ./فى.jpg, alt: "ميناء في عدن" }',
    ],
    [
      'title: خبر\ncorrections:\n  - { date: 2022-09-20, text: صحح فى }',
      'title: خبر\ncorrections:\n  - { date: 2022-09-20, text: صحح في }',
    ],
    ['title: خبر\nplace: فى عدن\nsource: فى', 'title: خبر\nplace: فى عدن\nsource: فى'],
  ])('mends the prose of front matter as YAML writes it: %j', (wrong, right) => {
    expect(fixFile(fileOf('نص.', wrong), STYLE).text).toBe(fileOf('نص.', right));
  });

  it('leaves out a fix that would make something else of the text', () => {
    const list = 'نص\n\n5 . نص فى\n';
    expect(fixFile(fileOf(list), STYLE).text).toBe(fileOf('نص\n\n5 . نص في\n'));
    const link = 'زوروا https://x.example ، ثم فى';
    expect(fixFile(fileOf(link), STYLE).text).toContain('https://x.example');
  });

  it('mends nothing that is allowed on its line', () => {
    const body =
      'فى هنا <!-- nashra-allow: spelling -->\nفى هناك\n\n<!-- nashra-allow: spelling, tatweel -->\nفى الكـــويت\nفى';
    expect(fixFile(fileOf(body), STYLE).text).toBe(
      fileOf(
        'فى هنا <!-- nashra-allow: spelling -->\nفي هناك\n\n<!-- nashra-allow: spelling, tatweel -->\nفى الكـــويت\nفي',
      ),
    );
    const fields =
      '# nashra-allow: spelling\ntitle: خبر فى\nsummary: ملخص فى # nashra-allow: spelling\nkicker: فى';
    expect(fixFile(fileOf('نص.', fields), STYLE).text).toBe(fileOf('نص.', fields.replace(/فى$/u, 'في')));
  });

  it('mends nothing of a rule that is switched off', () => {
    const source = fileOf('فى هنا');
    expect(fixFile(source, { ...STYLE, rules: { spelling: 'off' } }).text).toBe(source);
  });
});

describe('a comment that allows', () => {
  it('takes the comma of an Arabic keyboard between names', () => {
    expect(checkFile(fileOf('الكـــويت فى عدن <!-- nashra-allow: tatweel، spelling -->'), STYLE)).toEqual([]);
  });

  it.each(['<!-- nashra-allow -->', '<!-- nashra-allow: -->'])(
    'is told when it allows nothing: %s',
    (comment) => {
      const found = checkFile(fileOf(`نص ${comment}`), STYLE);
      expect(found.map(({ rule, words }) => [rule, words])).toEqual([['unknown-rule', [comment]]]);
    },
  );

  it('is told when it names no rule', () => {
    const found = checkFile(fileOf('نص <!-- nashra-allow: spaces -->'), STYLE);
    expect(found.map(({ rule, line, words }) => [rule, line, words])).toEqual([
      ['unknown-rule', 7, ['spaces']],
    ]);
  });
});
