import { enableCompileCache } from 'node:module';
import path from 'node:path';

/**
 * Lets Node keep what it compiles (https://nodejs.org/api/module.html#module-compile-cache) in `.cache/compiled/`: the
 * modules of Astro and Vite alone take a second to compile, for each build and each command. What is loaded before this
 * call is not kept, so an entry point calls it and then imports its work. Where the folder cannot be written Node goes on
 * without, and a folder that the environment names (NODE_COMPILE_CACHE) is kept to.
 */
export function keepCompiled(): void {
  enableCompileCache(path.resolve(import.meta.dirname, '../../.cache/compiled'));
}
