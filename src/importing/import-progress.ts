import { Progress, type ProgressStream } from '../building/progress.ts';
import { STEP_WORDS } from './report-words.ts';
import type { ImportTold } from './wordpress/import-wordpress.ts';

/**
 * Says how far an import is, as a build does: a large export takes many minutes.
 * @param stream standard error: standard output is for the result
 * @param now a clock in milliseconds
 */
export function importProgress(
  stream: ProgressStream,
  now?: () => number,
): Required<Pick<ImportTold, 'onItem'>> & { clear: () => void } {
  const progress = new Progress(stream, STEP_WORDS, now);
  return {
    onItem: (step, items, done, all) => {
      // Bytes tell people nothing: their share does, and the items that were in them.
      const share = `${Math.floor((100 * done) / all)}%، العناصر: ${items}`;
      progress.tell(step, done, all, step === 'survey' ? share : undefined);
    },
    clear: () => {
      progress.clear();
    },
  };
}
