import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../loading/walk.ts';
import { displayPath, type ProjectPaths } from '../paths.ts';
import type { StyleSettings } from '../site-schema.ts';
import { exactText } from './exact-text.ts';
import { fixFile } from './fix.ts';

/** What was mended. */
export interface Fixed {
  /** Shown names of the files that were written. */
  files: string[];
  /** Findings that were mended. */
  places: number;
}

/** Mends the files of the content that are asked for: a file in which nothing is mended is not written. */
export function fixFiles(
  style: StyleSettings,
  paths: ProjectPaths,
  isAsked: (shown: string) => boolean,
): Fixed {
  const fixed: Fixed = { files: [], places: 0 };
  const found = ['articles', 'pages'].flatMap(
    (folder) => walk(path.join(paths.content, folder), '.md', paths).files,
  );
  for (const file of found) {
    const shown = displayPath(file, paths);
    const source = isAsked(shown) ? exactText(file) : undefined;
    if (source === undefined) continue;
    const { text, fixed: places } = fixFile(source, style);
    if (text === source) continue;
    writeFileSync(file, text);
    fixed.files.push(shown);
    fixed.places += places;
  }
  return fixed;
}
