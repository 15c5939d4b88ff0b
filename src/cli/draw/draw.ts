import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { projectPaths } from '../../paths.ts';
import { cityPlates } from './plates-city.ts';
import { culturePlates } from './plates-culture.ts';
import { sciencePlates } from './plates-science.ts';

/**
 * `npm run draw [part of a path]`: draws the sample edition's pictures into content/articles, the same on each run.
 */
const wanted = process.argv[2] ?? '';
const articles = path.join(projectPaths().content, 'articles');
for (const { file, scene } of [...cityPlates, ...sciencePlates, ...culturePlates]) {
  if (!file.includes(wanted)) continue;
  const to = path.join(articles, file);
  await mkdir(path.dirname(to), { recursive: true });
  const { size } = await sharp(Buffer.from(scene(1600, 1000)))
    .flatten()
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(to);
  console.log(`${file} ${Math.round(size / 1024)} KB`);
}
