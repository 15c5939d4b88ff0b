import type { Command } from 'commander';
import type { PageFlags } from './run-page.ts';

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
    .action(async (files: string[], flags: PageFlags) => {
      // Loaded when it is asked for: what reads foreign pages takes longer to load than other commands to run.
      const { runPages } = await import('./run-page.ts');
      await runPages(files, flags);
    });
}
