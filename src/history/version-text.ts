import path from 'node:path';
import { stripInvisible } from '../arabic/fold.ts';
import { digestOf } from '../digest.ts';
import { parseDate } from '../loading/dates.ts';
import { splitFrontMatter } from '../loading/front-matter.ts';
import { decodeText } from '../loading/text-file.ts';
import { renderMarkdown } from '../markdown/render.ts';
import type { VersionFacts } from './published-versions.ts';

/** What readers read of a version. */
export interface VersionText {
  /** Headline. */
  title: string;
  /** Standfirst; empty where there is none. */
  summary: string;
  /** The body as plain text, paragraphs on lines of their own. */
  body: string;
}

/** A version's source, taken apart. */
interface VersionSource {
  fields: Record<string, unknown>;
  title: string;
  summary: string;
  markdown: string;
}

/** What can only be told of a source that the newsroom's loader could read; of others nothing was published. */
const UNREADABLE: VersionFacts = { dateMs: null, isDraft: false, source: '' };

/** Dates are accepted whatever the year: what is far ahead is not published anyway. */
const FAR = Date.UTC(9000, 0);

function takeApart(bytes: Uint8Array): VersionSource | undefined {
  const read = decodeText(bytes, '');
  const parts = 'problem' in read ? undefined : splitFrontMatter(read.text, '');
  if (!parts || 'problem' in parts || parts.yaml.problems.length > 0) return undefined;
  const fields = (parts.yaml.data ?? {}) as Record<string, unknown>;
  const { title, summary } = fields;
  if (typeof title !== 'string') return undefined;
  return { fields, title, summary: typeof summary === 'string' ? summary : '', markdown: parts.body };
}

/**
 * What a version says of itself.
 * @param timeZone the newsroom's, for dates without a zone
 */
export function factsOf(bytes: Uint8Array, timeZone: string): VersionFacts {
  const source = takeApart(bytes);
  if (!source) return UNREADABLE;
  const { date, draft } = source.fields;
  const parsed =
    typeof date === 'string' || typeof date === 'number' ? parseDate(date, timeZone, FAR) : undefined;
  return {
    dateMs: parsed && 'epochMs' in parsed ? parsed.epochMs : null,
    // Whatever is not plainly false is held back.
    isDraft: draft !== undefined && draft !== false,
    source: digestOf(JSON.stringify([source.title, source.summary, source.markdown])),
  };
}

/**
 * What readers read of a version, from the one renderer. Its pictures are not looked for, since they may be others now:
 * so captions are no part of it.
 * @param base the site's base path
 */
export async function textOf(bytes: Uint8Array, base: string): Promise<VersionText> {
  const source = takeApart(bytes);
  if (!source) throw new Error('A version without facts is never shown');
  const nowhere = path.resolve('/nowhere');
  const { text } = await renderMarkdown(source.markdown, {
    ...{ file: '', folder: nowhere, bodyLine: 1, base, reduced: false },
    folders: { content: path.join(nowhere, 'content'), cache: nowhere },
  });
  return { title: source.title, summary: source.summary, body: text };
}

/** The words of a version as they are compared: without white space, ways of encoding and what is never seen. */
export function comparable({ title, summary, body }: VersionText): string {
  return [title, summary, body]
    .map((part) => stripInvisible(part.normalize('NFC')).replace(/\s+/gu, ''))
    .join('\0');
}
