import { Option, type Command } from 'commander';
import { pluralize } from '../../arabic/plurals.ts';
import { holdBuild } from '../../building/build-lock.ts';
import { buildLabels } from '../../building/labels.ts';
import { readEdition } from '../../building/read-edition.ts';
import { buildNow } from '../../clock.ts';
import { noRepository } from '../../copy-desk/changed-files.ts';
import { deskProblems } from '../../copy-desk/desk.ts';
import { fixFiles, type Fixed } from '../../copy-desk/fix-files.ts';
import { deskCounted, deskLabels } from '../../copy-desk/labels.ts';
import { fixableText } from '../../copy-desk/report.ts';
import { scopeOf, stagedScope, type Scope } from '../../copy-desk/scope.ts';
import { exportStaged } from '../../copy-desk/staged.ts';
import { updateNotes } from '../../history/update-notes.ts';
import { counted } from '../../labels.ts';
import { loadSite } from '../../loading/content.ts';
import { projectPaths, type ProjectPaths } from '../../paths.ts';
import { countsText, inOrder, problemCounts, problemsText } from '../../problems-text.ts';
import { ContentError, hasErrors, type Problem } from '../../problems.ts';
import { calledIn } from '../called-in.ts';
import { CommandFailure } from '../failure.ts';
import { complain, tell } from '../output.ts';

/** What `nashra check` may be told. */
interface CheckOptions {
  json?: boolean;
  fix?: boolean;
  notes?: boolean;
  changed?: boolean | string;
  staged?: boolean;
}

/** Mends what is asked for; nothing where site.yaml cannot be read, which is told afterwards. */
function mend(paths: ProjectPaths, scope: Scope): Fixed {
  try {
    return fixFiles(loadSite(paths).style, paths, scope.has);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { files: [], places: 0 };
  }
}

/** The text of a run for a person: problems by file, then what they come to. */
function textOf(problems: readonly Problem[], elsewhere: number, showsNotes: boolean): string {
  const shown = showsNotes ? problems : problems.filter(({ severity }) => severity !== 'note');
  const hidden = problems.length - shown.length;
  const lines = [
    countsText(problems),
    hidden > 0 ? deskLabels.hiddenNotes.replace('{n}', pluralize(hidden, problemCounts.note, String)) : '',
    fixableText(problems),
    elsewhere > 0
      ? deskLabels.elsewhere.replace('{n}', pluralize(elsewhere, problemCounts.error, String))
      : '',
  ].filter((line) => line !== '');
  return [problemsText(shown), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** What a run without errors ends with; of some files only, it says nothing of the rest. */
function soundText({ isLimited, isEmpty }: Scope, articles: number): string {
  if (isEmpty) return deskLabels.nothingChanged;
  if (isLimited) return deskLabels.soundThere;
  return deskLabels.sound.replace('{n}', pluralize(articles, counted.articles, String));
}

/** What a run is asked about, and the paths of the content that is read. The cache is held from here on. */
async function asked(files: readonly string[], options: CheckOptions) {
  let paths = projectPaths();
  let { changed } = options;
  let names = files;
  // `--changed file.md`: what follows is a file, not a commit.
  if (typeof changed === 'string' && !('fault' in scopeOf([changed], undefined, paths, calledIn))) {
    names = [changed, ...files];
    changed = true;
  }
  let scope = options.staged ? undefined : scopeOf(names, changed, paths, calledIn);
  if (scope && 'fault' in scope) throw CommandFailure.ofUse(scope.fault, scope.remedy);
  await holdBuild(paths.cache, (pid) => {
    complain(options.json, buildLabels.waiting.replace('{n}', String(pid)));
  });
  if (!scope) {
    const staged = exportStaged(paths);
    if (!staged) {
      const { fault, remedy } = noRepository('--staged');
      throw CommandFailure.ofUse(fault, remedy);
    }
    ({ paths } = staged);
    scope = stagedScope(staged);
  }
  return { paths, scope };
}

/** `nashra check`: every problem of the content at once; exit code 1 when one is an error. */
async function check(files: string[], options: CheckOptions): Promise<void> {
  const { json, fix = false, notes = false } = options;
  if (options.staged && files.length > 0)
    throw CommandFailure.ofUse(
      'الخيار --staged لا يجتمع مع أسماء ملفات',
      'احذف أسماء الملفات، أو احذف --staged',
    );
  const { paths, scope } = await asked(files, options);
  const fixed = fix ? mend(paths, scope) : undefined;
  const { edition, problems: found } = await readEdition(paths, buildNow());
  const style = edition?.content.site.style;
  const levels = found.flatMap((problem): Problem[] => {
    const level = problem.rule && style?.rules[problem.rule];
    return level === 'off' ? [] : [level ? { ...problem, severity: level } : problem];
  });
  const desk = edition ? [...deskProblems(edition, paths, scope.has), ...updateNotes(edition, paths)] : [];
  const all = inOrder([...levels, ...desk]);
  // Where nothing could be read (site.yaml is broken), what stands in the way is told, whatever was asked about.
  const isAsked = ({ file, severity }: Problem) =>
    edition === undefined || scope.has(file) || (scope.hasErrorsOfAll && severity === 'error');
  const problems = all.filter(isAsked);
  const elsewhere = all.filter((problem) => problem.severity === 'error' && !isAsked(problem)).length;
  const articles = edition?.content.articles.length ?? 0;
  const isSound = edition !== undefined && !hasErrors(problems);
  complain(json, textOf(problems, elsewhere, notes || !scope.isMany));
  const said = [
    fixed && fixed.places > 0
      ? deskLabels.fixed
          .replace('{n}', pluralize(fixed.places, deskCounted.places, String))
          .replace('{files}', pluralize(fixed.files.length, deskCounted.files, String))
      : '',
    isSound ? soundText(scope, articles) : '',
  ].filter((line) => line !== '');
  tell(json, { articles, problems, elsewhere, ...(fixed && { fixed }) }, said.join('\n'));
  if (!isSound) process.exitCode = 1;
}

/** Adds `check`. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('راجع المحتوى: الحقول والروابط والصور والأسلوب (check all content, or these files)')
    .argument('[files...]', 'ملفات أو مجلدات من content (files or folders of content)')
    .option('--fix', 'أصلح ما لا يغيّر المعنى (apply safe fixes)')
    .option('--changed [ref]', 'ما تغيّر في git، ومنذ مرجع: --changed=main (what git says changed)')
    .addOption(
      new Option('--staged', 'ما سيودَع الآن كما هو في الفهرس (what the next commit would hold)').conflicts([
        'fix',
        'changed',
      ]),
    )
    .option('--notes', 'اعرض الملاحظات أيضا (show notes of the whole archive)')
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(check);
}
