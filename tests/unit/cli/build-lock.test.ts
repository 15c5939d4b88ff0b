import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdBuild } from '../../../src/cli/build-lock.ts';

/** A project's folder with what stands in its lock. */
function project(lock?: string): { root: string; file: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'nashra-lock-'));
  const file = path.join(root, '.cache', 'build.lock');
  if (lock !== undefined) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, lock);
  }
  return { root, file };
}

const ignore = () => undefined;

describe('the lock of a build', () => {
  it('names its process, and is gone when it is released', async () => {
    const { root, file } = project();
    const release = await holdBuild(root, ignore);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    release();
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['of a process that was killed', String(spawnSync(process.execPath, ['-e', '']).pid)],
    ['that was half written', ''],
    ['of something else', 'xyz'],
  ])('%s is taken over', async (_kind, lock) => {
    const { root, file } = project(lock);
    const release = await holdBuild(root, ignore);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    release();
  });

  it('of a running build is waited for, and the wait is told once', async () => {
    const { root } = project();
    const first = await holdBuild(root, ignore);
    const told: number[] = [];
    const second = holdBuild(root, (pid) => told.push(pid));
    setTimeout(first, 600);
    (await second)();
    expect(told).toEqual([process.pid]);
  });
});
