import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems.ts';
import { displayPath, type ProjectPaths } from '../paths.ts';

/** Pictures and media that may lie beside an article. */
const COMPANIONS = /\.(?:jpe?g|png|webp|gif|avif|svg|mp4|webm)$/iu;

/** Files that operating systems and editors leave behind. */
const DEBRIS = /^(?:\..*|Thumbs\.db|desktop\.ini|.*~)$/u;

/** What a folder of content holds. */
export interface Walk {
  /** Absolute paths of the wanted files, sorted. */
  files: string[];
  /** Files that would be lost, and why. */
  problems: Problem[];
}

/**
 * Finds the files of a folder and of the folders in it. Every file is either wanted, a picture beside one, or a
 * problem: nothing is passed over in silence.
 * @param folder absolute
 * @param ending what wanted files end with: `.md` or `.yaml`
 */
export function walk(folder: string, ending: '.md' | '.yaml', paths: ProjectPaths): Walk {
  const found: Walk = { files: [], problems: [] };
  const content = realpathSync(paths.content);
  const refuse = (file: string, message: string, remedy: string) =>
    found.problems.push({ severity: 'error', file: displayPath(file, paths), message, remedy });

  const enter = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const file = path.join(directory, entry.name);
      if (DEBRIS.test(entry.name)) continue;
      let isFolder = entry.isDirectory();
      if (entry.isSymbolicLink()) {
        let target: string;
        try {
          target = realpathSync(file);
        } catch {
          refuse(file, 'رابط رمزي مكسور.', 'احذفه أو انسخ الملف نفسه إلى مكانه.');
          continue;
        }
        if (target !== content && !target.startsWith(content + path.sep)) {
          refuse(file, 'رابط رمزي إلى خارج content.', 'انسخ الملف نفسه إلى مجلد المحتوى.');
          continue;
        }
        isFolder = statSync(file).isDirectory();
        if (isFolder) {
          refuse(file, 'رابط رمزي إلى مجلد.', 'انقل الملفات نفسها، فالمجلد المربوط يُقرأ مرتين.');
          continue;
        }
      }
      if (isFolder) enter(file);
      else if (file.endsWith(ending)) found.files.push(file);
      else if (ending === '.yaml' || !COMPANIONS.test(entry.name)) {
        refuse(
          file,
          'ملف لا يعرفه الموقع، فلن يُنشر.',
          `ينبغي أن ينتهي الاسم بالمقطع ${ending} أو أن يُنقل الملف من هنا.`,
        );
      }
    }
  };
  try {
    if (statSync(folder).isDirectory()) enter(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return found;
}
