import { spawn } from 'node:child_process';

/** How a command ended and what it said. */
export interface Ended {
  /** Exit code. */
  code: number;
  /** Standard output: results. */
  out: string;
  /** Standard error: faults. */
  err: string;
}

/**
 * Runs `nashra` as an author does: as a process, without a terminal.
 * @param env variables beside those of this process
 */
export function runNashra(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/nashra.ts', ...words], {
      env: { ...process.env, ...env },
    });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, ...said });
    });
  });
}
