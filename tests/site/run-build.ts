import { spawn } from 'node:child_process';

/** How a build ended and what it said. */
export interface BuildResult {
  /** Exit code. */
  code: number;
  /** Standard output and standard error together. */
  output: string;
}

/** Where the clock stands in tests. */
export const TEST_NOW = '2026-11-24T08:00:00Z';

/** Runs `npm run build`'s command on other content. Paths are absolute. */
export function runBuild(env: {
  NASHRA_CONTENT?: string;
  NASHRA_OUT: string;
  NASHRA_CACHE: string;
  NASHRA_NOW?: string;
}): Promise<BuildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/build.ts'], {
      // Vitest's own DEV and MODE stay in: whatever the environment says, an embargo holds.
      env: {
        ...process.env,
        NASHRA_NOW: TEST_NOW,
        NODE_ENV: 'production',
        NASHRA_SHOW_UNPUBLISHED: 'yes',
        ...env,
      },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
