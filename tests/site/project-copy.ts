import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a build reads of the project, besides content. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project whose code a test may change, and whose builds wait for no other's. */
export interface ProjectCopy {
  /** Its folder, absolute. */
  root: string;
  /** Changes a file of it. */
  edit: (name: string, change: (text: string) => string) => void;
}

/** Copies the project; the installed packages are shared. */
export function projectCopy(): ProjectCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'nashra-project-'));
  for (const part of PARTS) cpSync(part, path.join(root, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    edit: (name, change) => {
      const file = path.join(root, name);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
  };
}
