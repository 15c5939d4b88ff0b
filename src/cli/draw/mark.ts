import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { projectPaths } from '../../paths.ts';

/** The share picture's ground, from its middle to its edges. */
const SHADES = ['#10697a', '#083f4b'] as const;

/** An eight-pointed star of two crossed squares, in outline. */
function star(x: number, y: number, size: number): string {
  const square = (turn: number) =>
    `<rect x="${-size}" y="${-size}" width="${size * 2}" height="${size * 2}" transform="translate(${x} ${y}) rotate(${turn})"/>`;
  return square(0) + square(45);
}

/** A quiet ground for the share picture: a net of stars that fades towards the middle. */
function pattern(width: number, height: number): string {
  const step = 90;
  const stars = Array.from({ length: Math.ceil(width / step) + 1 }, (_, i) =>
    Array.from({ length: Math.ceil(height / step) + 1 }, (_, j) =>
      star(i * step - 15, j * step, step / 2.83),
    ).join(''),
  ).join('');
  const defs = `<radialGradient id="ground" r="0.75"><stop offset="0" stop-color="${SHADES[0]}"/><stop offset="1" stop-color="${SHADES[1]}"/></radialGradient>
<radialGradient id="fade" r="0.62"><stop offset="0.35" stop-color="#000"/><stop offset="1" stop-color="#fff"/></radialGradient>
<mask id="edges"><rect width="${width}" height="${height}" fill="url(#fade)"/></mask>`;
  const net = `<g fill="none" stroke="#bfe6e4" stroke-width="1.6" opacity="0.26" mask="url(#edges)">${stars}</g>`;
  const size = `width="${width}" height="${height}"`;
  const ground = `<rect ${size} fill="url(#ground)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${defs}</defs>${ground}${net}</svg>`;
}

/** The mark at a size in pixels. */
function drawn(source: string, size: number): Sharp {
  return sharp(Buffer.from(source), { density: (72 * size) / 64 }).resize(size, size);
}

/** `node src/cli/draw/mark.ts`: writes the site's icons and its default share picture from public/favicon.svg. */
const folder = path.join(projectPaths().root, 'public');
const source = await readFile(path.join(folder, 'favicon.svg'), 'utf8');
const square = source.replace(/ rx="[\d.]+"/, '');
const letter = source.replace(/<rect[^>]*>/, '');

const to = (name: string) => path.join(folder, name);
for (const size of [192, 512]) {
  await drawn(source, size)
    .png({ compressionLevel: 9 })
    .toFile(to(`icon-${size}.png`));
}
await drawn(square, 180).removeAlpha().png({ compressionLevel: 9 }).toFile(to('apple-touch-icon.png'));
const mark = await drawn(letter, 560).png().toBuffer();
await sharp(Buffer.from(pattern(1200, 630)))
  .composite([{ input: mark, gravity: 'centre' }])
  .removeAlpha()
  .png({ compressionLevel: 9 })
  .toFile(to('share-default.png'));
