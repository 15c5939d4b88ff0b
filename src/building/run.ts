import type { OutputFolder } from './output-folder.ts';
import type { PageStore } from './page-store.ts';
import type { Progress } from './progress.ts';

/** A build under way: what its command and Astro's integration share, which are two instances of these modules. */
export interface BuildRun {
  out: OutputFolder;
  pages: PageStore;
  progress: Progress;
}

const PLACE = Symbol.for('nashra.build');

/** The build under way; undefined in `npm run dev`. */
export function buildRun(): BuildRun | undefined {
  return (globalThis as { [PLACE]?: BuildRun })[PLACE];
}

/** Says which build is under way. */
export function startBuildRun(run: BuildRun): void {
  (globalThis as { [PLACE]?: BuildRun })[PLACE] = run;
}
