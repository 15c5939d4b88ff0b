import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

/** How a build ended and what it said. */
export interface BuildResult {
  /** Exit code. */
  code: number;
  /** Standard output and standard error together. */
  output: string;
}

/** Where the clock stands in tests. */
export const TEST_NOW = '2026-11-24T08:00:00Z';

/** Where a build reads and writes; paths are absolute. */
export interface BuildEnvironment {
  NASHRA_CONTENT?: string;
  NASHRA_OUT: string;
  NASHRA_CACHE: string;
  NASHRA_NOW?: string;
}

/** Starts `npm run build`'s command on other content, and if told so with other code. */
export function startBuild(env: BuildEnvironment, cwd = process.cwd()): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['src/cli/build.ts'], {
    cwd,
    // Vitest's own DEV and MODE stay in: whatever the environment says, an embargo holds.
    env: {
      ...process.env,
      NASHRA_NOW: TEST_NOW,
      NODE_ENV: 'production',
      NASHRA_SHOW_UNPUBLISHED: 'yes',
      ...env,
    },
  });
}

/** Runs `npm run build`'s command to its end. */
export function runBuild(env: BuildEnvironment, cwd?: string): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = startBuild(env, cwd);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
