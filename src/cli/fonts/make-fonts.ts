import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font.ts';

/**
 * `npm run fonts -- FOLDER`: makes the newspaper's two fonts from IBM Plex Sans Arabic's own files. One file for each
 * weight holds Arabic and Latin, 37 KB, so that a story's words arrive in one typeface and at once.
 * @param FOLDER fonts/complete/woff2 of the package @ibm/plex-sans-arabic 1.1.0. It is not among our packages, since
 * it sends telemetry when it is installed; the made fonts are in src/styles/fonts/.
 */

/** All characters from one code point to another, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Latin of western Europe, with the punctuation of print. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„•…‹›€™−×÷←↑→↓\u200c\u200d\u200e\u200f`;

/** Arabic letters, tashkeel, both kinds of eastern digits, and the Persian letters that foreign names are written with. */
const ARABIC = `،؛؟٪٫٬٭ـ${range(0x621, 0x64a)}${range(0x64b, 0x655)}\u0670ٱپچژڤگکیھہے${range(0x660, 0x669)}${range(0x6f0, 0x6f9)}`;

const folder = process.argv[2];
if (folder === undefined) throw new Error('npm run fonts -- FOLDER (see src/cli/fonts/make-fonts.ts)');
mkdirSync('src/styles/fonts', { recursive: true });
for (const [face, weight] of [
  ['Regular', 400],
  ['Bold', 700],
] as const) {
  const source = readFileSync(path.join(folder, `IBMPlexSansArabic-${face}.woff2`));
  const options = { targetFormat: 'truetype', preserveNameIds: [13, 14] } as const;
  const subset = await subsetFont(source, LATIN + ARABIC, options);
  const renamed = renameFont(subset, 'IBM Plex Sans Arabic', 'Nashra Sans');
  const file = `src/styles/fonts/nashra-sans-${weight}.woff2`;
  writeFileSync(file, await convert(renamed, 'woff2'));
  console.log(file);
}
