import type { Problem } from '../../src/problems.ts';

/** An author's problem, with more said of it where a test needs it. */
export const problem = (more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  file: 'content/articles/x.md',
  message: 'الحقل مطلوب وغير موجود.',
  remedy: 'المطلوب: عنوان المقال',
  ...more,
});
