import { ImportReport } from '../report.ts';
import type { Outcome } from '../writer.ts';

/** What one file became. */
export interface ImportedPage {
  /** The file as it was named on the command line; `-` for standard input. */
  source: string;
  /** The article's file, `content/…`. */
  file: string;
  title: string;
  /** The front matter's `date`. */
  date: string;
  section: string;
  outcome: Outcome;
}

/** The report of an import of pages: also what each file became. */
export class PageReport extends ImportReport {
  /** Articles in the order of the files. */
  readonly stories: ImportedPage[] = [];
}
