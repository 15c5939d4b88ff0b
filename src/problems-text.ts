import { pluralize, type PluralForms } from './arabic/plurals.ts';
import type { Problem } from './problems.ts';

/**
 * Problems as text for a terminal, in one form wherever they are told: by `nashra check`, by a build, and by a command
 * that they stand in the way of.
 */

/** How grave a problem is, in a word. */
export const severityNames: Readonly<Record<Problem['severity'], string>> = {
  error: 'خطأ',
  warning: 'تنبيه',
  note: 'ملاحظة',
};

const REMEDY = 'الإصلاح: {n}';

/** How many problems of a kind there are. */
export const problemCounts = {
  error: {
    zero: 'لا أخطاء',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: '{n} أخطاء',
    many: '{n} خطأ',
    other: '{n} خطأ',
  },
  warning: {
    zero: 'لا تنبيهات',
    one: 'تنبيه واحد',
    two: 'تنبيهان',
    few: '{n} تنبيهات',
    many: '{n} تنبيها',
    other: '{n} تنبيه',
  },
  note: {
    zero: 'لا ملاحظات',
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{n} ملاحظات',
    many: '{n} ملاحظة',
    other: '{n} ملاحظة',
  },
} as const satisfies Record<Problem['severity'], PluralForms>;

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
  const head = `  ${place}${severityNames[severity]}${about}: ${message}`;
  return isTold ? head : `${head}\n    ${REMEDY.replace('{n}', () => remedy)}`;
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
    .map(([severity, count]) => pluralize(count, problemCounts[severity], String))
    .join('، ');
}

/** All problems and how many of each kind they are; empty when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  return [problemsText(problems), countsText(problems)].filter((part) => part !== '').join('\n\n');
}
