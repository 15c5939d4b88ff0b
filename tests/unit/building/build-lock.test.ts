import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdBuild } from '../../../src/building/build-lock.ts';

/** A cache folder with what stands in its lock. */
function project(lock?: string): { cache: string; file: string } {
  const cache = path.join(mkdtempSync(path.join(tmpdir(), 'nashra-lock-')), '.cache');
  const file = path.join(cache, 'build.lock');
  if (lock !== undefined) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, lock);
  }
  return { cache, file };
}

const HOUR = 3_600_000;

const ignore = () => undefined;

describe('the lock of a build', () => {
  it('names its process, and is gone when it is released', async () => {
    const { cache, file } = project();
    const release = await holdBuild(cache, ignore);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    release();
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ['of a process that was killed', String(spawnSync(process.execPath, ['-e', '']).pid)],
    ['that was half written', ''],
    ['of something else', 'xyz'],
  ])('%s is taken over', async (_kind, lock) => {
    const { cache, file } = project(lock);
    const release = await holdBuild(cache, ignore);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    release();
  });

  /** A lock of a process that lives, as old as this. */
  function lockOfAge(milliseconds: number) {
    const { cache, file } = project(String(process.ppid));
    const then = new Date(Date.now() - milliseconds);
    utimesSync(file, then, then);
    return { cache, file };
  }

  it('older than three hours is taken over, though its process identifier is alive', async () => {
    const { cache, file } = lockOfAge(3 * HOUR + 1000);
    const told: number[] = [];
    const release = await holdBuild(cache, (pid) => told.push(pid));
    expect(told).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
    release();
  });

  it('younger than three hours is waited for while its process is alive', async () => {
    const { cache, file } = lockOfAge(3 * HOUR - 60_000);
    const told: number[] = [];
    const held = holdBuild(cache, (pid) => {
      told.push(pid);
      rmSync(file);
    });
    (await held)();
    expect(told).toEqual([process.ppid]);
  });

  it('of a running build is waited for, and the wait is told once', async () => {
    const { cache } = project();
    const first = await holdBuild(cache, ignore);
    const told: number[] = [];
    const second = holdBuild(cache, (pid) => told.push(pid));
    setTimeout(first, 600);
    (await second)();
    expect(told).toEqual([process.pid]);
  });
});
