import { formatProblems } from '../problems-text.ts';
import type { Problem } from '../problems.ts';

/** What a command that cannot go on says. */
export class CommandFailure extends Error {
  /** 1: something is wrong in the content or on the disk; 2: the command was called in a wrong way. */
  readonly exitCode: 1 | 2;
  /** What to do instead, in Arabic. */
  readonly remedy: string | undefined;
  /** The problems of the content that stand in the way. */
  readonly problems: readonly Problem[];

  private constructor(exitCode: 1 | 2, message: string, remedy?: string, problems: readonly Problem[] = []) {
    super(message);
    this.exitCode = exitCode;
    this.remedy = remedy;
    this.problems = problems;
  }

  /** Called in a wrong way: exit code 2. */
  static ofUse(message: string, remedy?: string): CommandFailure {
    return new CommandFailure(2, message, remedy);
  }

  /** Something is wrong in the content or on the disk: exit code 1. */
  static ofContent(message: string, remedy?: string, problems: readonly Problem[] = []): CommandFailure {
    return new CommandFailure(1, message, remedy, problems);
  }

  /** For a person. */
  text(): string {
    const lines = [
      `خطأ: ${this.message}`,
      ...(this.remedy === undefined ? [] : [`  الإصلاح: ${this.remedy}`]),
    ];
    return [formatProblems(this.problems), lines.join('\n')].filter((part) => part !== '').join('\n\n');
  }
}
