/**
 * The characters that the newspaper's own fonts hold (src/cli/fonts/make-fonts.ts cuts them so). A page falls back to
 * the reader's fonts for all others; a share picture has none to fall back to (src/cards/drawable.ts).
 */

/** All characters from one code point to another, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Latin of western Europe, with the punctuation of print. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„•…‹›€™−×÷←↑→↓\u200c\u200d\u200e\u200f`;

/** Arabic letters, tashkeel, both kinds of eastern digits, and the Persian letters that foreign names are written with. */
const ARABIC = `،؛؟٪٫٬٭ـ${range(0x621, 0x64a)}${range(0x64b, 0x655)}\u0670ٱپچژڤگکیھہے${range(0x660, 0x669)}${range(0x6f0, 0x6f9)}`;

/** All of them, in one text. */
export const FONT_CHARACTERS = LATIN + ARABIC;
