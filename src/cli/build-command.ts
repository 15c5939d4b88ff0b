import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { publishedBy, publishedFile, writePublished } from '../announcing/published.ts';
import { openEdition } from '../articles/edition.ts';
import { published, SHOW_UNPUBLISHED } from '../articles/visibility.ts';
import { holdBuild } from '../building/build-lock.ts';
import { nextDue } from '../building/due.ts';
import { wholeCores } from '../building/cores.ts';
import { diskFailure } from '../building/failure.ts';
import { buildLabels } from '../building/labels.ts';
import { OutputFolder } from '../building/output-folder.ts';
import { PageStore } from '../building/page-store.ts';
import { Progress } from '../building/progress.ts';
import { readEdition } from '../building/read-edition.ts';
import { startBuildRun } from '../building/run.ts';
import { summaryOf } from '../building/summary.ts';
import { writeSearch } from '../building/write-search.ts';
import { buildNow } from '../clock.ts';
import { rememberFileDigests } from '../file-digest.ts';
import { projectPaths } from '../paths.ts';
import { formatProblems } from '../problems-text.ts';
import { hasErrors } from '../problems.ts';

/**
 * `npm run build`: checks the content, then builds the site; exit code 1 on any error. The site is built aside and put
 * in its place whole, so that what is served is never half of one build and half of another, and nothing withdrawn
 * remains. Only what the cache does not know is made: sources (src/loading/source-store.ts), pages
 * (src/building/page-store.ts), search shards (src/search/), pictures.
 */
const now = buildNow();
const paths = projectPaths();
const progress = new Progress(process.stderr, buildLabels.steps);
const aside = `${paths.out}.building`;
const astroAside = path.join(aside, 'astro');

// Astro's own modules read the clock and the paths too: one build, one moment, one place.
process.env.NASHRA_NOW = new Date(now).toISOString();
process.env.NASHRA_OUT = astroAside;
Reflect.deleteProperty(process.env, SHOW_UNPUBLISHED);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

let out: OutputFolder | undefined;

/** The build; false when the content has errors. */
async function run(): Promise<boolean> {
  for (const folder of new Set([path.join(paths.root, '.cache'), paths.cache])) {
    await holdBuild(folder, (pid) => {
      console.log(buildLabels.waiting.replace('{n}', String(pid)));
    });
  }
  rememberFileDigests();
  const { edition, problems } = await readEdition(paths, now, (step, done, all) => {
    progress.tell(step, done, all);
  });
  progress.clear();
  if (problems.length > 0) console.error(formatProblems(problems));
  if (!edition || hasErrors(problems)) return false;

  openEdition(edition);
  out = new OutputFolder(paths.out, aside);
  const pages = new PageStore(paths.cache, out);
  startBuildRun({ out, pages, progress });
  // Pagefind has a process of its own: beside Astro's where there is a core for it, before it where there is not.
  // Benchmarks leave it out, since other generators leave it to Pagefind's own command.
  const search = process.env.NASHRA_WITHOUT_SEARCH
    ? Promise.resolve({ shards: 0, indexed: 0 })
    : writeSearch(edition, out, paths, (done, all) => {
        progress.tell('search', done, all);
      });
  // An error that comes while Astro works must wait for its end.
  search.catch(() => undefined);
  if (wholeCores() === 1) await search;
  progress.tell('bundle');
  await build({ logLevel: process.env.NASHRA_VERBOSE === undefined ? 'error' : 'info' });
  progress.tell('finish');
  await search;
  out.adopt(astroAside);
  rmSync(astroAside, { recursive: true, force: true });
  // Before the site is in its place: what fails here leaves the old one.
  pages.finish();
  out.publish();
  const due = nextDue(edition.content.articles, now);
  writeFileSync(
    path.join(paths.cache, 'next-due.txt'),
    due === undefined ? '' : `${Math.ceil(due / 1000)}\n`,
  );
  writePublished(publishedFile(paths), publishedBy(edition));
  progress.tell('finish');
  progress.clear();
  console.log(
    summaryOf({
      elapsed: progress.elapsed(),
      took: progress.took,
      articles: published(edition.content.articles, now).length,
      pages: pages.counts,
      search: await search,
      files: out.files,
      bytes: out.bytes,
      warnings: problems.length,
      history: edition.history.state,
      due,
    }),
  );
  return true;
}

try {
  if (!(await run())) process.exitCode = 1;
} catch (error) {
  progress.clear();
  console.error(diskFailure(error, paths) ?? error);
  console.error(buildLabels.kept);
  process.exitCode = 1;
  out?.discard();
}
