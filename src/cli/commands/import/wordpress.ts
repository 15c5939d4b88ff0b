import { Option, type Command } from 'commander';
import type { WordPressFlags } from './run-wordpress.ts';

/** Adds `import wordpress`. */
export function addImportWordPress(parent: Command): void {
  parent
    .command('wordpress')
    .description('استورد ملف تصدير WordPress كله (import a WordPress export, WXR)')
    .argument('<file>', 'ملف التصدير (the export: Tools → Export → All content)')
    .option('--uploads <folder>', 'مجلد wp-content/uploads، تُنسخ منه الصور (copy pictures from here)')
    .addOption(
      new Option('--media <way>', 'copy: انسخ الصور إلى مجلد المقال؛ keep: اجعلها روابط إلى الموقع القديم')
        .choices(['copy', 'keep'])
        .default('copy'),
    )
    .option('--types <names>', 'أنواع أخرى هي مقالات، مثل opinion,video (custom post types that are stories)')
    .option('--again', 'اكتب من جديد ما حُذف بعد استيراد سابق (write deleted files again)')
    .option('--report <folder>', 'مجلد التقرير (where the report goes; import-report by default)')
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(async (file: string, flags: WordPressFlags) => {
      // Loaded when it is asked for: what reads foreign pages takes longer to load than other commands to run.
      const { runWordPress } = await import('./run-wordpress.ts');
      await runWordPress(file, flags);
    });
}
