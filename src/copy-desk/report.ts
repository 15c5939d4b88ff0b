import { pluralize } from '../arabic/plurals.ts';
import type { Problem } from '../problems.ts';
import { deskCounted, deskLabels } from './labels.ts';

/** By file, then by place, so that an author mends one file from top to bottom. */
function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** Problems in the order in which they are told. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(byPlace);
}

const ofSeverity = (problems: readonly Problem[], severity: Problem['severity']) =>
  problems.filter((problem) => problem.severity === severity).length;

/** One problem: place, severity, field and rule; then the fault, and the remedy unless it was just told. */
function oneProblem(problem: Problem, isTold: boolean): string {
  const { line, column, severity, field, message, remedy, rule } = problem;
  const place = line === undefined ? '' : `${[line, column].filter((part) => part !== undefined).join(':')} `;
  const about = [field && ` [${field}]`, rule && ` (${rule})`].filter(Boolean).join('');
  const head = `  ${place}${deskLabels.severity[severity]}${about}: ${message}`;
  return isTold ? head : `${head}\n    ${deskLabels.remedy.replace('{n}', () => remedy)}`;
}

/** The problems of a run, file by file, as text for a terminal; empty when there are none. */
export function problemsText(problems: readonly Problem[]): string {
  const files = Map.groupBy(inOrder(problems), ({ file }) => file);
  return [...files]
    .map(([file, own]) => {
      const remedies = new Set<string>();
      const lines = own.map((problem) => {
        const isTold = remedies.has(problem.remedy);
        remedies.add(problem.remedy);
        return oneProblem(problem, isTold);
      });
      return [file, ...lines].join('\n');
    })
    .join('\n\n');
}

/** How many of each kind: «خطأ واحد، تنبيهان، 3 ملاحظات». */
export function countsText(problems: readonly Problem[]): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => [severity, ofSeverity(problems, severity)] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => pluralize(count, deskCounted[severity], String))
    .join('، ');
}

/** What `--fix` would mend, in words; empty when that is nothing. */
export function fixableText(problems: readonly Problem[]): string {
  const fixable = problems.filter(({ fix }) => fix !== undefined).length;
  return fixable === 0
    ? ''
    : deskLabels.fixable.replace('{n}', pluralize(fixable, deskCounted.places, String));
}
