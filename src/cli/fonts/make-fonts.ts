import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from '../../styles/font-characters.ts';
import { renameFont } from './rename-font.ts';

/**
 * `npm run fonts -- FOLDER`: makes the newspaper's two fonts from IBM Plex Sans Arabic's own files. One file for each
 * weight holds Arabic and Latin, 37 KB, so that a story's words arrive in one typeface and at once.
 * @param FOLDER fonts/complete/woff2 of the package @ibm/plex-sans-arabic 1.1.0. It is not among our packages, since
 * it sends telemetry when it is installed; the made fonts are in src/styles/fonts/.
 */

const folder = process.argv[2];
if (folder === undefined) throw new Error('npm run fonts -- FOLDER (see src/cli/fonts/make-fonts.ts)');
mkdirSync('src/styles/fonts', { recursive: true });
for (const [face, weight] of [
  ['Regular', 400],
  ['Bold', 700],
] as const) {
  const source = readFileSync(path.join(folder, `IBMPlexSansArabic-${face}.woff2`));
  const options = { targetFormat: 'truetype', preserveNameIds: [13, 14] } as const;
  const subset = await subsetFont(source, FONT_CHARACTERS, options);
  const renamed = renameFont(subset, 'IBM Plex Sans Arabic', 'Nashra Sans');
  const file = `src/styles/fonts/nashra-sans-${weight}.woff2`;
  writeFileSync(file, await convert(renamed, 'woff2'));
  console.log(file);
}
