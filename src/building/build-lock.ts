import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a waiting build looks again, in milliseconds. */
const LOOK = 200;

/** Past this age, in milliseconds, a lock is no build's: process identifiers are used again, in containers soon. */
const LONGEST_BUILD = 3 * 3_600_000;

/** Whether a process is alive on this machine. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds the lock, or undefined when the file is gone, half written, or its process is dead. */
function holder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    const isFresh = Date.now() - statSync(file).mtimeMs < LONGEST_BUILD;
    return Number.isInteger(pid) && pid > 0 && isFresh && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Waits until no other build holds a cache folder, then holds it. A build holds the project's own, since Astro writes
 * its server code to `.astro/.prerender`, which two builds would take from each other, and the one it uses. A lock whose process was killed is taken over. Ours rather than a
 * library's, since those guess by times whether a holder lives, and a process identifier says it.
 * @param cache a cache folder, absolute
 * @param onWait called once when there is a build to wait for
 */
export async function holdBuild(cache: string, onWait: (pid: number) => void): Promise<() => void> {
  const file = path.join(cache, 'build.lock');
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      const release = () => {
        if (holder(file) === process.pid) rmSync(file, { force: true });
      };
      process.once('exit', release);
      return release;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = holder(file);
    if (pid === undefined) {
      // Two waiting builds may both find it stale: a short, uneven pause lets one take it first.
      await sleep(Math.random() * LOOK);
      if (holder(file) === undefined) rmSync(file, { force: true });
      continue;
    }
    if (!told) onWait(pid);
    told = true;
    await sleep(LOOK);
  }
}
