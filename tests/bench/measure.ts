import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command cost, with all processes that it started. */
export interface Cost {
  /** Processor time, user and system, in seconds: what counts on a noisy machine. */
  cpu: number;
  /** Time by the clock, in seconds. */
  wall: number;
  /** Largest sum of resident memory of its processes, in megabytes (10^6 bytes), looked at ten times a second. */
  memory: number;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;

/** Parents by process, from /proc (Linux). */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      // The command's name may hold spaces and brackets; what counts comes after the last bracket.
      const [, parent = '0'] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /su, '')
        .split(' ');
      found.set(Number(name), Number(parent));
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

/** Resident memory of a process and all below it, in bytes. */
function residentOf(root: number): number {
  const all = parents();
  const isBelow = (pid: number): boolean => pid === root || (all.has(pid) && isBelow(all.get(pid) ?? 0));
  let sum = 0;
  for (const pid of all.keys()) {
    if (!isBelow(pid)) continue;
    try {
      sum += 1024 * Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended meanwhile.
    }
  }
  return sum;
}

/** `1m2.345s` as seconds. */
function seconds(written: string | undefined): number {
  const [, minutes = '0', rest = '0'] = /^(\d+)m([\d.]+)s$/u.exec(written ?? '') ?? [];
  return Number(minutes) * 60 + Number(rest);
}

/**
 * Runs a command to its end and measures it. Processor time is the shell's own account of its children (`times`), which
 * Node does not tell.
 * @throws Error with the end of its output when it fails
 */
export async function measure(
  command: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Cost & { output: string }> {
  const started = performance.now();
  const shell = spawn('bash', ['-c', '"$@"; code=$?; times >&3; exit $code', 'measure', ...command], {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let times = '';
  for (const stream of [shell.stdout, shell.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  shell.stdio[3]?.on('data', (chunk: Buffer) => (times += chunk.toString()));
  let memory = 0;
  const looking = setInterval(() => {
    if (shell.pid !== undefined) memory = Math.max(memory, residentOf(shell.pid));
  }, LOOK);
  const code = await new Promise<number | null>((resolve, reject) => {
    shell.once('error', reject);
    shell.once('close', resolve);
  }).finally(() => {
    clearInterval(looking);
  });
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${output.slice(-3000)}`);
  const [user, system] = times.trim().split('\n').at(-1)?.split(' ') ?? [];
  return {
    cpu: seconds(user) + seconds(system),
    wall: (performance.now() - started) / 1000,
    memory: memory / 1e6,
    output,
  };
}
