import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { measure, type Cost } from '../bench/measure.ts';
import { Fault } from './fault.ts';
import type { Folders } from './newsroom.ts';

/** The project's own build command. */
const BUILD = [process.execPath, 'src/cli/build.ts'];

/**
 * Builds the site of a corpus with the project's own command, in a process of its own; what an earlier run made is not
 * made again.
 * @param now the build's moment, ISO 8601
 * @param env further variables of the environment
 * @throws Fault with the end of the build's own words
 */
export async function buildSite(
  folders: Folders,
  now: string,
  env: Record<string, string> = {},
): Promise<Cost & { output: string }> {
  try {
    return await measure(BUILD, {
      env: {
        NODE_ENV: 'production',
        ...env,
        NASHRA_CONTENT: folders.content,
        NASHRA_OUT: folders.out,
        NASHRA_CACHE: folders.cache,
        NASHRA_NOW: now,
        // No query asks for share pictures, and thousands would be drawn.
        NASHRA_WITHOUT_CARDS: 'yes',
      },
    });
  } catch (error) {
    throw new Fault(`The site cannot be built.\n${(error as Error).message}`);
  }
}

/**
 * What the search step of a build costs: a build that indexes everything anew and makes nothing else, less a build that
 * makes nothing at all. The site is whole afterwards.
 * @returns processor seconds, and the peak memory of the build that indexes, in megabytes
 */
export async function searchStepCost(
  folders: Folders,
  now: string,
): Promise<{ cpu: number; memory: number }> {
  const without = await buildSite(folders, now, { NASHRA_WITHOUT_SEARCH: 'yes' });
  const cache = path.join(folders.cache, 'search');
  if (!existsSync(cache))
    throw new Fault(`${cache} is not there: the search step keeps its work elsewhere now.`);
  rmSync(cache, { recursive: true });
  const anew = await buildSite(folders, now);
  return { cpu: anew.cpu - without.cpu, memory: anew.memory };
}
