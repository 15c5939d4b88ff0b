import type { Command } from 'commander';
import { pluralize } from '../../arabic/plurals.ts';
import { holdBuild } from '../../building/build-lock.ts';
import { buildLabels } from '../../building/labels.ts';
import { readEdition } from '../../building/read-edition.ts';
import { buildNow } from '../../clock.ts';
import { counted } from '../../labels.ts';
import { projectPaths } from '../../paths.ts';
import { formatProblems, hasErrors } from '../../problems.ts';
import { complain, tell } from '../output.ts';

/** `nashra check`: every problem of the content at once; exit code 1 when one is an error. */
async function check({ json }: { json?: boolean }): Promise<void> {
  const paths = projectPaths();
  await holdBuild(paths.cache, (pid) => {
    complain(json, buildLabels.waiting.replace('{n}', String(pid)));
  });
  const { edition, problems } = await readEdition(paths, buildNow());
  complain(json, formatProblems(problems));
  const isSound = edition !== undefined && !hasErrors(problems);
  const articles = edition?.content.articles.length ?? 0;
  const text = isSound ? `المحتوى سليم: ${pluralize(articles, counted.articles, String)}.` : '';
  tell(json, { articles, problems }, text);
  if (!isSound) process.exitCode = 1;
}

/** Adds `check`. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('راجع المحتوى كله (check all content)')
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(check);
}
