import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { holdBuild } from '../../../building/build-lock.ts';
import { buildLabels } from '../../../building/labels.ts';
import { buildNow } from '../../../clock.ts';
import { reportText } from '../../../importing/report-text.ts';
import { importPages, type PageSource } from '../../../importing/page/page-run.ts';
import type { PageReport } from '../../../importing/page/page-report.ts';
import { pageSummary } from '../../../importing/page/page-summary.ts';
import { projectPaths } from '../../../paths.ts';
import { placeMeant } from '../../called-in.ts';
import { PLACEHOLDER } from '../../desk/front-matter-text.ts';
import { readNewsroom, slugMeant } from '../../desk/newsroom.ts';
import { CommandFailure } from '../../failure.ts';
import { complain, tell } from '../../output.ts';

/** What stands on the command line. */
interface Flags {
  section?: string;
  author?: string;
  again?: boolean;
  report?: string;
  json?: boolean;
}

/** A file as it was meant from the folder where the command was called. */
function sourceOf(name: string): PageSource {
  if (name === '-') return { name, bytes: readFileSync(0) };
  return { name, file: placeMeant(name) };
}

/** Writes both reports beside the content folder, or where they are wanted. @returns the one for people */
function writeReports(report: PageReport, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'page-report.md');
  writeFileSync(file, reportText(report, 'page-report.json'));
  writeFileSync(path.join(folder, 'page-report.json'), `${JSON.stringify(report, undefined, 1)}\n`);
  return file;
}

async function importThem(files: string[], flags: Flags): Promise<void> {
  const { json } = flags;
  const paths = projectPaths();
  const { content } = await readNewsroom();
  const section =
    flags.section === undefined ? undefined : slugMeant('section', flags.section, content.sections);
  const author = flags.author === undefined ? undefined : slugMeant('author', flags.author, content.authors);
  if (content.sections.length === 0) {
    throw CommandFailure.ofContent('لا قسم في الصحيفة بعد.', 'أضف ملف قسم، مثل content/sections/world.yaml');
  }
  if (files.filter((file) => file === '-').length > 1) throw CommandFailure.ofUse('«-» مرتين: الدخل واحد.');
  await holdBuild(paths.cache, (pid) => {
    complain(json, buildLabels.waiting.replace('{n}', String(pid)));
  });
  const options = { section, author, again: flags.again, placeholder: PLACEHOLDER };
  const report = await importPages(files.map(sourceOf), options, paths, buildNow());
  const folder = path.resolve(flags.report ?? path.join(path.dirname(paths.content), 'import-report'));
  const written = writeReports(report, folder);
  tell(json, report, pageSummary(report, written));
  if (report.skipped.length > 0) process.exitCode = 1;
}

/** Adds `import page`. */
export function addImportPage(parent: Command): void {
  parent
    .command('page')
    .description('استورد صفحات محفوظة أو نصوصا منسوخة، مسودات (import saved pages or pasted texts as drafts)')
    .argument('<file...>', 'ملفات .html و .txt، أو - لما يُلصق في الدخل (files, or - for standard input)')
    .option('--section <section>', 'قسم ما لا يُعرف قسمه (section of stories that name none that is known)')
    .option('--author <author>', 'كاتب ما لا يُعرف كاتبه (author of stories that name none that is known)')
    .option('--again', 'اكتب من جديد ما حُذف بعد استيراد سابق (write deleted files again)')
    .option('--report <folder>', 'مجلد التقرير (where the report goes; import-report by default)')
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(importThem);
}
