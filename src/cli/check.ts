import { counted } from '../labels.ts';
import { pluralize } from '../arabic/plurals.ts';
import { holdBuild } from '../building/build-lock.ts';
import { buildLabels } from '../building/labels.ts';
import { readEdition } from '../building/read-edition.ts';
import { buildNow } from '../clock.ts';
import { projectPaths } from '../paths.ts';
import { formatProblems, hasErrors } from '../problems.ts';

/** `npm run check:content`: every problem of the content at once; exit code 1 when one is an error. */
const paths = projectPaths();
await holdBuild(paths.cache, (pid) => {
  console.log(buildLabels.waiting.replace('{n}', String(pid)));
});
const { edition, problems } = await readEdition(paths, buildNow());
if (problems.length > 0) console.error(formatProblems(problems));
if (edition && !hasErrors(problems)) {
  console.log(`المحتوى سليم: ${pluralize(edition.content.articles.length, counted.articles, String)}.`);
} else process.exitCode = 1;
