import type { EditionHistory } from '../history/history.ts';
import { buildLabels, type BuildStep } from './labels.ts';

/** What a build made, and what it cost. */
export interface BuildAccount {
  /** Milliseconds in all. */
  elapsed: number;
  /** Milliseconds of each step; search overlaps with others. */
  took: ReadonlyMap<BuildStep, number>;
  /** Published articles. */
  articles: number;
  /** Pages and feeds that changed, did not, and are no more. */
  pages: { written: number; unchanged: number; removed: number };
  /** Search shards in all, and those indexed now. */
  search: { shards: number; indexed: number };
  /** Files of the site. */
  files: number;
  /** Bytes of the site. */
  bytes: number;
  /** Warnings that were told. */
  warnings: number;
  /** What is known of the articles' history. */
  history: EditionHistory['state'];
  /** The next moment at which the site changes by itself, milliseconds UTC. */
  due: number | undefined;
}

const put = (label: string, values: Record<string, string | number>) =>
  label.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

/** The account in a few lines of Arabic; what is zero and needs no word is left out. */
export function summaryOf(account: BuildAccount): string {
  const { articles, pages, search, files, bytes, warnings, history, due } = account;
  const parts = [...account.took]
    .filter(([, milliseconds]) => milliseconds >= 100)
    .map(([step, milliseconds]) => `${buildLabels.steps[step].name} ${seconds(milliseconds)}`);
  const lines = [
    put(buildLabels.articles, { n: articles }),
    put(buildLabels.pages, pages),
    put(buildLabels.search, { all: search.shards, indexed: search.indexed }),
    put(buildLabels.size, { size: (bytes / 1e6).toFixed(1), files }),
    ...(warnings > 0 ? [put(buildLabels.warnings, { n: warnings })] : []),
    ...(history === 'shallow' || history === 'broken' ? [buildLabels.withoutHistory[history]] : []),
    ...(parts.length > 0 ? [put(buildLabels.time, { parts: parts.join('، ') })] : []),
    ...(due === undefined ? [] : [put(buildLabels.due, { moment: new Date(due).toISOString() })]),
  ];
  return [put(buildLabels.done, { n: seconds(account.elapsed) }), ...lines.map((line) => `  ${line}`)].join(
    '\n',
  );
}
