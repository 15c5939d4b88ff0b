import { NOTE_WORDS, SKIP_WORDS } from '../report-words.ts';
import type { PageReport } from './page-report.ts';

const OUTCOMES = {
  written: 'مسودة جديدة',
  updated: 'حُدّثت',
  unchanged: 'لم تتغير',
  edited: 'تُركت لأنك عدّلتها',
  gone: 'تُركت لأنك حذفتها أو نقلتها',
  taken: 'تُركت لأن اسمها لملف آخر',
} as const;

/** What the terminal shows: each file with its article, and what a person must look at. */
export function pageSummary(report: PageReport, reportFile: string): string {
  const stories = report.stories.flatMap(({ source, file, title, outcome }) => {
    const notes = report.notes.filter((note) => note.id === source && NOTE_WORDS[note.kind].needed);
    const lines = notes.map(({ kind, detail }) => {
      const what = detail === undefined ? '' : `: ${detail.slice(0, 100)}`;
      return `    - ${NOTE_WORDS[kind].title}${what}`;
    });
    return [`${source} ← «${title}»`, `  ${OUTCOMES[outcome]}: ${file}`, ...lines];
  });
  const skipped = report.skipped.map(({ id, reason }) => `${id}\n  لم يُستورد: ${SKIP_WORDS[reason]}`);
  const next = report.stories.length > 0 ? ['راجع كل مسودة، ثم: npx nashra check'] : [];
  return [...stories, ...skipped, `التقرير: ${reportFile}`, ...next].join('\n');
}
