import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { codeDigest } from '../../src/code-digest.ts';
import { measure } from '../bench/measure.ts';
import { Fault } from './fault.ts';
import type { Folders } from './newsroom.ts';

/** Where the stock index lies in the served site. */
export const STOCK = 'stock-pagefind';

/** Sources that decide what the stock index holds. */
const CODE = ['corpus.ts', 'stock-index.ts', 'stock-record.ts'].map((file) => `tests/eval/${file}`);

/** What making an index cost. */
export interface IndexCost {
  /** Processor seconds, all processes. */
  cpu: number;
  /** Peak memory of all processes, in megabytes. */
  memory: number;
}

/**
 * Makes the stock index of a corpus, unless that was done before.
 * @param corpus the file; its folders are named by its bytes
 * @returns what it cost when it was made
 */
export async function stockIndex(corpus: string, folders: Folders): Promise<IndexCost> {
  const stamp = `${folders.stock}.json`;
  const code = codeDigest(process.cwd(), [...CODE, 'package-lock.json']);
  if (existsSync(folders.stock) && existsSync(stamp)) {
    const known = JSON.parse(readFileSync(stamp, 'utf8')) as IndexCost & { code: string };
    if (known.code === code) return known;
  }
  rmSync(stamp, { force: true });
  console.error('Making the stock index …');
  try {
    const { cpu, memory } = await measure([
      process.execPath,
      'tests/eval/stock-index.ts',
      corpus,
      folders.stock,
    ]);
    writeFileSync(stamp, JSON.stringify({ code, cpu, memory }));
    return { cpu, memory };
  } catch (error) {
    throw new Fault(`The stock index cannot be made.\n${(error as Error).message}`);
  }
}

/**
 * Lays the built site and the stock index side by side, as links: both are asked under the same headers, by pages of one
 * origin, and a build finds its own folder as it left it.
 * @returns the folder to serve
 */
export function layOut(folders: Folders, withStock: boolean): string {
  const { served, out, stock } = folders;
  rmSync(served, { recursive: true, force: true });
  mkdirSync(served, { recursive: true });
  for (const name of readdirSync(out)) symlinkSync(path.join(out, name), path.join(served, name));
  if (withStock) symlinkSync(stock, path.join(served, STOCK));
  return served;
}
