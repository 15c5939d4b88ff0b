import type { Edit } from './copy-desk/rule.ts';
import type { RuleId } from './copy-desk/rule-ids.ts';
import { formatProblems } from './problems-text.ts';

/**
 * What is wrong with the newsroom's content, told to its authors: file, line, field, fault and remedy.
 * Problems are collected, never thrown one by one, so that a run shows all of them at once.
 */

/** One fault in the content. */
export interface Problem {
  /** `error` stops the build (exit code 1); `warning` is only told; `note` only by `nashra check`. */
  severity: 'error' | 'warning' | 'note';
  /** The file, relative to the project: `content/articles/2022/09/x.md`. */
  file: string;
  /** Line in that file, from 1; absent when the whole file is meant. */
  line?: number | undefined;
  /** Column in that line, from 1, in UTF-16 units. */
  column?: number | undefined;
  /** The rule of the copy desk that found it. */
  rule?: RuleId | undefined;
  /** The field's English name: `date`, `image.src`. */
  field?: string | undefined;
  /** What is wrong, in Arabic. */
  message: string;
  /** What to write instead, in Arabic. */
  remedy: string;
  /** What `nashra check --fix` would change in the file, all of it together; offsets in UTF-16 units. */
  fix?: Edit[];
}

/** Thrown where a caller cannot go on: carries every problem found, already set out for reading. */
export class ContentError extends Error {
  /** The problems, errors and warnings. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Whether any of the problems stops the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
