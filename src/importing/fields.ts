import { Document, isMap, isSeq } from 'yaml';
import type { z } from 'zod';
import { articleSchema, pageSchema, type ArticleFrontMatter } from '../articles/schema.ts';

/**
 * Control characters, marks that turn text around, and characters of no width: no field may hold them, and the copy desk
 * stops at marks of direction in a headline. What joins letters or keeps them apart (U+200C, U+200D) is spelling.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the very characters to drop
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A text for a field: composed, on one line, without characters that nobody sees. */
export function fieldText(text: string): string {
  return text.normalize('NFC').replace(HIDDEN, '').replace(/\s+/gu, ' ').trim();
}

/** Lists of short words, which read best on one line. */
const ON_ONE_LINE = ['authors', 'tags'];

/** Fields as YAML that our strict reader and Prettier take: quoted where a plain value would lose something. */
export function yamlOf(fields: object): string {
  const document = new Document(fields);
  if (isMap(document.contents)) {
    for (const name of ON_ONE_LINE) {
      const list = document.contents.get(name, true);
      if (isSeq(list)) list.flow = true;
    }
  }
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}

/** Whether a field says something. */
const hasValue = (value: unknown) =>
  value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

/** A Markdown file: its fields in the order of the schema, only those with a value, then the body. */
function fileText(shape: object, fields: object, body: string): string {
  const values = new Map<string, unknown>(Object.entries(fields));
  const known = Object.keys(shape).filter((name) => hasValue(values.get(name)));
  const yaml = yamlOf(Object.fromEntries(known.map((name) => [name, values.get(name)])));
  return `---\n${yaml}---\n\n${body === '' ? '' : `${body}\n`}`;
}

/** An article's file. */
export function articleText(fields: Partial<ArticleFrontMatter>, body: string): string {
  return fileText(articleSchema.shape, fields, body);
}

/** A standing page's file, made as an article's. */
export function pageText(fields: z.input<typeof pageSchema>, body: string): string {
  return fileText(pageSchema.shape, fields, body);
}
