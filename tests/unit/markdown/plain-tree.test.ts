import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTree } from '../../../src/markdown/plain-tree.ts';
import { treeOf } from '../../../src/markdown/render.ts';

/** What bodies are made of: prose, and all that can mean something in Markdown. */
const PROSE = [
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
];
const MAYBE = [
  "'",
  '%',
  '$',
  '^',
  '{',
  '}',
  '/',
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
];
const MARKUP = [
  '&',
  '&amp;',
  '@',
  'a@b.c',
  'www.x.example',
  'https://x.example',
  '*',
  '_',
  '`',
  '[',
  ']',
  '<',
  '>',
];
const REST = ['|', '~', '\\', '\t', '\u00A0', '\uFEFF', '- ', '# ', '. ', '= ', '\n ', ' \n', '\n:-', '\0'];
const ESCAPED = [
  '\\.',
  '\\#',
  '\\-',
  '\\\\',
  '1\\.',
  '\\*',
  '\\[',
  '\\&amp;',
  'www\\.x.example',
  'a\\@b.c',
  '\\:',
];
const bodies = (...pieces: readonly (readonly string[])[]) =>
  fc.array(fc.constantFrom(...pieces.flat()), { maxLength: 12 }).map((made) => made.join(''));

describe('plainTree', () => {
  it.each([
    ['of all signs', bodies(PROSE, MAYBE, MARKUP, REST, ESCAPED), 6000],
    ['of prose and escaped signs', bodies(PROSE, ESCAPED, ['\n ', ' \n']), 6000],
    ['of prose and signs of prose', bodies(PROSE, MAYBE, ['\n ', ' \n']), 6000],
  ])('is the parser’s own tree for bodies %s, or none', (_, body, numRuns) => {
    let told = 0;
    fc.assert(
      fc.property(body, (text) => {
        const plain = plainTree(text);
        if (!plain) return;
        told += 1;
        expect(plain).toEqual(treeOf(text));
      }),
      { numRuns },
    );
    expect(told).toBeGreaterThan(numRuns / 20);
  });

  it.each(['خبر.\n\nوثان، فيه 20% (نعم).\nوسطر', '2015 كان عاما.', ' وسطر \nآخر ', 'رقم 1\\. و\\*'])(
    'tells %j',
    (text) => {
      expect(plainTree(text)).toBeDefined();
    },
  );

  it.each(['#وسم', 'سطر  \nوآخر', '**بارز**', '    رمز', 'a\\@b.c', 'سطر\\\nوآخر'])(
    'leaves %j to the parser',
    (text) => {
      expect(plainTree(text)).toBeUndefined();
    },
  );
});
