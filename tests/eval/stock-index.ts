import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { readCorpus } from './corpus.ts';
import { readBytes } from './json-lines.ts';
import { stockRecord } from './stock-record.ts';

/**
 * Makes the stock Pagefind index of a corpus; a process of its own, so that its cost can be told.
 *
 *     node tests/eval/stock-index.ts CORPUS FOLDER
 */
const [file, folder] = process.argv.slice(2);
if (file === undefined || folder === undefined)
  throw new Error('Name the corpus and the folder of the index.');
const { stories } = readCorpus(file, readBytes(file));
const { index, errors } = await pagefind.createIndex();
if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
for (const story of stories) {
  const added = await index.addCustomRecord(stockRecord(story));
  if (added.errors.length > 0) throw new Error(`Pagefind: ${story.id}: ${added.errors.join('; ')}`);
}
const { files, errors: faults } = await index.getFiles();
if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
const aside = `${folder}.new`;
rmSync(aside, { recursive: true, force: true });
for (const { path: name, content } of files) {
  const target = path.join(aside, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}
// Whole or not at all: what an interrupted run left must not be measured.
rmSync(folder, { recursive: true, force: true });
renameSync(aside, folder);
await pagefind.close();
// Pagefind's process is ended, not awaited: its processor time counts only when it is gone before we are.
await new Promise((resolve) => setTimeout(resolve, 1000));
