import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyPassages } from '../../../src/copy-desk/body-passages.ts';
import { plainParagraphs } from '../../../src/copy-desk/plain-paragraphs.ts';

/** What bodies are made of: prose, and all that can mean something in Markdown. */
const piece = fc.constantFrom(
  ...[
    'الكويت',
    'وصل',
    'word',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '.',
    '،',
    '(',
    ')',
    '!',
    '"',
    "'",
    '%',
    '$',
    '^',
    '{',
    '}',
    '/',
  ],
  ...[
    '-',
    '+',
    '=',
    '#',
    ':',
    '::',
    '1',
    '1.',
    '1)',
    '٢.',
    '---',
    '===',
    '&',
    '&amp;',
    '@',
    'a@b.c',
    'www.x.example',
    'https://x.example',
  ],
  ...['*', '_', '`', '[', ']', '<', '>', '|', '~', '\\', '\t', '\u00A0', '\uFEFF', '- ', '# ', '. ', '= '],
);
const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('plainParagraphs', () => {
  it('reads what it does not leave to the parser as the parser does', () => {
    let read = 0;
    fc.assert(
      fc.property(body, (text) => {
        const plain = text.startsWith('\uFEFF') ? undefined : plainParagraphs(text, 0);
        if (!plain) return;
        read += 1;
        // Code at the end makes the parser read the same body.
        const parsed = bodyPassages(`${text}\n\n\`x\`\n`, 0).slice(0, -1);
        const told = (passages: typeof plain) =>
          passages.map((passage) => [
            passage.kind,
            passage.whole,
            passage.editable(0, 1),
            passage.sourceOf(passage.whole.length - 1),
          ]);
        expect(told(plain)).toEqual(told(parsed));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  }, 60_000);

  it.each(['خبر.\n\nوثان، فيه 20% (نعم).\nوسطر', '2015 كان عاما.', '#وسم'])('reads by itself: %j', (text) => {
    expect(plainParagraphs(text, 0) === undefined).toBe(text.startsWith('#'));
  });
});
