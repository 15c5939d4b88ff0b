import { fold } from '../../../../src/arabic/fold.ts';
import { toMarkdown } from '../../../../src/importing/html/markdown.ts';
import { fieldDate } from '../../../../src/importing/page/moments.ts';
import { readPlainText } from '../../../../src/importing/page/plain-text.ts';
import type { KnownWords } from '../../../../src/importing/page/story.ts';
import { NOW } from '../../loading/small-newsroom.ts';

const SECTIONS = ['اقتصاد', 'علوم', 'بيئة'].map(fold);
const AUTHORS = ['سلمى حداد', 'كريم منصور'].map(fold);

/** A newsroom of three sections and two authors, in Kuwait. */
export const KNOWN: KnownWords = {
  isSection: (name) => SECTIONS.includes(fold(name)),
  isAuthor: (name) => AUTHORS.includes(fold(name)),
  timeZone: 'Asia/Kuwait',
};

/** What a pasted text becomes, set out for comparison: only what it says, its notes, and its Markdown. */
export function readText(text: string): Record<string, unknown> {
  const notes: string[] = [];
  const tell = (kind: string, detail = '') => notes.push(detail === '' ? kind : `${kind}: ${detail}`);
  const story = readPlainText(text, { known: KNOWN, now: NOW, tell });
  if (!story) return { notes };
  const { tree, published, updated, ...said } = story;
  const dates = { published, updated };
  const written = Object.entries(dates).map(([name, date]) => [
    name,
    fieldDate(date, KNOWN.timeZone, NOW)?.value ?? (date && 'hijri' in date ? 'hijri' : undefined),
  ]);
  const all = {
    ...said,
    ...(Object.fromEntries(written) as object),
    notes,
    body: toMarkdown(tree).split('\n\n'),
  };
  const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isSaid(value)));
}
