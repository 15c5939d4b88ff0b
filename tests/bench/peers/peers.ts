import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A command as `measure` wants it. */
export interface PeerCommand {
  /** Program and arguments. */
  command: string[];
  /** Where and with what it runs. */
  options: { cwd: string; env: Record<string, string> };
}

/** Which renderer Eleventy runs: its own, or Nashra's. */
export type PeerMarkdown = 'markdown-it' | 'unified';

const ELEVENTY = path.join(import.meta.dirname, 'eleventy');
const HUGO = path.join(import.meta.dirname, 'hugo');
const PROJECT = path.resolve(import.meta.dirname, '../../..');
const ELEVENTY_PROGRAM = path.join(ELEVENTY, 'node_modules/@11ty/eleventy/cmd.cjs');

/** Installs Eleventy beside its configuration, by its lock file, unless it is there already. */
export function installEleventy(): void {
  if (existsSync(ELEVENTY_PROGRAM)) return;
  execFileSync('npm', ['ci'], { cwd: ELEVENTY, stdio: 'inherit' });
}

/** A full build by Eleventy of what `writeEleventyContent` wrote. */
export function eleventyCommand(where: {
  content: string;
  out: string;
  markdown: PeerMarkdown;
}): PeerCommand {
  const { content, out, markdown } = where;
  return {
    command: [process.execPath, ELEVENTY_PROGRAM, `--input=${content}`, `--output=${out}`, '--quiet'],
    options: { cwd: ELEVENTY, env: { BENCH_MARKDOWN: markdown } },
  };
}

/** Whether Hugo is on the PATH; it is no package of npm's. */
export function isHugoThere(): boolean {
  return spawnSync('hugo', ['version']).status === 0;
}

/** A full build by Hugo of what `writeHugoContent` wrote; nothing is kept from an earlier one. */
export function hugoCommand({ content, out }: { content: string; out: string }): PeerCommand {
  const folders = ['--contentDir', content, '--destination', out];
  return {
    command: ['hugo', ...folders, '--noBuildLock', '--ignoreCache', '--quiet'],
    options: { cwd: HUGO, env: { HUGO_RESOURCEDIR: `${out}.resources` } },
  };
}

/** A search index of a built site: Pagefind's command reads all its pages and keeps the articles. */
export function pagefindCommand(out: string): PeerCommand {
  const program = path.join(PROJECT, 'node_modules/.bin/pagefind');
  return { command: [process.execPath, program, '--site', out], options: { cwd: PROJECT, env: {} } };
}
