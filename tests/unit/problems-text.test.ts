import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/problems-text.ts';
import { problem } from './sample-problem.ts';

describe('formatProblems', () => {
  it('says nothing when nothing is wrong', () => {
    expect(formatProblems([])).toBe('');
  });

  it('names file, line, column, field and rule, then the fault, then what to write instead, then how many', () => {
    expect(formatProblems([problem({ line: 3, column: 8, field: 'title', rule: 'spelling' })])).toBe(
      'content/articles/x.md\n  3:8 خطأ [title] (spelling): الحقل مطلوب وغير موجود.\n    الإصلاح: المطلوب: عنوان المقال\n\nخطأ واحد',
    );
  });

  it('prints no label without its value', () => {
    expect(formatProblems([problem({ severity: 'warning' })])).toBe(
      'content/articles/x.md\n  تنبيه: الحقل مطلوب وغير موجود.\n    الإصلاح: المطلوب: عنوان المقال\n\nتنبيه واحد',
    );
  });

  it('counts each kind in Arabic, and none that is not there', () => {
    const severities = ['note', 'error', 'note', 'error', 'note', 'warning'] as const;
    expect(
      formatProblems(severities.map((severity) => problem({ severity })))
        .split('\n')
        .at(-1),
    ).toBe('خطآن، تنبيه واحد، 3 ملاحظات');
  });

  it('goes through the files one by one, each from top to bottom, with each remedy of a file once', () => {
    const problems = [
      problem({ file: 'content/b.md', line: 2 }),
      problem({ file: 'content/a.md', line: 10 }),
      problem({ file: 'content/a.md', line: 9, column: 7, remedy: 'اكتبه.' }),
      problem({ file: 'content/a.md', line: 9, column: 2 }),
      problem({ file: 'content/a.md' }),
    ];
    expect(formatProblems(problems)).toBe(
      [
        'content/a.md',
        '  خطأ: الحقل مطلوب وغير موجود.',
        '    الإصلاح: المطلوب: عنوان المقال',
        '  9:2 خطأ: الحقل مطلوب وغير موجود.',
        '  9:7 خطأ: الحقل مطلوب وغير موجود.',
        '    الإصلاح: اكتبه.',
        '  10 خطأ: الحقل مطلوب وغير موجود.',
        '',
        'content/b.md',
        '  2 خطأ: الحقل مطلوب وغير موجود.',
        '    الإصلاح: المطلوب: عنوان المقال',
        '',
        '5 أخطاء',
      ].join('\n'),
    );
  });
});
