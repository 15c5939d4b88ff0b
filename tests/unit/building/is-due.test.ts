import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = mkdtempSync(path.join(tmpdir(), 'nashra-due-'));

/** What the scheduled workflow decides at second 1000. */
function decide(event: string, due: string | undefined): string {
  const file = path.join(folder, due === undefined ? 'none' : 'due.txt');
  if (due !== undefined) writeFileSync(file, due);
  return execFileSync('bash', ['.github/is-due.sh', event, file, '1000'], { encoding: 'utf8' }).trim();
}

describe('the look of the scheduled workflow', () => {
  it.each([
    ['a push', 'push', '2000\n', true],
    ['a person', 'workflow_dispatch', '', true],
    ['a clock that knows of no moment, since no build has written one', 'schedule', undefined, true],
    ['a clock past the moment', 'schedule', '999\n', true],
    ['a clock at the moment', 'schedule', '1000\n', true],
    ['a clock before the moment', 'schedule', '1001\n', false],
    ['a clock when nothing falls due', 'schedule', '', false],
  ])('of %s', (_kind, event, due, build) => {
    expect(decide(event, due)).toBe(`build=${String(build)}`);
  });

  it('is at the file that the build writes, which the workflow saves and restores with the cache', () => {
    const source = readFileSync('.github/workflows/publish.yml', 'utf8');
    const workflow = parse(source) as {
      jobs: Record<string, { steps: { uses?: string; with?: { path?: string } }[] }>;
    };
    const saved = workflow.jobs.build?.steps.flatMap(({ uses, with: settings }) =>
      uses?.startsWith('actions/cache/save') ? [settings?.path] : [],
    );
    expect(saved).toEqual(['.cache', '.cache/next-due.txt']);
    expect(readFileSync('src/cli/build-command.ts', 'utf8')).toContain('next-due.txt');
  });
});
