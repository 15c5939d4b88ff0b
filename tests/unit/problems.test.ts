import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/problems-text.ts';
import { ContentError, hasErrors } from '../../src/problems.ts';
import { problem } from './sample-problem.ts';

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
