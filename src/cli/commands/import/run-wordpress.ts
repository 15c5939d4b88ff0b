import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holdBuild } from '../../../building/build-lock.ts';
import { buildLabels } from '../../../building/labels.ts';
import { buildNow } from '../../../clock.ts';
import { importProgress } from '../../../importing/import-progress.ts';
import { reportText, summaryLines } from '../../../importing/report-text.ts';
import type { ImportReport } from '../../../importing/report.ts';
import { importWordPress } from '../../../importing/wordpress/import-wordpress.ts';
import type { MediaChoice } from '../../../importing/wordpress/media.ts';
import { WxrError } from '../../../importing/wordpress/wxr.ts';
import { projectPaths, type ProjectPaths } from '../../../paths.ts';
import { ContentError } from '../../../problems.ts';
import { placeMeant } from '../../called-in.ts';
import { CommandFailure } from '../../failure.ts';
import { complain, tell } from '../../output.ts';

/** What stands on the command line of `import wordpress`. */
export interface WordPressFlags {
  uploads?: string;
  media: MediaChoice;
  types?: string;
  report?: string;
  again?: boolean;
  json?: boolean;
}

/** Writes both reports beside the content folder, or where they are wanted. */
function writeReports(report: ImportReport, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'import-report.md'), reportText(report));
  writeFileSync(path.join(folder, 'import-report.json'), `${JSON.stringify(report, undefined, 1)}\n`);
}

/** What went wrong, for the person who called: place, fault and remedy. */
function faultText(error: unknown, file: string, report: ImportReport | undefined): string {
  const written = report ? report.articles.written + report.articles.updated : 0;
  const state =
    written === 0
      ? 'لم يُكتب شيء.'
      : `كُتب قبل ذلك ${written} من المقالات، وأسماؤها في import-report.json (files)؛ أعد الأمر نفسه بعد الإصلاح فيُكمل ما بقي.`;
  if (error instanceof WxrError) {
    return [
      `${file}:${error.line}:${error.column}`,
      `  خطأ: ملف التصدير تالف أو مقطوع: ${error.message}`,
      `  الإصلاح: صدّره من جديد من WordPress (أدوات ← تصدير)، أو صحّح هذا السطر. ${state}`,
    ].join('\n');
  }
  if (error instanceof ContentError) return `${error.message}\n${state}`;
  if (error instanceof Error && 'code' in error) {
    return `${file}\n  خطأ: ${error.message}\n  الإصلاح: راجع المسار والمساحة وصلاحيات المجلد. ${state}`;
  }
  throw error;
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `import wordpress`: imports an export, and writes and tells what was done. @throws CommandFailure when called in a wrong way */
export async function runWordPress(file: string, flags: WordPressFlags): Promise<void> {
  const paths: ProjectPaths = projectPaths();
  const { json, media } = flags;
  const folder = path.resolve(flags.report ?? path.join(path.dirname(paths.content), 'import-report'));
  const uploads = flags.uploads === undefined ? undefined : placeMeant(flags.uploads);
  const source = placeMeant(file);
  if (!existsSync(source)) {
    throw CommandFailure.ofUse(`لا ملف هنا: ${file}`, 'راجع مسار ملف التصدير، وهو ملف ينتهي اسمه بـ ‎.xml');
  }
  if (isFolder(source)) {
    throw CommandFailure.ofUse(`هذا مجلد، لا ملف تصدير: ${file}`, 'اكتب مسار ملف التصدير نفسه.');
  }
  if (uploads !== undefined && !isFolder(uploads)) {
    throw CommandFailure.ofUse(`[--uploads] لا مجلد هنا: ${uploads}`, 'اكتب مسار مجلد wp-content/uploads.');
  }
  let report: ImportReport | undefined;
  const progress = json === true ? undefined : importProgress(process.stderr);
  try {
    await holdBuild(paths.cache, (pid) => {
      complain(json, buildLabels.waiting.replace('{n}', String(pid)));
    });
    const types = flags.types?.split(/[,،\s]+/u).filter((type) => type !== '') ?? [];
    const options = { file: source, uploads, media, types, again: flags.again === true };
    await importWordPress(options, paths, buildNow(), {
      onReport: (begun) => (report = begun),
      ...(progress && { onItem: progress.onItem }),
    });
    progress?.clear();
  } catch (error) {
    progress?.clear();
    const fault = faultText(error, file, report);
    complain(json, fault);
    if (report) writeReports(report, folder);
    if (json === true) tell(json, { error: fault, ...(report && { report }) }, '');
    process.exitCode = 1;
    return;
  }
  if (!report) return;
  writeReports(report, folder);
  const needed = 'راجع التقرير، ثم شغّل nashra check.';
  const text = [...summaryLines(report), `التقرير: ${path.join(folder, 'import-report.md')}`, needed].join(
    '\n',
  );
  tell(json, report, text);
  if (report.skipped.some(({ reason }) => reason === 'failed')) process.exitCode = 1;
}
