import { describe, expect, it } from 'vitest';
import { ContentError, formatProblems, hasErrors, type Problem } from '../../src/problems.ts';

const problem = (more: Partial<Problem> = {}): Problem => ({
  severity: 'error',
  file: 'content/articles/x.md',
  message: 'الحقل مطلوب وغير موجود.',
  remedy: 'المطلوب: عنوان المقال',
  ...more,
});

describe('formatProblems', () => {
  it('says nothing when nothing is wrong', () => {
    expect(formatProblems([])).toBe('');
  });

  it('names file, line and field, then the fault, then what to write instead', () => {
    expect(formatProblems([problem({ line: 3, field: 'title' })])).toBe(
      'content/articles/x.md:3\n  خطأ [title]: الحقل مطلوب وغير موجود.\n  الإصلاح: المطلوب: عنوان المقال\n\nالأخطاء: 1، التنبيهات: 0',
    );
  });

  it('prints no label without its value', () => {
    expect(formatProblems([problem({ severity: 'warning' })])).toBe(
      'content/articles/x.md\n  تنبيه: الحقل مطلوب وغير موجود.\n  الإصلاح: المطلوب: عنوان المقال\n\nالأخطاء: 0، التنبيهات: 1',
    );
  });

  it('goes through the files one by one, each from top to bottom', () => {
    const problems = [
      problem({ file: 'content/b.md', line: 2 }),
      problem({ file: 'content/a.md', line: 10 }),
      problem({ file: 'content/a.md', line: 9 }),
      problem({ file: 'content/a.md' }),
    ];
    expect(formatProblems(problems).match(/^content\S+/gmu)).toEqual([
      'content/a.md',
      'content/a.md:9',
      'content/a.md:10',
      'content/b.md:2',
    ]);
  });
});

describe('hasErrors', () => {
  it.each([
    [[], false],
    [[problem({ severity: 'warning' })], false],
    [[problem({ severity: 'warning' }), problem()], true],
  ])('stops a build for errors alone (%#)', (problems, stops) => {
    expect(hasErrors(problems)).toBe(stops);
  });
});

describe('ContentError', () => {
  it('carries every problem and is already set out for reading', () => {
    const problems = [problem(), problem({ file: 'content/articles/y.md' })];
    const error = new ContentError(problems);
    expect(error.problems).toEqual(problems);
    expect(error.message).toBe(formatProblems(problems));
  });
});
