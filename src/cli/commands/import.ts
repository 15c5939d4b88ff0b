import type { Command } from 'commander';
import { addImportPage } from './import/page.ts';
import { addImportWordPress } from './import/wordpress.ts';

/** Adds one kind of import to `import`. Each is a file in src/cli/commands/import/. */
type AddImport = (parent: Command) => void;

const IMPORTS: readonly AddImport[] = [addImportWordPress, addImportPage];

/** Adds `import`, which only says from where. */
export function addImport(program: Command): void {
  const parent = program
    .command('import')
    .description('استورد مقالات من موقع آخر (import articles from another site)');
  for (const add of IMPORTS) add(parent);
}
